/** What every journey through the AMI form does. Obviously fictitious answers. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { watchedPage, type Watched } from '../../support/browser.ts';

export const PAGE = '/formulaires/ami-bretagne/';

/** The form’s first screen, alive. Without service worker: what is tested is the page itself. */
export async function opened(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await watchedPage(browser, origin, { serviceWorkers: 'block', ...options });
  await watched.page.goto(PAGE);
  await alive(watched.page);
  return watched;
}

/** Waits until the island answers: Astro takes the `ssr` mark away once it has hydrated. */
export async function alive(page: Page): Promise<void> {
  await page.waitForSelector('astro-island:not([ssr])');
}

/** Asks again until it is so: a slow machine is not a fault. */
export const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 15_000 });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const goOn = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();
export const skip = (page: Page) => page.getByRole('button', { name: 'Je ne sais pas encore' }).click();

/** The page whose h1 is this, with the focus on it. */
export async function arrived(page: Page, title: string): Promise<void> {
  await eventually(() => heading(page).textContent()).toContain(title);
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** From the first screen to « Vérifiez vos réponses », with an answer to each question but the territory. */
export async function answered(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Commencer', exact: true }).click();
  await arrived(page, 'Qui est intéressé');
  await page.getByLabel('Nom', { exact: true }).fill('Dominique Exemple');
  await page.getByLabel('Lieu d’exercice').fill('Saint-Exemple');
  await goOn(page);
  await arrived(page, 'Qui est le référent');
  await page.getByLabel('Nom', { exact: true }).fill('Nguyễn Łęcki');
  await page.getByLabel('Adresse e-mail').fill('d.exemple@exemple.fr');
  await page.getByLabel('Téléphone').fill('0299000000');
  await goOn(page);
  await arrived(page, 'Où en êtes-vous');
  await page.getByLabel('Réflexion en cours').check();
  await goOn(page);
  await arrived(page, 'Quel contexte');
  await page.getByLabel('Quel contexte').fill('Première ligne de La Maquette.\n\nSeconde ligne, à 20 h.');
  await goOn(page);
  await arrived(page, 'Quel territoire');
  await skip(page);
  await arrived(page, 'Quand souhaitez-vous');
  await page.getByLabel('Quand souhaitez-vous').fill('Avant l’été');
  await goOn(page);
  await arrived(page, 'Vérifiez vos réponses');
}

/** What the summary says of a question, by its id: « Non renseigné » when nothing was answered. */
export async function summaryOf(page: Page, id: string): Promise<string> {
  const row = page.locator('.recap > div').filter({ has: page.locator(`a[href="#modifier-${id}"]`) });
  return row.locator('dd').first().innerText();
}

/** What has the focus, by its words or its tag. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element === document.body ? 'rien' : (element as HTMLElement).innerText;
  });

/** Presses what should make the browser keep a file; its name and its bytes. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

export const savedDraft = (page: Page) => page.getByText(/Brouillon enregistré sur cet appareil à/);

/** Nothing of the page goes beyond its right edge. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(overflow).toEqual([]);
}

/** A first answer, on the page of the context. */
export async function typing(page: Page): Promise<void> {
  await page.goto(`${PAGE}#contexte`);
  await arrived(page, 'Quel contexte');
  await page.getByLabel('Quel contexte').fill('Écrit avant la panne');
}

/** Everything the draft store holds, as text. */
export function draftText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('cpts-mode-d-emploi');
        request.onerror = () => reject(new Error('la base ne s’ouvre pas'));
        request.onsuccess = () => {
          const all = request.result.transaction('brouillons').objectStore('brouillons').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}
