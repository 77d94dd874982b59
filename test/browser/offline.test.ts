import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

test('une page lue en ligne, tout le site se lit ensuite en mode avion, et le PDF s’y fait', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url);
  await page.goto('/guides/comprendre-une-cpts/');
  await keptOffline(page);
  await context.setOffline(true);

  await page.goto('/missions/prevention/');
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.goto('/recherche/?q=35460');
  await page.locator('main a[href^="/contacts/bretagne/"]').first().waitFor();

  await page.goto('/formulaires/ami-bretagne/');
  await page.locator('astro-island:not([ssr]) #reprendre-fichier').waitFor();
  await page.getByRole('link', { name: 'Commencer', exact: true }).click();
  await page.locator('#champ-acteurs-0-nom').fill('Dominique Exemple');
  await page.evaluate(() => (location.hash = '#verifier'));
  await page.getByRole('button', { name: /^Générer le PDF/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger' }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await context.close();
  expect(incidents).toEqual([]);
});

test('hors ligne, une page jamais ouverte le dit, mène à ce qui en tient lieu, et revient avec le réseau', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url);
  await page.goto('/');
  await keptOffline(page);
  await context.setOffline(true);

  const answer = await page.goto('/contacts/normandie/orne/');
  expect(answer?.status()).toBe(503);
  expect(await page.locator('h1').textContent()).toBe('Cette page n’est pas sur cet appareil');
  await page.getByRole('link', { name: 'Lire la page de la région' }).click();
  expect(await page.locator('h1').textContent()).toContain('Normandie');

  await page.goto('/contacts/normandie/orne/');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Réessayer' }).click();
  await page.getByRole('heading', { level: 1, name: /Orne/ }).waitFor();
  await context.close();
});

/** Resolves once the service worker holds the whole site and answers for this page. */
const keptOffline = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller ?? active?.state === 'activated') return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
