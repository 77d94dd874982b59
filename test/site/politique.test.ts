import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST } from '../support/site.ts';

const pages = globSync('**/*.html', { cwd: DIST }).map((file) => ({
  file,
  html: readFileSync(`${DIST}/${file}`, 'utf8'),
}));
const policyOf = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
const inline = (html: string) =>
  [...html.matchAll(/<(?:script(?: type="module")?|style)>(.*?)<\/(?:script|style)>/gs)].map(([, code = '']) => code);

test('chaque page a une politique, qui nomme tout ce qu’elle écrit en ligne', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const { file, html } of pages) {
    expect(policyOf(html), file).toContain("default-src 'none'");
    for (const code of inline(html)) {
      expect(policyOf(html), file).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    }
  }
});

test('une page sans île n’autorise rien en ligne', () => {
  const still = pages.filter(({ html }) => !html.includes('<astro-island'));
  expect(still.length).toBeGreaterThan(20);
  expect(still.filter(({ html }) => policyOf(html).includes('sha256-')).map(({ file }) => file)).toEqual([]);
});
