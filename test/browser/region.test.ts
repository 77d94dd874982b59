import { expect, test } from 'vitest';
import { MARQUES } from '../../src/domain/parcours/index.ts';
import { watchedPage } from '../support/browser.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

test('une région dans l’adresse suit la visite, se dit, et se quitte', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
  const line = page.getByRole('region', { name: 'Région choisie' });
  await page.goto('/formulaires/?region=bretagne');
  await line.waitFor();
  expect(await line.textContent()).toContain('Vous voyez le site pour la région Bretagne');
  const ami = page.locator('[data-modele-de="bretagne"]');
  expect(await ami.locator('.etiquette').textContent()).toBe(MARQUES.ars);
  expect(await page.locator('[data-modele-de=""] .etiquette').first().textContent()).toBe(MARQUES.national);

  await page.goto('/etapes/');
  await line.waitFor();
  await expect.poll(() => page.locator('.chez').first().textContent()).toContain('Bretagne');

  await page.goto('/contacts/ile-de-france/paris/', { waitUntil: 'networkidle' });
  expect(await line.count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Voir toute la France' }).getAttribute('href')).toBe('/contacts/');
  await page.goto('/contacts/bretagne/');
  await line.waitFor();

  await line.getByRole('button', { name: 'Revenir à toute la France' }).click();
  await expect.poll(() => line.count()).toBe(0);
  await page.goto('/formulaires/?region=nulle-part');
  await page.waitForLoadState('networkidle');
  expect(await line.count()).toBe(0);
  expect(incidents).toEqual([]);
  await context.close();
});

test('les deux couleurs d’une région changent les actions, sans script ni style en ligne', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
  const couleurs = { principale: '#5b2c6b', claire: '#dcb8ea' };
  await page.route('**/r/regions.json', (route) => route.fulfill({ json: { exemple: { nom: 'Exemple', couleurs } } }));
  await page.goto('/formulaires/?region=exemple');
  await page.getByRole('region', { name: 'Région choisie' }).waitFor();
  const sapin = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sapin'));
  expect(await sapin()).toContain('#5b2c6b');
  expect(incidents).toEqual([]);
  await context.close();
});

test('une adresse courte conduit à l’outil, sans script', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url, { javaScriptEnabled: false });
  await page.goto('/r/bretagne/ami/');
  await page.waitForURL('**/formulaires/ami-bretagne/?region=bretagne');
  await page.goto('/d/35/');
  await page.waitForURL('**/contacts/bretagne/ille-et-vilaine/?dept=35');
  await context.close();
});
