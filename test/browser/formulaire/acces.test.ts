import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../../support/browser.ts';
import { siteInChromium } from '../../support/journeys.ts';
import {
  answered,
  arrived,
  eventually,
  expectNoSidewaysScroll,
  goOn,
  heading,
  opened,
  PAGE,
  summaryOf,
} from './parcours.ts';

const on = siteInChromium();

/** Tabs until the control whose accessible words hold these has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (label ?? '').replaceAll(/\s/gu, ' ');
    });
    if (here.includes(words)) return;
  }
  throw new Error(`Le clavier n’atteint pas « ${words} ».`);
}

async function press(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

describe('au clavier seul', () => {
  test('du premier écran au PDF', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await press(page, 'Commencer');
    await arrived(page, 'Qui est intéressé');
    await tabTo(page, 'Nom');
    await page.keyboard.type('Dominique Exemple');
    await page.keyboard.press('Enter');
    await arrived(page, 'Qui est le référent');
    await press(page, 'Je ne sais pas encore');
    await arrived(page, 'Où en êtes-vous');
    await tabTo(page, 'Réflexion en cours');
    await page.keyboard.press('Space');
    await press(page, 'Continuer');
    await arrived(page, 'Quel contexte');
    for (const title of ['Quel territoire', 'Quand souhaitez-vous', 'Vérifiez vos réponses']) {
      await press(page, 'Continuer');
      await arrived(page, title);
    }
    expect(await summaryOf(page, 'objectifs')).toContain('Réflexion');
    await press(page, 'Générer le PDF');
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await tabTo(page, 'Télécharger');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/u);
    await context.close();
  });

  test('ajouter, déplacer, retirer, faire revenir une ligne : le focus suit', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await page.goto(`${PAGE}#acteurs`);
    await arrived(page, 'Qui est intéressé');
    await tabTo(page, 'Nom');
    await page.keyboard.type('Alpha Exemple');
    await press(page, 'Ajouter un autre acteur');
    // The first field of the new row has the focus: one can type at once.
    await page.keyboard.type('Bravo Exemple');
    const names = () =>
      page.getByLabel('Nom', { exact: true }).evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
    expect(await names()).toEqual(['Alpha Exemple', 'Bravo Exemple']);
    await press(page, 'Monter : acteur 2');
    expect(await names()).toEqual(['Bravo Exemple', 'Alpha Exemple']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Descendre\s: acteur 1/u);
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['Alpha Exemple', 'Bravo Exemple']);
    await press(page, 'Retirer : acteur 2');
    expect(await names()).toEqual(['Alpha Exemple']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annuler le retrait');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['Alpha Exemple', 'Bravo Exemple']);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Bravo Exemple');
    await context.close();
  });
});

describe.each([
  ['320 px', { viewport: { width: 320, height: 640 } }, '100%'],
  ['1280 px à 200 %', { viewport: { width: 640, height: 400 } }, '100%'],
  ['360 px, texte doublé', { viewport: { width: 360, height: 640 } }, '200%'],
] as const)('sur %s', (_name, options, textSize) => {
  test('rien ne dépasse, d’un bout à l’autre', async () => {
    const { page, context } = await opened(on.browser, on.site.url, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: `html { font-size: ${textSize} }` });
    await expectNoSidewaysScroll(page);
    await page.goto(`${PAGE}#referents`);
    await page.getByLabel('Adresse e-mail').fill('une.adresse.vraiment.tres.longue@hopital-de-la-maquette');
    await goOn(page);
    await page.getByText('Il y a un problème').waitFor();
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Adresse e-mail').fill('');
    await page.goto(`${PAGE}#debut`);
    await page
      .getByRole('link', { name: 'Continuer mes réponses' })
      .or(page.getByRole('link', { name: 'Commencer', exact: true }))
      .waitFor();
    await page.goto(`${PAGE}#contexte`);
    await page.getByLabel('Quel contexte').fill('pluriprofessionnelssansespacequidepasse'.repeat(4));
    await page.goto(`${PAGE}#verifier`);
    await arrived(page, 'Vérifiez vos réponses');
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await expectNoSidewaysScroll(page);
    await context.close();
  });
});

test('sans script : le formulaire vide, l’exemple, l’adresse, et rien qui ne marche pas', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url, { javaScriptEnabled: false });
  await page.goto(PAGE);
  expect(await heading(page).innerText()).toBe('AMI de l’ARS Bretagne');
  for (const name of [/Formulaire vide/u, /Exemple rempli/u]) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(address ?? '');
    expect(response.headers()['content-type']).toBe('application/pdf');
  }
  expect(await page.getByRole('link', { name: 'Commencer', exact: true }).isVisible()).toBe(false);
  expect(await page.locator('main button, main input').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('a[href^="mailto:ars-bretagne"]').isVisible()).toBe(true);
  await context.close();
});

test('sur un téléphone, le premier écran a son bouton et rien ne couvre rien', async () => {
  const { page, context } = await opened(on.browser, on.site.url, { viewport: { width: 360, height: 740 } });
  const start = await page.getByRole('link', { name: 'Commencer', exact: true }).boundingBox();
  expect((start?.y ?? Infinity) + (start?.height ?? 0)).toBeLessThan(740);
  await answered(page);
  await page.getByRole('button', { name: 'Générer le PDF' }).click();
  await page.getByRole('link', { name: 'Télécharger' }).click();
  const said = page.locator('.annonce', { hasText: 'devrait enregistrer' });
  await said.waitFor();
  const floating = await page
    .locator('.formulaire *')
    .evaluateAll((all) => all.filter((e) => ['fixed', 'sticky'].includes(getComputedStyle(e).position)).length);
  expect(floating).toBe(0);
  await context.close();
});

describe.each(['light', 'dark'] as const)('axe, thème %s', (colorScheme) => {
  const expectClean = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  };

  test('en état d’erreur, le sommaire des erreurs étant visible', async () => {
    const { page, context } = await opened(on.browser, on.site.url, { colorScheme });
    await page.goto(`${PAGE}#referents`);
    await page.getByLabel('Adresse e-mail').fill('d.exemple@');
    await goOn(page);
    const summary = page.getByText('Il y a un problème');
    await summary.waitFor();
    expect(await summary.isVisible()).toBe(true);
    await expectClean(page);
    await context.close();
  });

  test('à la vérification et au résultat', async () => {
    const { page, context } = await opened(on.browser, on.site.url, { colorScheme });
    await answered(page);
    await expectClean(page);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await expectClean(page);
    await context.close();
  });
});
