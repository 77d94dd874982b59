import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { visiteur } from '../../support/visiter.ts';

const sur = visiteur(siteInChromium());
const dialogue = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' });
const principal = (page: Page) => page.getByRole('main');
const choisie = (page: Page) => page.getByRole('radio', { checked: true });

describe('les sortes de résultats', () => {
  test('le dialogue les compte, et n’en garde qu’une au clavier', () =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await dialogue(page).getByRole('searchbox').fill('territoire');
      const guides = dialogue(page).getByRole('radio', { name: /^Guides \d+$/u });
      await guides.waitFor();
      const nombre = Number(
        (await guides.evaluate((radio) => radio.closest('label')?.textContent))?.match(/\d+/u)?.[0],
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect(await guides.isChecked()).toBe(true);
      expect(nombre).toBeGreaterThan(1);
      const liens = dialogue(page).getByRole('listitem').locator('> a');
      await expect.poll(() => liens.count()).toBe(Math.min(8, nombre));
      for (const lien of await liens.all()) expect(await lien.getAttribute('href')).toMatch(/^\/guides\//u);
    }));

  test('l’adresse les porte, et « retour » défait un choix', () =>
    sur('/recherche/?q=aci&type=glossaire', async (page) => {
      await principal(page).getByRole('listitem').first().waitFor();
      expect(await choisie(page).inputValue()).toBe('glossaire');
      await principal(page)
        .getByRole('radio', { name: /^Guides/u })
        .check();
      await page.waitForURL('**/recherche/?q=aci&type=guide');
      await principal(page).getByRole('searchbox').fill('aci versement');
      await page.waitForURL('**/recherche/?q=aci%20versement&type=guide');
      await page.goBack();
      await page.waitForURL('**/recherche/?q=aci&type=glossaire');
      await expect.poll(() => choisie(page).inputValue()).toBe('glossaire');
      expect(await principal(page).getByRole('searchbox').inputValue()).toBe('aci');
    }));

  test('rien sous l’une : on dit qu’il y en a ailleurs', () =>
    sur('/recherche/?q=quimper&type=mission', async (page) => {
      await principal(page).getByText('Rien de cette sorte').waitFor();
      await principal(page).getByRole('radio', { name: /^Tout/u }).check();
      await principal(page).getByRole('listitem').first().waitFor();
      await page.waitForURL('**/recherche/?q=quimper');
    }));

  test('une sorte inconnue dans l’adresse ne compte pas', () =>
    sur('/recherche/?q=aci&type=xyzzy', async (page) => {
      await principal(page).getByRole('listitem').first().waitFor();
      expect(await choisie(page).inputValue()).toBe('');
    }));
});

describe('les mots cherchés', () => {
  const marques = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('recherche') ?? [])].map((etendue) => etendue.toString()));

  test('sont marqués sur la page où l’on arrive, une seule fois', () =>
    sur('/', async (page) => {
      await page.keyboard.press('Control+k');
      await dialogue(page).getByRole('searchbox').fill('SNP');
      await dialogue(page).getByRole('link', { name: 'Améliorer l’accès aux soins' }).click();
      await page.waitForURL('**/missions/acces-aux-soins/');
      await expect.poll(() => marques(page)).toContain('soins non programmés');
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await marques(page)).toEqual([]);
    }));

  test('le sont aussi sur la page où l’on est déjà', () =>
    sur('/glossaire/', async (page) => {
      await page.keyboard.press('Control+k');
      await dialogue(page).getByRole('searchbox').fill('EHPAD');
      await dialogue(page).getByRole('listitem').first().getByRole('link').first().click();
      await expect.poll(() => marques(page)).toContain('EHPAD');
    }));
});
