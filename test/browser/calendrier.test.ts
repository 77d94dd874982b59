import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../support/journeys.ts';
import { textByStructure } from '../support/pdf.ts';
import { axe, fichier, focused, outil, texte, tropLarge } from './outils.ts';

const on = siteInChromium();
const ECHEANCES = 'section[aria-labelledby="echeances"]';

describe('de la signature aux échéances', () => {
  test('une date, Entrée : les jours de chaque mission, tout dans l’adresse', async () => {
    const { page, context, incidents } = await outil(on, '/calendrier/');
    await page.getByLabel('Quel jour').fill('15 janvier 2027');
    await page.getByText('vendredi 15 janvier 2027').waitFor();
    await page.getByLabel('Quel jour').press('Enter');
    await page.locator(ECHEANCES).waitFor();
    expect(new URL(page.url()).search).toBe(
      '?signature=2027-01-15&missions=acces-aux-soins,parcours,prevention,crise-sanitaire',
    );
    const lu = await texte(page, ECHEANCES);
    expect(lu).toMatch(/Accès aux soins 15 juillet 2027 15 juillet 2028/u);
    expect(lu).toMatch(/Prévention 15 janvier 2028 15 janvier 2029/u);
    expect(lu).toMatch(/Dernier jour du contrat ACI \(5\sans\) 14 janvier 2032/u);
    expect(await page.locator(`${ECHEANCES} svg.dessin-imprime`).isVisible()).toBe(true);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('Retour revient au calendrier d’avant', async () => {
    const { page, context } = await outil(on, '/calendrier/?signature=2027-01-15');
    await page.getByLabel('Quel jour').fill('31/08/2027');
    await page.getByRole('button', { name: 'Voir les échéances' }).click();
    await page.getByRole('heading', { name: 'signé le 31 août 2027' }).waitFor();
    // Six months after 31 August: the last day of February.
    expect(await texte(page, ECHEANCES)).toContain('29 février 2028');
    await page.goBack();
    await page.getByRole('heading', { name: 'signé le 15 janvier 2027' }).waitFor();
    expect(await page.getByLabel('Quel jour').inputValue()).toBe('15/01/2027');
    await context.close();
  });

  test('ni date ni mission : un résumé, deux liens', async () => {
    const { page, context } = await outil(on, '/calendrier/');
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Voir les échéances' }).click();
    expect(await focused(page)).toBe('probleme');
    expect(await texte(page, '[role=alert]')).toContain('Écrivez la date');
    await page.getByRole('link', { name: 'Choisissez au moins une mission' }).press('Enter');
    expect(await focused(page)).toBe('missions');
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('une adresse mal écrite le dit', async () => {
    const { page, context } = await outil(on, '/calendrier/?signature=31/02/2027&missions=yoga,parcours');
    const lu = await texte(page);
    expect(lu).toContain('Corrigez le jour');
    expect(lu).toContain('une mission inconnue, « yoga »');
    expect(await page.getByRole('checkbox', { name: 'Parcours pluriprofessionnels' }).isChecked()).toBe(true);
    await context.close();
  });
});

describe('ce que l’on garde', () => {
  test('le fichier d’agenda se relit', async () => {
    const { page, context } = await outil(on, '/calendrier/?signature=2027-01-15&missions=acces-aux-soins');
    const { nom, octets } = await fichier(page, 'Agenda (.ics)');
    expect(nom).toBe('Calendrier-CPTS-2027-01-15.ics');
    const lignes = new TextDecoder().decode(octets).replaceAll('\r\n ', '').split('\r\n');
    const jours = lignes.filter((ligne) => ligne.startsWith('DTSTART')).map((ligne) => ligne.split(':')[1]);
    expect(jours).toEqual([
      '20270115',
      '20270715',
      '20280115',
      '20280715',
      '20290115',
      '20300115',
      '20310115',
      '20320114',
    ]);
    expect(lignes).toContain('SUMMARY:À démarrer au plus tard\u00A0: Accès aux soins');
    const uids = lignes.filter((ligne) => ligne.startsWith('UID:'));
    expect(new Set(uids).size).toBe(jours.length);
    await context.close();
  });

  test('le PDF dit les mêmes jours', async () => {
    const { page, context } = await outil(on, '/calendrier/?signature=2027-01-15');
    const { octets } = await fichier(page, 'Télécharger le PDF');
    const lu = (await textByStructure(octets)).replaceAll(/\s+/gu, ' ');
    for (const attendu of ['15 juillet 2027', '15 janvier 2029', 'Hauts-de-France', 'signature=2027-01-15']) {
      expect(lu).toContain(attendu);
    }
    await context.close();
  });
});

describe('partout', () => {
  test('320 px et axe', async () => {
    const { page, context } = await outil(on, '/calendrier/?signature=2027-01-15', {
      viewport: { width: 320, height: 640 },
    });
    expect(await tropLarge(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('sans JavaScript, les délais en mois', async () => {
    const context = await on.browser.newContext({ baseURL: on.site.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/calendrier/');
    expect(await texte(page)).toContain('comptez les mois à partir de la signature');
    expect(await texte(page)).toContain('18 mois après la signature');
    expect(await page.getByRole('button', { name: 'Voir les échéances' }).isVisible()).toBe(false);
    await context.close();
  });
});
