import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { begun, opened, ready, text, writingInChromium } from './parcours.ts';

const on = writingInChromium();

/** From the text to a button and its press, with the keyboard alone. */
async function button(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10');
  for (let moved = 0; moved < 12; moved++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`Aucun bouton « ${name} ».`);
}

describe('au clavier seul', () => {
  test('un titre, du gras, une liste de deux niveaux, un tableau, un lien et une note', async () => {
    const { page, written, incidents, context } = await opened(on);
    const { keyboard } = page;
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('GGras');
    await keyboard.press('Tab');
    await keyboard.type('Diagnostic');
    await ready(page);
    await button(page, 'Titre');
    await keyboard.press('Enter');
    await keyboard.type('Peu de ');
    await keyboard.press('Control+b');
    await keyboard.type('médecins');
    await keyboard.press('Control+b');
    await button(page, 'Note');
    await keyboard.type('Source : exemple');
    await keyboard.press('Enter');
    await keyboard.type('.');
    await keyboard.press('Enter');
    await keyboard.type('- Accès');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('délais');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await button(page, 'Tableau');
    await keyboard.type('Commune');
    await keyboard.press('Tab');
    await keyboard.type('Habitants');
    await keyboard.press('Enter');
    await keyboard.type('1200');
    await button(page, 'Tableau');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('Voir ');
    await button(page, 'Lien');
    await keyboard.type('exemple.fr');
    await keyboard.press('Tab');
    await keyboard.type('le site');
    await keyboard.press('Enter');
    expect(await written()).toBe(
      [
        '# Diagnostic',
        'Peu de **médecins^[Source : exemple]**.',
        '- Accès\n   - délais',
        '| Commune |  |\n| --- | --- |',
        'Voir [le site](https://exemple.fr)',
      ].join('\n\n'),
    );
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('Tab règle le niveau dans une liste ; Échap puis Tab sort du texte', async () => {
    const { page, written, context } = await opened(on, '- Un\n- Deux');
    await begun(page);
    await page.keyboard.press('Control+End');
    // The browser tells a moved cursor a little later; a letter typed there tells it at once.
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Continuer');
    expect(await written()).toBe('- Un\n   - Deuxx');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('texte');
    await context.close();
  });

  test('annuler et rétablir', async () => {
    const { page, written, context } = await opened(on, 'Un texte');
    await begun(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect(await written()).toBe('');
    await text(page).focus();
    await page.keyboard.press('Control+z');
    expect(await written()).toBe('Un texte');
    await text(page).focus();
    await page.keyboard.press('Control+y');
    expect(await written()).toBe('');
    await context.close();
  });
});

test('un nom, une aide, des boutons qui disent leur état', async () => {
  const { page, context } = await opened(on, 'Un **mot**');
  const box = page.getByRole('textbox', { name: 'Quels sont les besoins de la population ?' });
  await box.click();
  await ready(page);
  await page.keyboard.press('Control+End');
  const bold = page.getByRole('button', { name: 'Gras' });
  expect(await bold.getAttribute('aria-pressed')).toBe('true');
  expect(await box.getAttribute('lang')).toBe('fr');
  expect(await box.getAttribute('spellcheck')).toBe('true');
  await page.getByText('Quels sont les besoins').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('texte');
  await context.close();
});

const EVERYTHING =
  '# Titre\n\nUn **mot**^[note]\n\n- a\n   1. b\n\n| Commune | Habitants |\n| - | - |\n| Saint-Exemple | 1 200 |';

describe.each([
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['1280 px, sombre', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
] as const)('sur %s', (_name, options) => {
  test('axe ne trouve rien, rien ne dépasse : avant, pendant, avec chaque volet', async () => {
    const { page, context, incidents } = await opened(on, EVERYTHING, options);
    const check = async (when: string) => {
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(violations.map(({ id, nodes }) => `${when} : ${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, when).toBe(0);
    };
    await check('avant');
    await begun(page);
    await check('pendant');
    for (const name of ['Lien', 'Note']) {
      await page.getByRole('button', { name, exact: true }).click();
      await check(name);
      await page.keyboard.press('Escape');
    }
    await text(page).locator('td').first().click();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await check('Tableau');
    expect(incidents).toEqual([]);
    await context.close();
  });
});
