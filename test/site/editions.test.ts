import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../scripts/verapdf.ts';
import { attachments, structure, type Tag, textByStructure } from '../support/pdf.ts';
import { DIST } from '../support/site.ts';

const read = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8');
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const texts = globSync('{guides,missions}/*/index.html', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'missions/comparer/index.html');
const pdfOf = (file: string) => {
  const [folder = '', slug = ''] = file.split('/');
  return new Uint8Array(readFileSync(`${DIST}/telechargements/${folder.replace(/s$/u, '')}-${slug}.pdf`));
};

test('chaque page qui annonce un texte seul l’a à côté d’elle, avec ses titres et sans son cadre', () => {
  const pages = globSync('**/index.html', { cwd: DIST }).flatMap((file) => {
    const html = read(file);
    const twin = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/u.exec(html)?.[1];
    return twin === undefined ? [] : [{ file, html, twin }];
  });
  expect(pages.length).toBeGreaterThan(150);
  for (const { file, html, twin } of pages) {
    const text = read(twin.slice(1));
    expect(text, twin).toMatch(/^# .+\n\n.+\n\nSource : <https?:\/\/[^>]+>\n/u);
    expect(text, twin).not.toMatch(/<(?:script|svg|nav|button)\b|Aller au contenu/u);
    const article = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const shown = article.replaceAll(/<(nav|form|details|label)\b[\s\S]*?<\/\1>/gu, '');
    const titles = [...shown.matchAll(/<h2\b([^>]*)>([\s\S]*?)<\/h2>/gu)].filter(([, how]) => !how?.includes('hidden'));
    for (const [, , title = ''] of titles) expect(text.replaceAll(/\\|\s+/gu, ' '), file).toContain(plain(title));
  }
});

test('llms.txt ne mène qu’à des textes qui existent', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, url = '']) => new URL(url).pathname);
  expect(links.length).toBeGreaterThan(100);
  for (const path of links) expect(read(path.slice(1)).startsWith('# '), path).toBe(true);
});

test('les adresses que cite un jumeau sont absolues', () => {
  for (const file of texts) {
    const links = [...read(file.replace('/index.html', '.md')).matchAll(/\]\(([^)\s]+)/gu)].map(([, url = '']) => url);
    expect(links.filter((url) => !/^(?:https?:|mailto:|tel:)/u.test(url))).toEqual([]);
  }
});

describe.each(texts.filter((_, rank) => rank % 6 === 0))('le PDF de %s', (file) => {
  test('porte le titre, les intertitres et les tableaux de la page, balisés, et rien à rouvrir', async () => {
    const pdf = pdfOf(file);
    const html = read(file);
    const text = (await textByStructure(pdf)).replaceAll(/\s+/gu, ' ');
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<nav\b[\s\S]*?<\/nav>/gu, '');
    const titles = [...main.matchAll(/<h([12])\b[^>]*>([\s\S]*?)<\/h\1>/gu)].map(([, , title = '']) => plain(title));
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) expect(text).toContain(title);
    const rolesOf = (tags: readonly Tag[]): string[] => tags.flatMap((tag) => [tag.role, ...rolesOf(tag.enfants)]);
    const tags = rolesOf(await structure(pdf));
    expect(tags).toContain('H1');
    expect(tags).toContain('LI');
    if (/<table\b/u.test(html)) expect(tags).toContain('TH');
    expect((await attachments(pdf)).size).toBe(0);
  });
});

const judge = await verapdfDisponible();

test(
  'veraPDF : un PDF de guide ou de mission sur trois, PDF/UA-1 et PDF/A-2a',
  { timeout: 10 * 60_000 },
  async ({ skip }) => {
    if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
    const all = globSync('telechargements/{guide,mission}-*.pdf', { cwd: DIST }).map((file) => `${DIST}/${file}`);
    expect(all).toHaveLength(texts.length);
    const files = all.sort().filter((_, rank) => rank % 3 === 0);
    const verdicts = await verapdf(files, ['ua1', '2a']);
    expect(verdicts).toHaveLength(2 * files.length);
    expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
  },
);
