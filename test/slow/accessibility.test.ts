import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { launch, watchedPage } from '../support/browser.ts';
import { sitemapPaths } from '../support/plan.ts';
import { servedSite } from '../support/site.ts';

let site: Served;
let browser: Browser;
beforeAll(async () => {
  site = await servedSite();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['light', 'dark'] as const)('axe, thème %s', (colorScheme) => {
  test.each(sitemapPaths())('%s', async (path) => {
    const { page, context } = await watchedPage(browser, site.url, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    await context.close();
    expect(passes.length, 'axe n’a rien examiné').toBeGreaterThan(5);
    expect(
      violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
});
