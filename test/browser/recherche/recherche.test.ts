import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ancreDe } from '../../../src/search/anchor.ts';
import { enLignes, type IndexTransporte } from '../../../src/search/index.ts';
import { watchedPage } from '../../support/browser.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { DIST } from '../../support/site.ts';
import { visiteur } from '../../support/visiter.ts';

const on = siteInChromium();

const sur = visiteur(on);

const dialogue = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' });
const champ = (page: Page) => dialogue(page).getByRole('searchbox');
const premierLien = (page: Page) => dialogue(page).getByRole('listitem').first().getByRole('link').first();

describe('le dialogue', () => {
  test('ne charge rien avant d’être ouvert, puis l’index une seule fois', () =>
    sur('/', async (page) => {
      const demandes: string[] = [];
      page.on('request', (request) => demandes.push(new URL(request.url()).pathname));
      await page.waitForLoadState('networkidle');
      expect(demandes.filter((chemin) => /\.js(on)?$/u.test(chemin))).toEqual([]);
      for (let fois = 0; fois < 2; fois += 1) {
        await page.keyboard.press('Control+k');
        await champ(page).fill('SNP');
        await premierLien(page).waitFor();
        await page.keyboard.press('Escape');
        await dialogue(page).waitFor({ state: 'hidden' });
      }
      expect(demandes.filter((chemin) => chemin === '/recherche/index.json')).toHaveLength(1);
    }));

  test.each(['Control+k', '/'])('s’ouvre par %s, se ferme par Échap et rend le focus', (touche) =>
    sur('/glossaire/', async (page) => {
      const lien = page.getByRole('link', { name: 'Missions' }).first();
      await lien.focus();
      await page.keyboard.press(touche);
      await dialogue(page).waitFor();
      expect(await champ(page).evaluate((noeud) => noeud === document.activeElement)).toBe(true);
      expect(await champ(page).inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await dialogue(page).waitFor({ state: 'hidden' });
      expect(await lien.evaluate((noeud) => noeud === document.activeElement)).toBe(true);
    }),
  );

  test('« / » dans un champ s’écrit', () =>
    sur('/contacts/', async (page) => {
      await page.getByRole('combobox').focus();
      await page.keyboard.press('/');
      expect(await page.getByRole('combobox').inputValue()).toBe('/');
      expect(await dialogue(page).count()).toBe(0);
    }));

  test('mène de la question à la page, au clavier seul', () =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await champ(page).fill('soins non programé');
      await dialogue(page).getByRole('status').getByText('Vous aviez écrit').waitFor();
      expect(await dialogue(page).locator('mark').first().textContent()).toBe('SNP');
      await page.keyboard.press('ArrowDown');
      expect(await premierLien(page).evaluate((noeud) => noeud === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/glossaire/#snp');
    }));

  test('se ferme sur un lien de la page où l’on est', () =>
    sur('/glossaire/', async (page) => {
      await page.keyboard.press('Control+k');
      await champ(page).fill('EHPAD');
      await premierLien(page).click();
      await dialogue(page).waitFor({ state: 'hidden' });
      expect(new URL(page.url()).hash).toBe('#ehpad');
    }));

  test('Entrée mène à la page de recherche, avec la question', () =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await champ(page).fill('35460');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/?q=35460');
    }));

  test.each([
    ['xyzzy', 'Contacts', '/contacts/'],
    ['prendre rendez-vous médecin', 'Trouver un soignant sur sante.fr', 'https://www.sante.fr'],
  ])('dit honnêtement ce qu’il n’a pas : « %s »', (question, libelle, href) =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await champ(page).fill(question);
      const lien = dialogue(page).getByRole('link', { name: libelle, exact: true });
      expect(await lien.getAttribute('href')).toBe(href);
    }),
  );

  test('ce qui est tapé n’est jamais du HTML', () =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await champ(page).fill('<img src=x onerror=alert(1)> territoire');
      await premierLien(page).waitFor();
      expect(await dialogue(page).locator('img').count()).toBe(0);
    }));
});

describe('sans réseau à l’ouverture', () => {
  test('dit que la recherche n’a pas pu être chargée, et mène au plan', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.route('**/recherche/index.json', (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await dialogue(page).getByText('n’a pas pu être chargée').waitFor();
    expect(await dialogue(page).getByRole('link', { name: 'Voir le plan du site' }).count()).toBe(1);
    await page.unroute('**/recherche/index.json');
    await champ(page).fill('SNP');
    await premierLien(page).waitFor();
    await context.close();
  });
});

describe('la page /recherche/', () => {
  test('lit l’adresse, y répond dans main, et l’adresse suit ce qui est tapé', () =>
    sur('/recherche/?q=35460', async (page) => {
      const resultats = page.getByRole('main').getByRole('listitem');
      await page.getByRole('main').getByText('35460\u00A0: d’après ses premiers chiffres').waitFor();
      expect(await page.getByRole('main').getByText('d’après ses premiers chiffres').count()).toBe(1);
      expect(await resultats.first().getByRole('link').first().getAttribute('href')).toBe(
        '/contacts/bretagne/ille-et-vilaine/',
      );
      await page.getByRole('main').getByRole('searchbox').fill('glossaire');
      await page.waitForURL('**/recherche/?q=glossaire');
      await page.getByRole('main').getByRole('searchbox').fill('');
      await page.getByRole('heading', { name: 'Toutes les pages' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    }));

  test('Ctrl+K y va au champ, sans dialogue', () =>
    sur('/recherche/?q=aci', async (page) => {
      await page.getByRole('main').getByRole('listitem').first().waitFor();
      await page.keyboard.press('Control+k');
      const lePremier = page.getByRole('main').getByRole('searchbox');
      await expect.poll(() => lePremier.evaluate((noeud) => noeud === document.activeElement)).toBe(true);
      expect(await dialogue(page).count()).toBe(0);
    }));

  test('sans JavaScript, le dit et range toutes les pages', () =>
    sur(
      '/recherche/?q=aci',
      async (page) => {
        await page.locator('noscript p').waitFor();
        expect(await page.locator('noscript p').textContent()).toContain('La recherche a besoin de JavaScript');
        expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
      },
      { javaScriptEnabled: false },
    ));
});

describe.each(['light', 'dark'] as const)('accessibilité, thème %s', (colorScheme) => {
  test.each(['97400 cpts', 'xyzzy'])('aucun défaut vu par axe pour « %s »', (question) =>
    sur(
      '/',
      async (page) => {
        await page.keyboard.press('Control+k');
        await champ(page).fill(question);
        await dialogue(page).getByRole('status').getByText('pour «').waitFor();
        expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
        await page.goto(`/recherche/?q=${encodeURIComponent(question)}`);
        await page.getByRole('status').getByText('pour «').waitFor();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      },
      { colorScheme, viewport: { width: 360, height: 740 } },
    ),
  );
});

test('chaque adresse de l’index, et chaque ancre, existe dans le site construit', () => {
  // Written by our own build: the shape is that of `enColonnes`.
  const index = enLignes(JSON.parse(readFileSync(`${DIST}/recherche/index.json`, 'utf8')) as IndexTransporte);
  const adresses = index.fiches.flatMap(([adresse, , , , , , parties]) => [
    adresse,
    ...parties.map((partie) => `${adresse}#${typeof partie === 'string' ? ancreDe(partie) : partie[1]}`),
  ]);
  const perdues = adresses.filter((adresse) => {
    const { pathname, hash } = new URL(adresse, on.site.url);
    const html = readFileSync(`${DIST}${pathname}index.html`, 'utf8');
    return hash !== '' && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
  });
  expect(adresses.length).toBeGreaterThan(150);
  expect(perdues).toEqual([]);
});
