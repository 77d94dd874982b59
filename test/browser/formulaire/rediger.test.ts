import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { watchedPage } from '../../support/browser.ts';
import { alive, arrived, eventually, heading } from './parcours.ts';

const on = siteInChromium();

describe('un texte long, dans un formulaire court', () => {
  test('« Continuer » répond au premier appui, le texte ayant encore le focus', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto('/formulaires/fiche-action/#objectifs_specifiques');
    await alive(page);
    const text = page.getByRole('textbox').first();
    await text.click();
    await page.keyboard.type('Prendre soin');
    await page.getByText('Au clavier').first().waitFor();
    const title = await heading(page).innerText();
    const button = page.getByRole('button', { name: 'Continuer' });
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    if (before === null) throw new Error('Le bouton n’est pas dans la page.');
    // At its lower edge: if the button moved up between press and release, the click would be lost.
    await page.mouse.move(before.x + before.width / 2, before.y + before.height - 3);
    await page.mouse.down();
    await eventually(() => text.evaluate((each) => each === document.activeElement)).toBe(false);
    expect((await button.boundingBox())?.y).toBe(before.y);
    await page.mouse.up();
    await eventually(() => heading(page).innerText()).not.toBe(title);
    await arrived(page, await heading(page).innerText());
    await context.close();
  });
});
