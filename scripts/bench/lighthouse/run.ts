import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../browser.ts';
import { serve } from '../../serve.ts';

/** Lighthouse (mobile, its own throttling) on four pages of the build; writes README.md beside this file. */
const PAGES = ['/guides/comprendre-une-cpts/', '/missions/', '/contacts/', '/formulaires/ami-bretagne/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9333;

interface Report {
  lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, { numericValue?: number }> };
}
// The package has no types that resolve outside its own tree: the two fields read are declared above.
const { default: lighthouse } = (await import('lighthouse')) as {
  default: (url: string, flags: object) => Promise<Report | undefined>;
};

const site = await serve(new URL('../../../dist', import.meta.url).pathname);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS, `--remote-debugging-port=${PORT}`],
});
const rows: string[] = [];
let perfect = true;
for (const page of PAGES) {
  const result = await lighthouse(site.url + page, { port: PORT, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (result === undefined) throw new Error(`Lighthouse n’a rien rendu pour ${page}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const time = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.NaN);
  perfect &&= scores.every((score) => score === 100);
  const row = `| ${page} | ${scores.join(' | ')} | ${time('largest-contentful-paint')} | ${time('total-blocking-time')} |`;
  rows.push(row);
  console.log(row);
}
await browser.close();
await site.close();

writeFileSync(
  new URL('README.md', import.meta.url),
  [
    '# Lighthouse (mobile)',
    '',
    '`npm ci && npm run bench` dans ce dossier, après `npm run build` à la racine. Dernier passage :',
    `${new Date().toISOString().slice(0, 10)}, 2 cœurs, Node ${process.version.slice(1)}, Chromium sans affichage.`,
    '',
    '| page | performance | accessibilité | bonnes pratiques | référencement | LCP (ms) | TBT (ms) |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
);
if (!perfect) process.exitCode = 1;
