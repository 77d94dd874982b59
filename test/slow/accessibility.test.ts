import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { visitedPaths } from '../support/plan.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

describe.each(['light', 'dark'] as const)('axe, thème %s', (colorScheme) => {
  test.each(visitedPaths())('%s', async (path) => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    await context.close();
    expect(passes.length, 'axe n’a rien examiné').toBeGreaterThan(5);
    expect(
      violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
});
