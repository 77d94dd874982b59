/** What the tests of both tools do. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watchedPage, type Watched } from '../support/browser.ts';

/** A tool at this address, alive, without service worker. */
export async function outil(
  on: { readonly browser: Browser; readonly site: { readonly url: string } },
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block', ...options });
  await watched.page.goto(address);
  await watched.page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  return watched;
}

/** The text of a part of the page on one line, with ordinary spaces. */
export const texte = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/gu, ' ');

/** Presses a button, and reads the file that the browser is given. */
export async function fichier(page: Page, button: string): Promise<{ nom: string; octets: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { nom: download.suggestedFilename(), octets: new Uint8Array(await readFile(await download.path())) };
}

/** What axe finds on the page, by rule. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Whether the page scrolls sideways. */
export const tropLarge = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.className ?? ''));
