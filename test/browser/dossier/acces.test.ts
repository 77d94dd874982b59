import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { arrived, eventually, expectNoSidewaysScroll, heading } from '../formulaire/parcours.ts';
import { backToList, begun, entered, exampleOpened, LETTRE, opened, PROJET } from './parcours.ts';

const on = siteInChromium();
const NAMING = 'Nommer la CPTS et ses porteurs';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);

describe.each([['light'], ['dark']] as const)('axe, thème %s', (colorScheme) => {
  test('de l’ouverture aux documents, sur l’exemple complet', async () => {
    const { page, context } = await opened(on.browser, on.site.url, PROJET, { colorScheme });
    await expectAccessible(page);
    await exampleOpened(page);
    await page.locator('.mosaique.suivi').waitFor();
    await expectAccessible(page);
    for (const [hash, title] of [
      ['#territoire', 'Délimiter le territoire'],
      ['#dossier-equipe', 'Exemple complet'],
      ['#verifier', 'Vérifiez votre dossier'],
    ] as const) {
      await goTo(page, hash);
      await arrived(page, title);
      await expectAccessible(page);
    }
    await page.getByRole('button', { name: 'Préparer les documents' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await expectAccessible(page);
    await context.close();
  });

  test('en état d’erreur', async () => {
    const { page, context } = await opened(on.browser, on.site.url, LETTRE, { colorScheme });
    await begun(page);
    await entered(page, NAMING);
    await page.locator('#champ-porteurs-0-courriel').fill('pas une adresse');
    await page.getByLabel('Oui, elle est relue').check();
    await backToList(page);
    await page.getByRole('heading', { name: 'Il y a un problème' }).waitFor();
    await expectAccessible(page);
    await goTo(page, '#verifier');
    await page.getByRole('heading', { name: 'Un point à corriger' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });
});

test('à 320 px, rien ne dépasse', async () => {
  const { page, context } = await opened(on.browser, on.site.url, PROJET, { viewport: { width: 320, height: 700 } });
  await expectNoSidewaysScroll(page);
  await exampleOpened(page);
  await expectNoSidewaysScroll(page);
  for (const [hash, title] of [
    ['#territoire', 'Délimiter le territoire'],
    ['#dossier-equipe', 'Exemple complet'],
    ['#verifier', 'Vérifiez votre dossier'],
  ] as const) {
    await goTo(page, hash);
    await arrived(page, title);
    await expectNoSidewaysScroll(page);
  }
  await context.close();
});

/** Tabs until the control whose accessible words hold these has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
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

test('au clavier seul, d’un nouveau dossier à son brouillon en PDF', async () => {
  const { page, context } = await opened(on.browser, on.site.url);
  await tabTo(page, 'Nom du dossier');
  await page.keyboard.type('CPTS de Saint-Exemple');
  await page.keyboard.press('Enter');
  await arrived(page, 'CPTS de Saint-Exemple');
  await tabTo(page, NAMING);
  await page.keyboard.press('Enter');
  await arrived(page, NAMING);
  await tabTo(page, 'Nom (provisoire) de la CPTS');
  await page.keyboard.type('CPTS de Saint-Exemple');
  await tabTo(page, 'Non, nous y reviendrons');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Enregistrer et revenir à la liste');
  await page.keyboard.press('Enter');
  await arrived(page, 'CPTS de Saint-Exemple');
  expect(await page.locator('.statut.fini').first().innerText()).toBe('Terminé');
  await tabTo(page, 'Préparer le brouillon en PDF');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Ouvrir le PDF');
  await context.close();
});
