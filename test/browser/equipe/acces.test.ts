import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { arrived, downloaded, eventually, expectNoSidewaysScroll } from '../formulaire/parcours.ts';
import { opened, PROJET } from '../dossier/parcours.ts';
import { given, goTo, received } from './equipe.ts';
import { twoCopies } from './files.ts';

const on = siteInChromium();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
}

/** Every page of a team, one after the other, with something on it. */
async function walked(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const [mine, theirs] = twoCopies(4);
  const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET, options);
  await given(page, mine);
  await arrived(page, 'CPTS de Saint-Exemple');
  await received(page, theirs);
  await look(page);
  await goTo(page, '#dossier-fusion');
  await page.locator('.comparaison').first().waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Appliquer la fusion' }).click();
  await page.getByRole('heading', { name: 'La fusion est faite' }).waitFor();
  await look(page);
  await goTo(page, '#dossier-versions');
  await page.locator('.difference').first().waitFor();
  await page
    .getByRole('button', { name: /^Supprimer la version/u })
    .first()
    .click();
  await look(page);
  await goTo(page, '#dossier-confier');
  await page.getByRole('button', { name: 'Faire le fichier à envoyer' }).click();
  await page.getByText('Cochez au moins une section').waitFor();
  await look(page);
  await goTo(page, '#dossier-relecture');
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Faire le fichier à relire' }).click());
  await look(page);
  await context.close();

  const reader = await opened(on.browser, on.site.url, PROJET, options);
  await given(reader.page, file);
  await reader.page.getByLabel('Votre nom').fill('Sacha Spécimen');
  await look(reader.page);
  await goTo(reader.page, '#composition');
  await reader.page.locator('.lignes-lues').first().waitFor();
  await reader.page.getByLabel('Améliorable').check();
  await reader.page.getByRole('button', { name: 'Ajouter ce commentaire' }).click();
  await reader.page.getByText('Écrivez votre commentaire').waitFor();
  await look(reader.page);
  await reader.context.close();
  expect([...incidents, ...reader.incidents]).toEqual([]);
}

describe.each([['light'], ['dark']] as const)('axe, thème %s', (colorScheme) => {
  test('chaque page d’équipe', () => walked({ colorScheme }, expectAccessible));
});

test('à 320 px, rien ne dépasse', () => walked({ viewport: { width: 320, height: 700 } }, expectNoSidewaysScroll));

test('des centaines de lignes : une page à la fois, et toutes sont fusionnées', async () => {
  const [mine, theirs] = twoCopies(300);
  const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET);
  await given(page, mine);
  await arrived(page, 'CPTS de Saint-Exemple');
  await received(page, theirs);
  await goTo(page, '#dossier-fusion');
  const section = page.locator('.fusion-section').filter({ hasText: 'Lister les adhérents' });
  await section.getByRole('button', { name: 'Tout prendre de Claude Modèle' }).waitFor();
  expect(await section.locator('.comparaison').count()).toBe(20);
  await section.getByRole('button', { name: 'Afficher les 20 suivantes (sur 280)' }).click();
  await eventually(() => section.locator('.comparaison').count()).toBe(40);
  await section.getByRole('button', { name: 'Tout prendre de Claude Modèle' }).click();
  await section.getByText('Rien n’est encore appliqué').waitFor();
  await page.getByRole('button', { name: 'Appliquer la fusion' }).click();
  await page.getByText('300\u00a0réponses ajoutées, 300\u00a0réponses remplacées').waitFor();
  await context.close();
  expect(incidents).toEqual([]);
});
