import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../support/journeys.ts';
import { visiteur } from '../support/visiter.ts';

const on = siteInChromium();

const sur = visiteur(on);

const champ = (page: Page) => page.getByRole('combobox', { name: 'Commune, code postal, département ou région' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Lieux trouvés' }).getByRole('option');
const chemin = (page: Page) => new URL(page.url()).pathname;

describe('le champ de /contacts/, au clavier', () => {
  test.each([
    ['59777', '/contacts/hauts-de-france/nord/'],
    ['2A', '/contacts/corse/corse-du-sud/'],
    ['97400', '/contacts/la-reunion/la-reunion/'],
    ['fougeres', '/contacts/bretagne/ille-et-vilaine/'],
    ['PACA', '/contacts/provence-alpes-cote-d-azur/'],
  ])('« %s » puis Entrée mène à %s', (question, attendu) =>
    sur('/contacts/', async (page) => {
      await champ(page).focus();
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
      await page.waitForURL(({ pathname }) => pathname === attendu);
    }),
  );

  test('on descend dans la liste, Échap la ferme, Entrée choisit la ligne désignée', () =>
    sur('/contacts/', async (page) => {
      await champ(page).focus();
      await page.keyboard.type('Fougères');
      await options(page).filter({ hasText: 'Ille-et-Vilaine (35), Bretagne' }).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await champ(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      expect(await champ(page).getAttribute('aria-expanded')).toBe('true');
      const designee = page.locator(`[id="${await champ(page).getAttribute('aria-activedescendant')}"]`);
      expect(await designee.getAttribute('aria-selected')).toBe('true');
      expect(await designee.textContent()).toContain('Ille-et-Vilaine');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/contacts/bretagne/ille-et-vilaine/?commune=*');
      expect(await page.getByText('Vous cherchiez').innerText()).toMatch(
        /Fougères.*dans ce département, Ille-et-Vilaine/u,
      );
      await page.goto('/contacts/bretagne/ille-et-vilaine/?commune=Appelez%20le%2001%2002');
      expect(await page.getByText('Vous cherchiez').isVisible()).toBe(false);
    }));

  test('des homonymes demandent de choisir, et la page reste', () =>
    sur('/contacts/', async (page) => {
      await champ(page).fill('Saint-Denis');
      await options(page).filter({ hasText: 'La Réunion (974)' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Plusieurs lieux répondent').waitFor();
      expect(chemin(page)).toBe('/contacts/');
      expect(await options(page).count()).toBeGreaterThan(3);
    }));

  test('ce qui n’est pas un lieu part à la recherche', () =>
    sur('/contacts/', async (page) => {
      await champ(page).fill('xyzzy');
      await page.getByRole('status').getByText('Aucun lieu trouvé').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/?q=xyzzy');
    }));

  test('rien n’est lu avant qu’on y entre, et les noms seulement pour un nom', () =>
    sur('/contacts/', async (page) => {
      const lues: string[] = [];
      page.on('request', (request) => lues.push(new URL(request.url()).pathname));
      await page.waitForLoadState('networkidle');
      expect(lues.filter((lue) => lue.startsWith('/donnees/'))).toEqual([]);
      await champ(page).fill('2B');
      await options(page).filter({ hasText: 'Haute-Corse (2B)' }).waitFor();
      expect(lues).toContain('/donnees/communes/index.json');
      expect(lues).not.toContain('/donnees/communes/france.json');
    }));

  test('sur 320 px, la liste ouverte ne fait pas défiler de côté', () =>
    sur(
      '/contacts/',
      async (page) => {
        await champ(page).fill('Saint-Martin');
        await options(page).nth(5).waitFor();
        const depasse = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(depasse).toBe(0);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  test('sans JavaScript, pas de champ : la liste mène à chaque département', () =>
    sur(
      '/contacts/',
      async (page) => {
        const main = page.getByRole('main');
        expect(await main.getByLabel('Commune, code postal, département ou région').isVisible()).toBe(false);
        expect(await main.getByRole('button', { name: 'Chercher' }).isVisible()).toBe(false);
        const lien = page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Morbihan (56)' });
        await lien.click();
        expect(chemin(page)).toBe('/contacts/bretagne/morbihan/');
        expect(await page.getByRole('button', { name: /^Copier/ }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

test('la carte se parcourt au clavier, région après région, et le département désigné se nomme', () =>
  sur('/contacts/', async (page) => {
    const carte = page.getByRole('group', { name: 'Carte des départements' });
    expect(await carte.getByRole('link').count()).toBe(101);
    await carte.getByRole('link', { name: 'Côtes-d’Armor (22)' }).focus();
    await page.keyboard.press('Tab');
    const nom = carte.locator('a:focus .nom');
    expect(await nom.textContent()).toBe('Finistère (29)');
    expect(await nom.evaluate((noeud) => getComputedStyle(noeud).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contacts/bretagne/finistere/');
  }));

test('la carte se passe d’un geste', () =>
  sur('/contacts/', async (page) => {
    await page.getByRole('link', { name: 'Passer la carte', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('La liste');
  }));

test('une adresse se copie et le dit, sa carte de visite se télécharge', () =>
  sur(
    '/contacts/bretagne/',
    async (page) => {
      const fiche = page.locator('#ars-bretagne-siege');
      await fiche.getByRole('button', { name: /^Copier l’adresse/ }).click();
      await page.getByRole('status').getByText('Copié.').waitFor();
      const copie = await page.evaluate(() => navigator.clipboard.readText());
      expect(copie.split('\n').slice(0, 3)).toEqual(['ARS Bretagne', 'Siège', '6 place des Colombes']);
      const [carte] = await Promise.all([
        page.waitForEvent('download'),
        fiche.getByRole('link', { name: /^Carte de visite/ }).click(),
      ]);
      expect(carte.suggestedFilename()).toBe('ars-bretagne-siege.vcf');
      const reponse = await page.request.get('/contacts/bretagne/ars-bretagne-siege.vcf');
      expect(reponse.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('signaler une erreur prépare un texte, et n’envoie rien', () =>
  sur('/contacts/bretagne/', async (page) => {
    await page
      .locator('#ars-bretagne-siege')
      .getByRole('link', { name: /^Signaler une erreur/ })
      .click();
    await page.getByLabel('Ce qui est faux ou manque').fill('Le numéro ne répond plus.');
    const texte = await page.getByLabel('Le texte à envoyer').inputValue();
    expect(texte).toContain('/contacts/bretagne/#ars-bretagne-siege');
    expect(texte).toContain('Le numéro ne répond plus.');
    const courriel = await page.getByRole('link', { name: 'L’ouvrir dans ma messagerie' }).getAttribute('href');
    expect(decodeURIComponent(courriel ?? '')).toContain('Le numéro ne répond plus.');
  }));
