import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { launch } from './browser.ts';
import { servedSite } from './site.ts';

/** The built site and a Chromium, opened before the tests of a file and closed after them. */
export function siteInChromium(): { readonly site: Served; readonly browser: Browser } {
  const on: { site?: Served; browser?: Browser } = {};
  beforeAll(async () => {
    on.site = await servedSite();
    on.browser = await launch();
  });
  afterAll(async () => {
    await on.browser?.close();
    await on.site?.close();
  });
  // `beforeAll` runs before any test reads them, and a failure there fails every test.
  return on as { site: Served; browser: Browser };
}
