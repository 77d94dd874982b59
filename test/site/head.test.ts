import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitemapPaths } from '../support/plan.ts';
import { DIST } from '../support/site.ts';

const all = globSync('**/*.html', { cwd: DIST }).map((file) => ({
  file,
  html: readFileSync(`${DIST}/${file}`, 'utf8'),
}));
/** Short addresses only lead to a page: test/site/liens.test.ts follows each of them. */
const pages = all.filter(({ html }) => !html.includes('<meta http-equiv="refresh"'));
/** Those that answer for another address (absent, or not on the device) have none of their own. */
const ownPages = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
const first = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
const TITLE = /<title>([^<]+)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]+)"/;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

test('chaque page a un titre et une description à elle', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const pattern of [TITLE, DESCRIPTION]) {
    const seen = pages.map(({ html }) => first(html, pattern));
    expect(pages.filter(({ html }) => first(html, pattern) === '').map(({ file }) => file)).toEqual([]);
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  }
});

test('chaque page annonce son adresse canonique et sa carte Open Graph', () => {
  for (const { file, html } of ownPages) {
    const path = `/${file}`.replace(/index\.html$/, '');
    expect(new URL(first(html, CANONICAL)).pathname, file).toBe(path);
    expect(html, file).toMatch(/<meta property="og:title" content="[^"]+"/);
    expect(html, file).toMatch(/<meta property="og:url" content="[^"]+"/);
  }
});

test('le plan du site annonce chaque page, et rien d’autre', () => {
  const built = ownPages.map(({ file }) => `/${file}`.replace(/index\.html$/, ''));
  expect(sitemapPaths().sort()).toEqual(built.sort());
});

test('la CSP de chaque page est stricte', () => {
  for (const { file, html } of all) {
    const csp = first(html, /<meta http-equiv="content-security-policy" content="([^"]+)"/i);
    expect(csp, file).toContain("default-src 'none'");
    expect(csp, file).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  }
});

test('une page de contenu n’envoie que l’ouverture de la recherche et un script à elle, jamais d’île', () => {
  const guides = pages.filter(({ file }) => /^(guides|missions|contacts|etapes|glossaire|sources)\//.test(file));
  expect(guides.length).toBeGreaterThan(10);
  for (const { file, html } of guides) {
    expect(html, file).not.toContain('<astro-island');
    // One more for what the page itself does (copy an address, find a département), weighed by check-budgets.
    expect([...html.matchAll(/<script\b[^>]*>/g)].length, file).toBeLessThanOrEqual(2);
  }
});
