import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { agreed, begun, opened, PROJET } from './parcours.ts';

const on = siteInChromium();

describe('garder un brouillon, depuis la liste des sections', () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`à ${viewport.width} px, la réponse se lit où était la question`, async () => {
      const { page, context } = await opened(on.browser, on.site.url, PROJET, { viewport });
      await begun(page);
      await page.getByRole('button', { name: 'Oui, garder un brouillon' }).scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await agreed(page);
      const said = await page.evaluate(() => ({
        words: document.activeElement?.textContent,
        top: document.activeElement?.getBoundingClientRect().top ?? -1,
        moved: scrollY,
      }));
      expect(said.words).toContain('votre brouillon est gardé');
      expect(said.top).toBeGreaterThanOrEqual(0);
      expect(said.top).toBeLessThan(viewport.height);
      expect(said.moved).toBeLessThanOrEqual(before);
      await context.close();
    });
  }
});
