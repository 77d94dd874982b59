/** What every test of fields does: one page per section of the form where every kind is, empty or filled. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Served } from '../../../scripts/serve.ts';
import type { Answers } from '../../../src/forms/index.ts';
import { launch, watchedPage, type Watched } from '../../support/browser.ts';
import { servedFields } from '../../support/fields-page.ts';
import { fixtureAnswers, fixtureForm } from '../../support/fixture-form.ts';

/** The page of fields and a Chromium. @param more answers beside those of the example. */
export function fieldsInChromium(more: Answers = {}): { readonly site: Served; readonly browser: Browser } {
  const on: { site?: Served; browser?: Browser } = {};
  beforeAll(async () => {
    on.site = await servedFields(fixtureForm(), { ...fixtureAnswers(), ...more });
    on.browser = await launch();
  });
  afterAll(async () => {
    await on.browser?.close();
    await on.site?.close();
  });
  // `beforeAll` runs before any test reads them, and a failure there fails every test.
  return on as { site: Served; browser: Browser };
}

interface On {
  readonly site: Served;
  readonly browser: Browser;
}

/** One section of the form, alive. */
export async function section(
  { site, browser }: On,
  id: string,
  { filled = true, ...options }: BrowserContextOptions & { filled?: boolean } = {},
): Promise<Watched> {
  const watched = await watchedPage(browser, site.url, options);
  await watched.page.goto(`/?section=${id}${filled ? '&rempli' : ''}`);
  await watched.page.locator('#verifier').waitFor();
  await watched.page.waitForLoadState('networkidle');
  return watched;
}

/** The answers as they stand. */
export const answers = (page: Page): Promise<Record<string, unknown>> =>
  // The page writes them there at each drawing.
  page.evaluate(() => (globalThis as unknown as { reponses: Record<string, unknown> }).reponses);

/** Id of what has the focus. */
export const focusedId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
