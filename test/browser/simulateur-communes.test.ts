import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../support/journeys.ts';
import { textByStructure } from '../support/pdf.ts';
import { fichier, outil, texte } from './outils.ts';

const on = siteInChromium();
const RESULTATS = 'section[aria-labelledby="resultats"]';

describe('les communes sont dans l’adresse', () => {
  const DEUX = '/simulateur/?communes=35115,35222&version=avenant-2';

  test('elle les rend, avec leurs noms et leur total, et ne lit que leur département', async () => {
    const { page, context, incidents } = await outil(on, '/simulateur/');
    const lus: string[] = [];
    page.on('request', (request) => request.url().includes('/donnees/communes/') && lus.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(lus).toEqual([]);
    await page.goto(DEUX);
    await page.locator(RESULTATS).waitFor();
    expect(lus.map((url) => url.split('/').at(-1))).toEqual(['index.json', '35.json']);
    expect(await page.locator('#resultats').innerText()).toMatch(/^22\s309 habitants/u);
    await page.getByText('2 communes comptées').click();
    expect(await texte(page, '.communes-comptees')).toMatch(/Fougères : 20 307.*Pleine-Fougères : 2 002/u);
    await page.getByRole('button', { name: 'Voir ou changer 2 communes' }).click();
    await page.getByRole('button', { name: 'Retirer Pleine-Fougères' }).click();
    await page.getByRole('button', { name: 'Voir les montants' }).click();
    await page.waitForURL(/communes=35115&/u);
    await page.goBack();
    await page.getByText('2 communes comptées').waitFor();
    expect(await page.getByLabel('Combien d’habitants').inputValue()).toBe('22\u202F309');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('un nombre écrit par-dessus les remplace', async () => {
    const { page, context } = await outil(on, DEUX);
    await page.locator(RESULTATS).waitFor();
    await page.getByLabel('Combien d’habitants').fill('60000');
    await page.getByText('c’est lui qui comptera').waitFor();
    await page.getByText('Vous avez changé la population').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?habitants=60000&/u);
    expect(await page.getByText('communes comptées').count()).toBe(0);
    await page.goBack();
    await page.getByText('2 communes comptées').waitFor();
    await context.close();
  });

  test('un code inconnu est dit, le reste est compté', async () => {
    const { page, context } = await outil(on, '/simulateur/?communes=35115,35999,rennes');
    await page.locator(RESULTATS).waitFor();
    const lu = await texte(page);
    expect(lu).toContain('une commune inconnue, « RENNES »');
    expect(lu).toContain('une commune inconnue, « 35999 »');
    expect(lu).toContain('20 307 habitants, Avenant 2');
    await context.close();
  });

  test('sans réseau, il le dit, et l’on peut réessayer', async () => {
    const { page, context } = await outil(on, '/simulateur/');
    await page.route('**/donnees/communes/*.json', (route) => route.abort());
    await page.evaluate(() => history.replaceState(null, '', '?communes=35115'));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.getByText('n’ont pas pu être lues').waitFor();
    expect(await page.locator(RESULTATS).count()).toBe(0);
    await page.unroute('**/donnees/communes/*.json');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator(RESULTATS).waitFor();
    await context.close();
  });

  test('le PDF et le CSV les nomment', async () => {
    const { page, context } = await outil(on, DEUX);
    await page.locator(RESULTATS).waitFor();
    const pdf = (await textByStructure((await fichier(page, 'Télécharger le PDF')).octets)).replaceAll(/\s+/gu, ' ');
    expect(pdf).toMatch(/Pleine-Fougères 35222 2 002/u);
    expect(pdf).toContain('communes=35115,35222');
    const csv = new TextDecoder().decode((await fichier(page, 'Tableur (CSV)')).octets);
    expect(csv).toContain('Fougères;35115;20307');
    await context.close();
  });
});
