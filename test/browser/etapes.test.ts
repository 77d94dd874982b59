import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { siteInChromium } from '../support/journeys.ts';
import { withPdfjs } from '../support/pdf.ts';

const on = siteInChromium();
const WIDE = { viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' } as const;
const opened = async (path = '/etapes/', options = {}) => {
  const watched = await watchedPage(on.browser, on.site.url, { ...WIDE, ...options });
  await watched.page.goto(path, { waitUntil: 'networkidle' });
  return watched;
};
const kept = (page: Page) => page.evaluate(() => ({ appareil: localStorage.length, visite: sessionStorage.length }));
const tick = (page: Page, step: number) => page.locator(`[data-coche="${step}"]`).check();
const progress = (page: Page) => page.locator('#progres').innerText();

describe('les coches', () => {
  test('acceptées : gardées, montrées à côté des guides, puis oubliées', async () => {
    const { page, context, incidents } = await opened();
    await tick(page, 1);
    await page.getByRole('button', { name: 'Garder mes coches' }).waitFor();
    expect(await kept(page)).toEqual({ appareil: 0, visite: 0 });
    expect(await new AxeBuilder({ page }).analyze().then(({ violations }) => violations.map(({ id }) => id))).toEqual(
      [],
    );
    await page.getByRole('button', { name: 'Garder mes coches' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('gardées dans ce navigateur');
    await page.goto('/etapes/', { waitUntil: 'networkidle' });
    expect(await progress(page)).toBe('1 étape sur 9 faite');
    expect(await page.locator('.etapes details[open] h2').innerText()).toContain('Mobiliser');
    expect(await page.locator('aside .mosaique .f').count()).toBe(1);

    await page.goto('/guides/le-territoire/', { waitUntil: 'networkidle' });
    await page.locator('.nav-etapes .faite').waitFor();
    expect(await page.locator('.nav-etapes .faite').innerText()).toMatch(/Identifier un territoire.*faite/s);

    await page.goto('/etapes/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Tout oublier' }).click();
    expect(await kept(page)).toEqual({ appareil: 0, visite: 0 });
    expect(await progress(page)).toBe('Neuf étapes, un territoire');
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('refusées : le temps de l’onglet', async () => {
    const { page, context } = await opened();
    await tick(page, 1);
    await page.getByRole('button', { name: /pour cette visite/ }).click();
    expect(await kept(page)).toEqual({ appareil: 0, visite: 1 });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await progress(page)).toBe('1 étape sur 9 faite');
    await page.locator('.etapes summary').nth(2).click();
    await tick(page, 3);
    expect(await page.locator('#accord').isVisible()).toBe(false);
    const later = await context.newPage();
    await later.goto('/etapes/', { waitUntil: 'networkidle' });
    expect(await progress(later)).toBe('Neuf étapes, un territoire');
    await context.close();
  });

  test('un document fait se note, seulement si les coches sont gardées', async () => {
    const { page, context } = await opened();
    await page.evaluate(() => localStorage.setItem('cpts-parcours', '{"version":1,"etapes":[2],"documents":[]}'));
    await page.goto('/formulaires/ami-bretagne/', { waitUntil: 'networkidle' });
    expect(await page.locator('.nav-etapes .faite').count()).toBe(1);
    await page
      .getByRole('button', { name: 'Commencer', exact: true })
      .or(page.getByRole('link', { name: 'Commencer', exact: true }))
      .click();
    expect(await page.locator('.nav-etapes').count()).toBe(0);
    await page.locator('input[type="text"], textarea').first().fill('Dominique Exemple');
    await page.goto('/formulaires/ami-bretagne/#verifier');
    await page.getByRole('button', { name: /Générer/ }).click();
    await page.getByRole('heading', { name: 'Votre PDF est prêt' }).waitFor();
    expect(await page.locator('.nav-etapes').count()).toBe(0);
    await page.goto('/etapes/', { waitUntil: 'networkidle' });
    expect(await page.locator('#dernier-document').innerText()).toMatch(
      /^Dernier document.: AMI de l’ARS Bretagne, le \d/,
    );
    await context.close();
  });
});

describe('les mots d’une région', () => {
  test('dans chaque étape, avec le modèle de son ARS', async () => {
    const { page, context, incidents } = await opened('/etapes/?region=bretagne');
    await page.getByRole('button', { name: 'Tout ouvrir' }).click();
    await expect.poll(() => page.locator('.chez:visible').count()).toBe(9);
    expect(await page.locator('.chez').nth(4).innerText()).toContain('appel à manifestation d’intérêt');
    const forms = page.locator('.etapes > li').nth(4).locator('.a-remplir li:visible');
    expect(await forms.allInnerTexts()).toEqual([expect.stringMatching(/AMI.*modèle de votre ARS/s)]);
    expect(await page.locator('.etapes a[href="/contacts/"]').count()).toBe(0);

    const aid = page.locator('.etapes > li').nth(4).locator('.gestes .meta > li:visible');
    expect(await aid.allInnerTexts()).toEqual([expect.stringContaining('Bretagne')]);
    const answer = page.locator('.gestes > li:visible', { hasText: 'l’ARS Bretagne' });
    expect(await answer.count()).toBe(2);

    await page.getByLabel('Votre région').selectOption('normandie');
    await page.getByRole('button', { name: 'Voir les noms de ma région' }).click();
    await expect.poll(() => aid.allInnerTexts()).toEqual([expect.stringMatching(/^Normandie.: 10.000/)]);
    expect(await answer.count()).toBe(0);

    await page.getByLabel('Votre région').selectOption('corse');
    await page.getByRole('button', { name: 'Voir les noms de ma région' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?region=corse');
    await expect
      .poll(() => forms.allInnerTexts())
      .toEqual([expect.stringMatching(/Lettre d’intention.*modèle national/s)]);
    expect(await aid.allInnerTexts()).toEqual([expect.stringMatching(/^Corse.*rien lu/)]);
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('inconnue : la page reste celle de tous ; sans script, le tableau répond', async () => {
    const { page, context } = await opened('/etapes/?region=atlantide');
    expect(await page.locator('.chez:visible').count()).toBe(0);
    await context.close();
    const without = await opened('/etapes/?region=bretagne#region-bretagne', { javaScriptEnabled: false });
    expect(await without.page.locator('#region-bretagne').isVisible()).toBe(true);
    await without.page.locator('.etapes summary').nth(4).click();
    expect(await without.page.locator('.gestes > li:visible', { hasText: 'l’ARS Bretagne' }).innerText()).toContain(
      'ARS Bretagne',
    );
    expect(await without.page.locator('.gestes .meta > li:visible').first().innerText()).toMatch(/^Île-de-France.:/);
    expect(await without.page.locator('.coche:visible, .tout-ouvrir:visible').count()).toBe(0);
    await without.context.close();
  });
});

test('imprimée, la dernière page ne porte pas que l’adresse', async () => {
  const { page, context } = await opened();
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  const last = await withPdfjs(new Uint8Array(bytes), async (document) => {
    const { items } = await (await document.getPage(document.numPages)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  expect(last).toContain('/etapes/');
  expect(last.split(/\s+/).length).toBeGreaterThan(30);
});
