import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { agreed, begun, opened, PROJET } from '../dossier/parcours.ts';
import { arrived } from '../formulaire/parcours.ts';

const on = siteInChromium();
const MISSION = '/missions/prevention/';
const recherche = (page: Page) => new URL(page.url()).search;

/** Everything that this device keeps of the site’s drafts, by name. */
const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('cpts-mode-d-emploi');
        request.onerror = () => reject(new Error('la base ne s’ouvre pas'));
        request.onsuccess = () => {
          const all = request.result.transaction('brouillons').objectStore('brouillons').getAllKeys();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );

/** The link of an action, on the page of its mission, to the dossier of the region’s template. */
const liens = (page: Page, action: number) =>
  page.locator(`#action-${action}`).getByRole('link', { name: 'Projet de santé' });

test('une action dans un dossier déjà là : proposée, acceptée, dite, gardée, jamais deux fois', async () => {
  const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET);
  await begun(page);
  await agreed(page);
  await page.goto(MISSION);
  await liens(page, 6).click();
  await page.getByRole('heading', { name: /^Ajouter «/u }).waitFor();
  expect(recherche(page)).toBe('?ajouter=prevention&action=6');
  await page
    .getByRole('region', { name: /^Ajouter «/u })
    .getByRole('link', { name: 'CPTS de Saint-Exemple' })
    .click();
  await arrived(page, 'CPTS de Saint-Exemple');
  const panneau = page.getByRole('region', { name: 'Ajouter à ce dossier' });
  await panneau.getByText('sera cochée').waitFor();
  await panneau.getByText('Actions envisagées').waitFor();
  await panneau.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const fait = page.getByRole('region', { name: 'C’est ajouté' });
  await fait.getByText('est cochée').waitFor();
  expect(recherche(page)).not.toContain('ajouter');
  expect(recherche(page)).toContain('dossier=');
  await page.getByText(/Brouillon enregistré sur cet appareil à/u).waitFor();
  await fait.getByRole('button', { name: 'Voir dans le dossier' }).click();
  await page
    .getByText(/trois dépistages organisés/u)
    .first()
    .waitFor();
  await page
    .getByText(/Taux de dépistage/u)
    .first()
    .waitFor();

  await page.goto(`${PROJET}?ajouter=prevention&action=6`);
  await page
    .getByRole('region', { name: /^Ajouter «/u })
    .getByRole('link', { name: 'CPTS de Saint-Exemple' })
    .click();
  const deja = page.getByRole('region', { name: 'Rien à ajouter' });
  await deja.getByText('est déjà cochée').waitFor();
  expect(await deja.getByRole('button', { name: 'Ajouter', exact: true }).count()).toBe(0);
  await deja.getByRole('button', { name: 'Fermer' }).click();
  expect(recherche(page)).not.toContain('ajouter');
  expect(incidents).toEqual([]);
  await context.close();
});

test('une mission dans un nouveau dossier, sans rien garder ; puis on renonce', async () => {
  const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET);
  await page.goto(MISSION);
  await page
    .getByRole('region', { name: 'Ajouter à mon projet de santé' })
    .getByRole('link', { name: 'Lettre d’intention' })
    .click();
  await page.getByRole('heading', { name: /^Ajouter «/u }).waitFor();
  await begun(page, 'CPTS de La Maquette');
  const panneau = page.getByRole('region', { name: 'Ajouter à ce dossier' });
  await panneau.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const fait = page.getByRole('region', { name: 'C’est ajouté' });
  expect(recherche(page)).toBe('');
  await fait.getByRole('button', { name: 'Voir dans le dossier' }).click();
  await arrived(page, 'Choisir les orientations');
  expect(await page.getByRole('checkbox', { name: 'Prévention' }).isChecked()).toBe(true);
  expect(await keptKeys(page)).toEqual([]);

  await page.goto(`${PROJET}?ajouter=prevention`);
  await begun(page, 'CPTS de La Maquette');
  await page.getByRole('button', { name: 'Ne rien ajouter' }).click();
  expect(await page.getByRole('region', { name: 'Ajouter à ce dossier' }).count()).toBe(0);
  expect(recherche(page)).toBe('');
  expect(incidents).toEqual([]);
  await context.close();
});

test('une mission que le formulaire ne connaît pas : une phrase, et rien de changé', async () => {
  const { page, context } = await opened(on.browser, on.site.url, `${PROJET}?ajouter=maquette`);
  await page.getByText('une mission que ce formulaire ne connaît pas').waitFor();
  await context.close();
});
