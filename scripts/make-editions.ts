/** After the build: a Markdown twin beside each page of content, and a tagged PDF of each guide and mission. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { write } from '../src/outputs/pdf/index.ts';
import { jumeau } from '../src/layouts/jumeau.ts';
import { readArticle } from './editions/article.ts';
import { documentOf } from './editions/document.ts';
import { markdownOf } from './editions/markdown.ts';
import { fontsOf } from './form-pdf.ts';

const root = process.argv[2] ?? 'dist';
const today = process.env['EDITION'] ?? new Date().toISOString().slice(0, 10);

const fonts = fontsOf('public/fonts/pdf');
/** Guides and missions are also made for paper. */
const PRINTED = /^\/(guide|mission)s\/([^/]+)\/$/u;

function save(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const count = { pdf: 0, markdown: 0 };
for (const file of globSync('**/index.html', { cwd: root }).sort()) {
  const page = `/${file.replace(/index\.html$/u, '')}`;
  const twin = jumeau(page);
  if (twin === undefined) continue;
  const article = readArticle(readFileSync(join(root, file), 'utf8'));
  save(twin, markdownOf(article));
  count.markdown += 1;
  const [, kind, slug] = PRINTED.exec(page) ?? [];
  if (kind === undefined || slug === undefined) continue;
  const { octets } = await write(documentOf(article, today), {
    date: new Date(`${today}T00:00:00Z`),
    fonts,
    profil: 'archive',
  });
  save(`telechargements/${kind}-${slug}.pdf`, octets);
  count.pdf += 1;
}
console.log(`${count.markdown} pages en Markdown, ${count.pdf} textes en PDF.`);
if (count.pdf === 0) process.exitCode = 1;
