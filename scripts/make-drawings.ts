import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './browser.ts';

/**
 * Draws the two pictures that cannot be SVG: the icon of the installed site and the card shown when a page is shared.
 * Both come from the mark and the site's own fonts; run again after changing either.
 */
const mark = await readFile('public/favicon.svg', 'utf8');
const font = (await readFile('public/fonts/titre-700-largeur-var.woff2')).toString('base64');

const style = `
  @font-face { font-family: Titre; src: url(data:font/woff2;base64,${font}); font-weight: 700; font-stretch: 75% 100% }
  * { margin: 0 }
  body { height: 100vh; display: flex; align-items: center; justify-content: center; gap: 48px; background: #fcfdfa; color: #13211b }
  svg { height: 66vh }
  p { font: 700 100px/1 Titre; font-stretch: 86%; letter-spacing: -2px }`;

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage();
await draw(page, { width: 512, height: 512 }, mark, 'public/icone-512.png');
await draw(page, { width: 1200, height: 630 }, `${mark}<p>CPTS,<br>mode d’emploi</p>`, 'public/partage.png');
await browser.close();

async function draw(page: Page, size: { width: number; height: number }, body: string, path: string): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<style>${style}</style>${body}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
}
