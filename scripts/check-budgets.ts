import { globSync } from 'node:fs';
import { brotliBytes, pageParts, scriptGraph } from './budgets/weigh.ts';

/** Budgets of the build, in bytes after brotli. A content page is half of what a documentation theme sends for its text. */
const PAGE = 22_000;
const PAGE_SCRIPTS = 3_000;
const FIRST_FONTS = 65_000;
const FORM_SCRIPTS = 60_000;
const SEARCH = 60_000;
const DOSSIER_SCRIPTS = 150_000;
const ENGINE = 40_000;
const COMPOSER = 30_000;
const WORD = 80_000;
const EDITOR = 75_000;
const ENGINE_FONTS = 32_000;
const REOPENER = 25_000;

interface Measure {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const root = process.argv[2] ?? 'dist';
const sum = (addresses: readonly string[]) => addresses.reduce((total, each) => total + brotliBytes(root, each), 0);
const built = (pattern: string) => {
  const found = globSync(pattern, { cwd: root }).map((file) => `/${file}`);
  if (found.length === 0) throw new Error(`Budget sans objet : rien ne répond à ${pattern} dans ${root}/.`);
  return found;
};
/** The heaviest of a family stands for all. */
const heaviest = (what: string, limit: number, sizes: readonly number[]): Measure => ({
  what,
  limit,
  bytes: Math.max(...sizes),
});

function contentPages(): Measure[] {
  const pages = built('{,guides/**,etapes/**,missions/**,contacts/**,glossaire/**,sources/**}/index.html')
    .map((file) => file.replace(/index\.html$/, ''))
    .map((address) => pageParts(root, address));
  return [
    heaviest(
      'page de contenu la plus lourde, sans polices',
      PAGE,
      pages.map((p) => sum([p.html, ...p.styles, ...p.scripts])),
    ),
    heaviest(
      'dont scripts',
      PAGE_SCRIPTS,
      pages.map((p) => sum(p.scripts)),
    ),
  ];
}

/** Upright text and titles: what the stylesheet asks for on any page; the italic comes only where a page uses it. */
function fonts(): Measure {
  return {
    what: 'polices d’une première visite',
    limit: FIRST_FONTS,
    bytes: sum(built('fonts/*.woff2').filter((f) => !f.includes('italique'))),
  };
}

/** A form answered in one sitting, and a dossier written over months, which needs more on its first page. */
function formPages(): Measure[] {
  const pages = built('formulaires/*/index.html').map((file) => pageParts(root, file.replace(/index\.html$/, '')));
  const isDossier = ({ scripts }: (typeof pages)[number]) => scripts.some((script) => /\/DossierIsland\./.test(script));
  const scripts = (dossiers: boolean) =>
    pages.filter((page) => isDossier(page) === dossiers).map((page) => sum(page.scripts));
  return [
    heaviest('scripts d’un formulaire avant le moteur PDF', FORM_SCRIPTS, scripts(false)),
    heaviest('scripts d’un dossier avant tout moteur', DOSSIER_SCRIPTS, scripts(true)),
  ];
}

/** Chunks loaded on demand, found by the name that their entry gives them; what the page already has is not counted twice. */
function onDemand(what: string, limit: number, entries: readonly string[], data: readonly string[] = []): Measure {
  const { scripts: already } = pageParts(root, '/');
  const graph = scriptGraph(root, entries).filter((address) => !already.includes(address));
  return { what, limit, bytes: sum([...graph, ...data]) };
}

/** What the worker holds at once (composing a document), and what each format adds to it when it is asked for. */
function inWorker(): Measure[] {
  const composer = scriptGraph(root, built('_a/worker-*.js'));
  const more = (entries: readonly string[]) =>
    scriptGraph(root, entries).filter((address) => !composer.includes(address));
  return [
    { what: 'composition des documents', limit: COMPOSER, bytes: sum(composer) },
    { what: 'moteur PDF', limit: ENGINE, bytes: sum(more(built('_a/pdf-*.js'))) },
    { what: 'moteur Word', limit: WORD, bytes: sum(more(built('_a/docx-*.js'))) },
  ];
}

const measures: Measure[] = [
  ...contentPages(),
  fonts(),
  ...formPages(),
  onDemand('recherche (code et index)', SEARCH, built('_a/dialog*.js'), built('recherche/*.json')),
  ...inWorker(),
  { what: 'éditeur des textes longs', limit: EDITOR, bytes: sum(built('_a/editor.*.js')) },
  {
    what: 'polices du PDF',
    limit: ENGINE_FONTS,
    bytes: sum(built('fonts/pdf/cpts-{regular,bold}*').filter((file) => !/\.(br|gz)$/.test(file))),
  },
  onDemand('réouverture d’un PDF', REOPENER, built('_a/*reopen*.js')),
];

for (const { what, bytes, limit } of measures) {
  const state = bytes <= limit ? 'tenu' : 'DÉPASSÉ';
  console.log(`${what} : ${(bytes / 1000).toFixed(1)} ko sur ${limit / 1000} ko, ${state}`);
}
if (measures.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
