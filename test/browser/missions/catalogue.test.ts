import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { visiteur } from '../../support/visiter.ts';

const on = siteInChromium();

const sur = visiteur(on);

const bilan = (page: Page) => page.locator('[data-bilan]').innerText();
const montrees = (page: Page, fiche: 'mission' | 'action') => page.locator(`[data-fiche="${fiche}"]:visible`).count();
const recherche = (page: Page) => new URL(page.url()).search;

describe('/missions/', () => {
  test('une adresse filtrée se partage : ses choix sont dans les menus', () =>
    sur('/missions/?categorie=socle&delai=12&theme=cancer', async (page) => {
      expect(await page.getByLabel('Thème').inputValue()).toBe('cancer');
      expect(await page.getByLabel('À démarrer').inputValue()).toBe('12');
      const actions = await montrees(page, 'action');
      expect(actions).toBeGreaterThan(0);
      expect(actions).toBeLessThan(10);
      expect(await bilan(page)).toBe(`${await montrees(page, 'mission')}\u00A0missions, ${actions}\u00A0actions`);
      expect(await page.getByRole('heading', { name: 'Missions complémentaires' }).isVisible()).toBe(false);
    }));

  test('au clavier : un menu, Retour, un mot, puis « Effacer les filtres »', () =>
    sur('/missions/', async (page) => {
      const tout = await bilan(page);
      await page.getByLabel('Missions', { exact: true }).focus();
      await page.keyboard.press('c');
      await page.waitForURL('**/missions/?categorie=complementaire');
      expect(await montrees(page, 'mission')).toBe(2);
      await page.goBack();
      expect(recherche(page)).toBe('');
      expect(await bilan(page)).toBe(tout);
      await page.getByLabel('Un mot').focus();
      await page.keyboard.type('frottis');
      expect(recherche(page)).toBe('?q=frottis');
      expect(await montrees(page, 'action')).toBe(1);
      await page.keyboard.press('Enter');
      expect(recherche(page)).toBe('?q=frottis');
      await page.getByRole('link', { name: 'Effacer les filtres' }).focus();
      await page.keyboard.press('Enter');
      expect(recherche(page)).toBe('');
      expect(await page.getByLabel('Un mot').inputValue()).toBe('');
      expect(await bilan(page)).toBe(tout);
    }));

  test('rien ne répond : la page le dit ; un mot inconnu d’un menu ne demande rien', async () => {
    await sur('/missions/?q=xyzzy', async (page) => expect(await bilan(page)).toContain('Rien ne répond'));
    await sur('/missions/?theme=maquette', async (page) => expect(await montrees(page, 'mission')).toBe(6));
  });

  test('sans JavaScript : tout, avec des ancres, sans formulaire qui ne servirait pas', () =>
    sur(
      '/missions/?theme=cancer',
      async (page) => {
        expect(await page.locator('[data-filtre]').isVisible()).toBe(false);
        expect(await montrees(page, 'mission')).toBe(6);
        await page.getByRole('link', { name: 'Qualité et pertinence' }).first().click();
        expect(new URL(page.url()).hash).toBe('#actions-qualite-pertinence');
      },
      { javaScriptEnabled: false },
    ));
});

describe('/missions/comparer/', () => {
  const colonnes = (page: Page) => page.locator('thead th:visible').allInnerTexts();

  test('depuis une mission, les deux colonnes dans l’ordre demandé', () =>
    sur('/missions/prevention/', async (page) => {
      await page.getByLabel('Comparer avec…').selectOption({ label: 'Accès aux soins' });
      await page.getByRole('button', { name: 'Comparer' }).click();
      await page.waitForURL('**/missions/comparer/?a=prevention&b=acces-aux-soins');
      await page.locator('[data-comparaison]:not(.toutes)').waitFor();
      expect((await colonnes(page)).map((nom) => nom.trim())).toEqual(['Critère', 'Prévention', 'Accès aux soins']);
      expect(await page.title()).toContain('Prévention et Accès aux soins');
    }));

  test.each([
    ['?a=prevention&b=prevention', 'deux fois la même mission'],
    ['?a=prevention&b=maquette', 'une mission qui n’existe pas ici'],
    ['?a=prevention', 'Il manque la seconde mission'],
  ])('%s : une phrase, et les six restent', (adresse, phrase) =>
    sur(`/missions/comparer/${adresse}`, async (page) => {
      expect(await page.locator('[data-phrase]').innerText()).toContain(phrase);
      expect(await colonnes(page)).toHaveLength(7);
      expect(await page.getByLabel('Première mission').inputValue()).toBe('prevention');
    }),
  );

  test('sur un téléphone, une ligne après l’autre, chaque nom redit', () =>
    sur(
      '/missions/comparer/?a=prevention&b=crise-sanitaire',
      async (page) => {
        const cellule = page.locator('tbody tr').first().locator('td:visible').first();
        expect(await cellule.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"Prévention"');
      },
      { viewport: { width: 360, height: 800 } },
    ));
});

test.each([
  '/missions/?theme=cancer',
  '/missions/comparer/?a=prevention&b=parcours',
  '/missions/comparer/',
  '/missions/acces-aux-soins/',
])('à 320 px, rien ne dépasse : %s', (path) =>
  sur(
    path,
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { viewport: { width: 320, height: 700 } },
  ),
);
