import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/browser.ts';

/** A headless Chromium of this machine, installed if need be. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS, headless: true });

/** What must never happen while a page of ours is used. Filled as it happens; assert that it stays empty. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly incidents: string[];
}

/**
 * A page that reports: requests to another origin, CSP violations, console errors, uncaught exceptions, failed loads.
 *
 * @param origin the only origin a request may go to.
 */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ baseURL: origin, locale: 'fr-FR', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) incidents.push(`requête vers un tiers : ${url.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      incidents.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => incidents.push(`exception : ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`${response.status()} : ${response.url()}`);
  });
  return { page, context, incidents };
}
