import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { richToMarkdown, type RichText } from '../../../src/forms/rich/index.ts';
import type { Served } from '../../../scripts/serve.ts';
import { launch, watchedPage, type Watched } from '../../support/browser.ts';
import { servedWritingPage } from '../../support/redaction/build.ts';

/** The page of one long text and a Chromium, for the tests of a file. */
export function writingInChromium(): { readonly site: Served; readonly browser: Browser } {
  const on: { site?: Served; browser?: Browser } = {};
  beforeAll(async () => {
    on.site = await servedWritingPage();
    on.browser = await launch();
  });
  afterAll(async () => {
    await on.browser?.close();
    await on.site?.close();
  });
  // `beforeAll` runs before any test reads them, and a failure there fails every test.
  return on as { site: Served; browser: Browser };
}

export interface Writing extends Watched {
  /** What was handed over, in Markdown, once the focus has left or the time has come. */
  readonly written: () => Promise<string>;
}

/** The page with this text, not touched yet. */
export async function opened(
  { browser, site }: { readonly browser: Browser; readonly site: Served },
  markdown = '',
  options: BrowserContextOptions = {},
): Promise<Writing> {
  const watched = await watchedPage(browser, site.url, options);
  await watched.page.goto(`/?md=${encodeURIComponent(markdown)}`);
  await text(watched.page).waitFor();
  return { ...watched, written: async () => richToMarkdown(await handedOver(watched.page)) };
}

export const text = (page: Page) => page.locator('#texte');

/** The editor is here: the library has put its name on the text. */
export const ready = (page: Page) => page.locator('#texte.ProseMirror').waitFor();

export async function handedOver(page: Page): Promise<RichText> {
  await text(page).blur();
  return page.evaluate(() => window.ecrit.texte);
}

/** Puts the focus in the text and waits for the editor. */
export async function begun(page: Page): Promise<void> {
  await text(page).focus();
  await ready(page);
}

/** What a copy made elsewhere brings, as the browser hands it to the page. */
export async function paste(page: Page, content: { readonly html?: string; readonly plain?: string }): Promise<void> {
  await text(page).evaluate((host, { html, plain }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (plain !== undefined) clipboardData.setData('text/plain', plain);
    host.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, content);
}

/** Something that waits until it is let through. */
export function gate(): { readonly opened: Promise<unknown>; readonly open: () => void } {
  const door = new EventTarget();
  return {
    opened: new Promise((resolve) => door.addEventListener('open', resolve, { once: true })),
    open: () => door.dispatchEvent(new Event('open')),
  };
}
