import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { sitemapPaths } from '../support/plan.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

const VIEWS = [
  ['un téléphone de 320 px', { viewport: { width: 320, height: 640 } }],
  ['un écran de 1280 px', { viewport: { width: 1280, height: 800 } }],
] as const;

describe.each(VIEWS)('sur %s', (_name, options) => {
  test.each(sitemapPaths())(
    '%s : rien d’ailleurs, aucune violation de CSP, pas de défilement latéral',
    async (path) => {
      const { page, context, incidents } = await watchedPage(on.browser, on.site.url, {
        ...options,
        serviceWorkers: 'block',
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const overflow = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        const tooWide = (element: Element) => element.getBoundingClientRect().right > limit + 1;
        return document.documentElement.scrollWidth > limit
          ? [...document.querySelectorAll('main *, header *, footer *')]
              .filter(tooWide)
              .map((e) => e.outerHTML.slice(0, 100))
          : [];
      });
      await context.close();
      expect(incidents).toEqual([]);
      expect(overflow).toEqual([]);
    },
  );
});

test('une adresse inconnue mène à une page qui aide', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url);
  const response = await page.goto('/n-existe-pas/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(1);
  await context.close();
});
