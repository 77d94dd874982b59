import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { watchedPage } from './browser.ts';
import type { siteInChromium } from './journeys.ts';

type Options = Parameters<typeof watchedPage>[2];

/** Makes a function that walks a journey on a page of the built site, then asserts that nothing untoward happened meanwhile. */
export const visiteur =
  (on: ReturnType<typeof siteInChromium>) =>
  async (adresse: string, parcours: (page: Page) => Promise<void>, options: Options = {}): Promise<void> => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, {
      serviceWorkers: 'block',
      ...options,
    });
    try {
      await page.goto(adresse);
      await parcours(page);
      expect(incidents).toEqual([]);
    } finally {
      await context.close();
    }
  };
