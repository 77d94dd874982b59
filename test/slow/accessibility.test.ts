import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { visitedPaths } from '../support/plan.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();

const paths = visitedPaths();
/** Both themes have the same pages: the dark one is judged on one in three, its colours being tokens. */
const PATHS = { light: paths, dark: paths.filter((_, rank) => rank % 3 === 0) } as const;

describe.each(['light', 'dark'] as const)('axe, thème %s', (colorScheme) => {
  test.each(PATHS[colorScheme])('%s', async (path) => {
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
