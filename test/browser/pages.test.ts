import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { visitedPaths } from '../support/plan.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

/** A phone, a screen of 1280 px zoomed to 200 %, a screen. */
const VIEWS = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
  { width: 1280, height: 800 },
] as const;

/** What makes the page scroll sideways: nothing, or the start of each element that sticks out. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .map((element) => element.outerHTML.slice(0, 100));
  });

test.each(visitedPaths())(
  '%s : rien d’ailleurs, aucune violation de CSP, pas de défilement latéral à 320, 640 et 1280 px',
  async (path) => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, {
      viewport: VIEWS[0],
      serviceWorkers: 'block',
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const view of VIEWS) {
      await page.setViewportSize(view);
      expect(await tooWide(page), `${view.width} px`).toEqual([]);
    }
    await context.close();
    expect(incidents).toEqual([]);
  },
);

describe.each([360, 1280])('avec un texte deux fois plus grand sur %i px', (width) => {
  test.each(['/', '/etapes/', '/guides/le-financement-aci/', '/contacts/hauts-de-france/'])(
    '%s : pas de défilement latéral',
    async (path) => {
      const { page, context } = await watchedPage(on.browser, on.site.url, {
        viewport: { width, height: 800 },
        serviceWorkers: 'block',
        // The strict CSP would refuse the sheet that doubles the text.
        bypassCSP: true,
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const bodySize = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      const overflow = await tooWide(page);
      await context.close();
      expect(bodySize).toBeGreaterThan(30);
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
