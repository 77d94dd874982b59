import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { siteInChromium } from '../support/journeys.ts';
import { alive, opened, PAGE, savedDraft, typing } from './formulaire/parcours.ts';
import { axe, tropLarge } from './outils.ts';

const on = siteInChromium();
const strip = (page: Page) => page.getByRole('region', { name: 'Reprendre un brouillon' });
const under: Record<string, string> = { '/': 'Où en êtes-vous', '/formulaires/': 'À remplir' };
const heightOf = (page: Page, path: string) =>
  page
    .getByRole('heading', { name: under[path] ?? '' })
    .evaluate((heading) => heading.getBoundingClientRect().top + scrollY);

/** A form with a draft that the person agreed to keep. */
async function withDraft(viewport = { width: 1280, height: 800 }) {
  const watched = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block', viewport });
  const { page } = watched;
  const before: Record<string, number> = {};
  for (const path of Object.keys(under)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await strip(page).count()).toBe(0);
    before[path] = await heightOf(page, path);
  }
  // Nobody agreed to anything: no store was opened.
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.goto(PAGE);
  await alive(page);
  await typing(page);
  await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
  await savedDraft(page).waitFor();
  return { ...watched, before };
}

describe('« Reprendre »', () => {
  test.each([
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])('propose le dernier brouillon, sans rien déplacer ($width px)', async (viewport) => {
    const { page, context, before, incidents } = await withDraft(viewport);
    for (const path of Object.keys(under)) {
      await page.goto(path);
      await strip(page).waitFor();
      expect(await heightOf(page, path)).toBe(before[path]);
      expect(await tropLarge(page)).toBe(false);
      expect(await strip(page).innerText()).toMatch(/Reprendre «.*AMI.*».*gardé aujourd’hui à/su);
    }
    await page.goto('/');
    await strip(page).getByRole('link').click();
    await page.getByRole('button', { name: /Reprendre mon brouillon/u }).waitFor();
    expect(new URL(page.url()).pathname).toBe(PAGE);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('plusieurs brouillons : le dernier, et les autres derrière', async () => {
    const { page, context } = await withDraft();
    await copies(page, ['lettre-d-intention', 'disparu', 'projet-de-sante-hauts-de-france:x']);
    await page.goto('/');
    await strip(page).waitFor();
    expect(await strip(page).locator('a:visible').count()).toBe(1);
    await strip(page).getByText('2 autres', { exact: true }).click();
    const others = strip(page).getByRole('listitem').getByRole('link');
    expect(await others.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/formulaires/projet-de-sante-hauts-de-france/?dossier=x',
      '/formulaires/lettre-d-intention/',
    ]);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('rien après avoir dit non', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await page.getByRole('button', { name: 'Non', exact: true }).click();
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(await strip(page).count()).toBe(0);
    await context.close();
  });
});

/** The same draft under other keys, each kept a day before the one that follows. */
const copies = (page: Page, keys: readonly string[]) =>
  page.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('cpts-mode-d-emploi');
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        request.onsuccess = () => {
          const store = request.result.transaction('brouillons', 'readwrite').objectStore('brouillons');
          for (const [rank, name] of names.entries()) {
            const le = `2026-01-0${rank + 1}T10:00:00.000Z`;
            const record = { version: 1, revision: 1, page: '', fichier: { enregistre_le: le, reponses: {} } };
            store.put(JSON.stringify(record), `brouillon:${name}`);
          }
          store.transaction.oncomplete = () => resolve(request.result.close());
        };
      }),
    keys,
  );
