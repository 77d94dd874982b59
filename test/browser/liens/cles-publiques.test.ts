import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/forms/prefill/index.ts';
import { watchedPage } from '../../support/browser.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { eventually } from '../formulaire/parcours.ts';

const on = siteInChromium();
const HDF = '/formulaires/projet-de-sante-hauts-de-france/';
const NOM = 'CPTS de Saint-Exemple';
const PAR = { par: 'URPS de La Maquette' };

describe('les clés publiques et les dossiers', () => {
  test('le département de l’adresse est proposé, marqué, modifiable, et n’écrase rien', async () => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(`${HDF}?dept=59`);
    const panel = page.getByRole('region', { name: /Ce lien propose des réponses/u });
    await eventually(() => panel.count()).toBe(1);
    expect(await panel.textContent()).toContain('Nord');
    await panel.getByRole('button', { name: /Commencer un dossier/u }).click();
    await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
    // Kept, a dossier has an address of its own.
    await eventually(() => page.url()).toContain('?dossier=');
    await page.evaluate(() => (location.hash = '#identite'));
    const department = page.getByLabel(/Dans quel département/u);
    await eventually(() => department.inputValue()).toBe('d59');
    const mark = page.locator('p.prerempli');
    expect(await mark.textContent()).toContain('Prérempli par le lien');
    await department.selectOption('d62');
    await eventually(() => mark.count()).toBe(0);
    await eventually(() => page.getByText(/Brouillon enregistré/).count()).toBeGreaterThan(0);

    await page.reload();
    await eventually(() => department.inputValue()).toBe('d62');

    // The same address again, beside a dossier: another one is proposed, this one is not touched.
    await page.goto(`${HDF}?dept=59`);
    await eventually(() => panel.count()).toBe(1);
    await eventually(() => page.getByRole('link', { name: /Dossier prérempli/u }).count()).toBe(1);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('un autre lien, le dossier ouvert : complète sans rien remplacer', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(`${HDF}${encode({ slug: 'projet-de-sante-hauts-de-france' }, { nom_cpts: NOM }, PAR) ?? ''}`);
    await page.getByRole('button', { name: /Commencer un dossier/u }).click();
    await eventually(() => page.getByText('Dossier prérempli').count()).toBeGreaterThan(0);
    const next = encode({ slug: 'projet-de-sante-hauts-de-france' }, { nom_cpts: 'Autre nom', rna: 'W123456789' }, PAR);
    await page.evaluate((hash) => (location.hash = hash), next ?? '');
    const panel = page.getByRole('region', { name: /propose des réponses/u });
    await panel.getByRole('button', { name: /Compléter ce dossier, sans rien remplacer/u }).click();
    await page.goto(`${HDF}#identite`);
    await eventually(() => page.getByLabel(/Comment s’appelle votre CPTS/u).inputValue()).toBe(NOM);
    await context.close();
  });

  test('un département que le formulaire n’a pas est dit, et rien n’est pris', async () => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(`${HDF}?dept=35`);
    const said = page.getByText(/Ce lien ne donne aucune réponse/u);
    await eventually(() => said.count()).toBe(1);
    expect(await page.getByText(/ne propose pas «\u00A035\u00A0»/u).count()).toBe(1);
    expect(await page.getByRole('button', { name: /Commencer un dossier avec/u }).count()).toBe(0);
    expect(incidents).toEqual([]);
    await context.close();
  });
});

describe('un lien d’une autre version', () => {
  test('le dit, nettoie l’adresse ; au rechargement il n’en reste rien', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(`/formulaires/fiche-action/#p=v2.eyJhIjoxfQ`);
    await eventually(() => page.getByText(/Ce lien vient d’une autre version du site/u).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await eventually(() => page.getByRole('link', { name: 'Commencer', exact: true }).count()).toBe(1);
    expect(await page.getByText(/autre version du site/u).count()).toBe(0);
    await context.close();
  });

  test('retour en arrière, depuis le formulaire prérempli : la page d’avant, puis les réponses', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto('/integrer/');
    await page.goto(`/formulaires/fiche-action/${encode({ slug: 'fiche-action' }, { nom_cpts: NOM }, PAR) ?? ''}`);
    await eventually(() => page.getByRole('region', { name: /Prérempli par/u }).count()).toBe(1);
    await page.getByRole('link', { name: /Commencer|Continuer mes réponses/u }).click();
    await page.goBack();
    await eventually(() => page.getByRole('region', { name: /Prérempli par/u }).count()).toBe(1);
    await page.goBack();
    await eventually(() => new URL(page.url()).pathname).toBe('/integrer/');
    await context.close();
  });
});
