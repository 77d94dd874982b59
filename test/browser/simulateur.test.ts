import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../support/journeys.ts';
import { textByStructure } from '../support/pdf.ts';
import { axe, fichier, focused, outil, texte, tropLarge } from './outils.ts';

const on = siteInChromium();
const RESULTATS = 'section[aria-labelledby="resultats"]';
const OPTIONS = 'missions=qualite-pertinence,accompagnement-ps';

describe('de la population aux montants', () => {
  test('au clavier seul : écrire, Entrée, cocher ; tout est dans l’adresse', async () => {
    const { page, context, incidents } = await outil(on, '/simulateur/');
    await page.getByLabel('Combien d’habitants').focus();
    await page.keyboard.type('100 000 habitants');
    await page.keyboard.press('Enter');
    await page.locator(RESULTATS).waitFor();
    expect(await texte(page, RESULTATS)).toContain('347 500 €');
    expect(new URL(page.url()).search).toBe('?habitants=100000&version=avenant-2');
    expect(await page.locator('.outil > [role=status]').textContent()).toMatch(/Taille 3.*347\s500/u);
    // Asked for, the amounts have the focus, and their heading is in sight. Back: the button, then the optional missions.
    expect(await focused(page)).toBe('resultats');
    expect(await page.locator('#resultats').evaluate((h) => h.getBoundingClientRect().top < innerHeight / 2)).toBe(
      true,
    );
    for (let press = 0; press < 2; press++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('397\u202F500\u00A0€').first().waitFor();
    expect(new URL(page.url()).search).toBe(`?habitants=100000&version=avenant-2&${OPTIONS}`);
    expect(await texte(page, RESULTATS)).toContain('Dont 275 000 € de part fixe et 122 500 € de part variable');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('la part versée en cas de crise est sur sa ligne, hors du total', async () => {
    const { page, context } = await outil(on, `/simulateur/?habitants=100000&${OPTIONS}`);
    const lu = await texte(page, RESULTATS);
    expect(lu).toMatch(/Hors total.*67 500 €.*seulement si l’ARS reconnaît une crise/u);
    expect(lu).not.toContain('465 000');
    expect(await page.locator(`${RESULTATS} tbody`).innerText()).not.toMatch(/67\s500/u);
    await context.close();
  });

  test('80 000 habitants : les deux tailles, à confirmer', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=80000&version=2019');
    const lu = await texte(page, RESULTATS);
    for (const attendu of ['Taille 2', '252 000 €', 'Taille 3', '320 000 €', 'à confirmer par votre CPAM']) {
      expect(lu).toContain(attendu);
    }
    await context.close();
  });

  test('ce qui est inconnu se dit, sans total ; le repère de 2019 est là', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=60000');
    const lu = await texte(page, RESULTATS);
    expect(lu).toContain('Ce que l’on sait pour la taille 2 Repère');
    expect(lu).toContain('3 montants repris de la version précédente, 2 à demander à votre CPAM');
    expect(lu).not.toMatch(/contrats|taille 3|taille 4/u);
    expect(lu).toContain('non trouvé : à demander à votre CPAM');
    expect(lu).toContain('Repère « ACI 2019 » : 252 000 €');
    expect(lu).toContain('officiel');
    expect(lu).not.toContain('au moins');
    await context.close();
  });

  test('2019 : calculé par différence, total avec et sans les soins non programmés', async () => {
    const { page, context } = await outil(on, `/simulateur/?habitants=60000&version=2019&${OPTIONS}`);
    const lu = await texte(page, RESULTATS);
    for (const attendu of ['287 000 €', '242 000 €', 'calculé par différence', 'totaux imprimés']) {
      expect(lu).toContain(attendu);
    }
    await context.close();
  });

  test('près d’une limite, la page le dit', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=175100');
    expect(await texte(page, RESULTATS)).toContain('Vous êtes à 100 habitants de la limite de 175 000');
    await context.close();
  });

  test('des communes choisies donnent leur total', async () => {
    const { page, context } = await outil(on, '/simulateur/');
    await page.getByRole('button', { name: 'Choisir les communes' }).click();
    await page.locator('#territoire-recherche').fill('Fougères');
    await page
      .getByRole('option', { name: /Fougères.*Ille-et-Vilaine/u })
      .first()
      .click();
    await page.getByText(/Total de 1 commune/u).waitFor();
    // The drawing has a name: those who do not see the map are told what it shows.
    await page.getByRole('img', { name: 'Le territoire est en Ille-et-Vilaine (35).' }).waitFor();
    await page.getByText('svg-maps (CC BY 4.0) et Natural Earth, simplifiés').waitFor();
    const total = await page.getByLabel('Combien d’habitants').inputValue();
    expect(Number(total.replaceAll(/\s/gu, ''))).toBeGreaterThan(15_000);
    await page.getByRole('button', { name: 'Voir les montants' }).click();
    expect(await texte(page, RESULTATS)).toContain('pour la taille 1');
    expect(new URL(page.url()).search).toBe('?communes=35115&version=avenant-2');
    await context.close();
  });
});

describe('l’adresse', () => {
  test('changer de version change l’adresse, et Retour revient', async () => {
    const { page, context } = await outil(on, `/simulateur/?habitants=100000&version=avenant-2&${OPTIONS}`);
    await page.getByLabel('Version des montants').selectOption('aci-2019');
    await page.getByText('370\u202F000\u00A0€').first().waitFor();
    expect(page.url()).toContain('version=2019');
    await page.goBack();
    await page.getByText('397\u202F500\u00A0€').first().waitFor();
    expect(await page.getByLabel('Version des montants').inputValue()).toBe('aci-avenant-2');
    await context.close();
  });

  test('mal écrite, elle le dit avec bonté et montre ce qui peut l’être', async () => {
    const { page, context } = await outil(on, '/simulateur/?Habitants=60%20000&version=1999&missions=yoga');
    const lu = await texte(page);
    expect(lu).toContain('une version que ce site ne connaît pas, « 1999 »');
    expect(lu).toContain('une mission inconnue, « yoga »');
    expect(await texte(page, RESULTATS)).toContain('60 000 habitants, Avenant 2');
    await context.close();
  });

  test('une population illisible : résumé, champ marqué, lien qui y mène', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=douze');
    expect(await texte(page, '[role=alert]')).toContain('Écrivez le nombre d’habitants en chiffres');
    await page.getByRole('button', { name: 'Voir les montants' }).click();
    expect(await focused(page)).toBe('probleme');
    const field = page.getByLabel('Combien d’habitants');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('habitants-erreur');
    await page.getByRole('link', { name: /Écrivez le nombre/u }).press('Enter');
    expect(await focused(page)).toBe('habitants');
    expect(await axe(page)).toEqual([]);
    expect(await page.locator(RESULTATS).count()).toBe(0);
    await field.fill('60000');
    await field.press('Enter');
    await page.locator(RESULTATS).waitFor();
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await field.fill('soixante');
    await field.press('Enter');
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator(RESULTATS).count()).toBe(0);
    await context.close();
  });

  test('« Copier le lien » copie celui de la page', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=60000', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Le lien est copié').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${on.site.url}/simulateur/?habitants=60000&version=avenant-2`);
    await context.close();
  });
});

describe('ce que l’on garde', () => {
  test('le PDF se relit : mêmes montants, version, source, adresse', async () => {
    const { page, context, incidents } = await outil(on, `/simulateur/?habitants=100000&${OPTIONS}`);
    const { nom, octets } = await fichier(page, 'Télécharger le PDF');
    expect(nom).toBe('Financement-CPTS-100000-habitants.pdf');
    const lu = (await textByStructure(octets)).replaceAll(/\s+/gu, ' ');
    for (const attendu of [
      '397 500 €',
      '67 500 €',
      'signé le 20 décembre 2021',
      'habitants=100000&version=avenant-2',
    ]) {
      expect(lu).toContain(attendu);
    }
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('le CSV se relit comme un Excel français le lit', async () => {
    const { page, context } = await outil(on, '/simulateur/?habitants=100000');
    const { nom, octets } = await fichier(page, 'Tableur (CSV)');
    expect(nom).toBe('Financement-CPTS-100000-habitants.csv');
    expect([...octets.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rangees = new TextDecoder()
      .decode(octets)
      .split('\r\n')
      .map((ligne) => ligne.split(';'));
    expect(rangees[0]?.slice(0, 4)).toEqual(['Version', 'Signée le', 'Habitants', 'Taille']);
    const total = rangees.find((rangee) => rangee[4] === 'Total');
    expect(total?.[7]).toBe('347500,00');
    await context.close();
  });
});

describe('partout', () => {
  test('320 px : rien ne déborde, résultat compris', async () => {
    const { page, context } = await outil(on, `/simulateur/?habitants=80000&${OPTIONS}`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await tropLarge(page)).toBe(false);
    await page.getByRole('button', { name: 'Choisir les communes' }).click();
    await page.locator('#territoire-recherche').waitFor();
    expect(await tropLarge(page)).toBe(false);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe n’y trouve rien (%s)', async (colorScheme) => {
    const { page, context } = await outil(on, `/simulateur/?habitants=80000&version=2019&${OPTIONS}`, { colorScheme });
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('sans JavaScript, les tableaux de chaque version', async () => {
    const context = await on.browser.newContext({ baseURL: on.site.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/simulateur/');
    expect(await texte(page)).toContain('Le calcul demande JavaScript');
    expect(await page.getByRole('button', { name: 'Voir les montants' }).isVisible()).toBe(false);
    expect(await page.getByRole('cell', { name: '287\u202F000\u00A0€' }).isVisible()).toBe(true);
    expect(await page.getByRole('cell', { name: '397\u202F500\u00A0€' }).isVisible()).toBe(true);
    await context.close();
  });
});
