/**
 * The judged searches asked of our search and of its peers, in the same Chromium: `npm ci && node bench.ts [--ecrire]`.
 * `--ecrire` puts the table in README.md. Ends with an error when a peer is better on a measure of quality.
 */
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Page as Onglet } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../browser.ts';
import { corpus, type Page } from './corpus.ts';
import { indexer as indexerMiniSearch } from './engines/minisearch.mjs';
import { indexer as indexerOrama } from './engines/orama.mjs';
import type { Lignes } from './judge.ts';
import { ecrirePagefind, peserPagefind } from './pagefind.ts';
import { rapport, type Passage } from './table.ts';

const LIMITE = 10;
const dossier = mkdtempSync(join(tmpdir(), 'bench-search-'));
const { index, pages, jugees } = corpus();
const questions = jugees.map(({ question }) => question);
const octets = (texte: string | Uint8Array) => brotliCompressSync(texte).length;

const serveur = createServer((demande, reponse) => {
  const chemin = new URL(demande.url ?? '/', 'http://localhost').pathname;
  if (chemin === '/')
    return void reponse.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
  const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
  try {
    reponse
      .setHeader('content-type', types[extname(chemin)] ?? 'application/octet-stream')
      .end(readFileSync(join(dossier, chemin)));
  } catch {
    reponse.writeHead(404).end();
  }
});
await new Promise<void>((pret) => serveur.listen(0, pret));
const adresse = serveur.address();
if (adresse === null || typeof adresse === 'string') throw new Error('Le serveur du banc n’a pas de port.');
const url = `http://localhost:${adresse.port}/`;

const navigateur = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const passages: Passage[] = [];
for (const [nom, fichier, donnees] of [
  ['la nôtre', 'ours', JSON.stringify(index)],
  ['MiniSearch 7.2.0', 'minisearch', indexerMiniSearch(pages)],
  ['Orama 3.1.18', 'orama', await indexerOrama(pages)],
] as const) {
  const code = await empaqueter(fichier);
  writeFileSync(join(dossier, `${fichier}.json`), donnees);
  const { lignes, temps } = await poser((onglet) => onglet.evaluate(parModule, { fichier, questions, limite: LIMITE }));
  passages.push({ nom, lignes, temps, code, index: octets(donnees) });
}
passages.push(await passerPagefind(pages));
await navigateur.close();
serveur.close();

const { texte, battu } = rapport(jugees, passages);
console.log(texte);
if (process.argv.includes('--ecrire')) ecrireDansLeReadme(texte);
if (battu.length > 0) {
  console.error(`Un pair fait mieux : ${battu.join(', ')}.`);
  process.exitCode = 1;
}

async function poser<T>(faire: (onglet: Onglet) => Promise<T>): Promise<T> {
  const onglet = await navigateur.newPage();
  await onglet.goto(url);
  const resultat = await faire(onglet);
  await onglet.close();
  return resultat;
}

async function empaqueter(fichier: string): Promise<number> {
  const sortie = join(dossier, `${fichier}.js`);
  await build({
    stdin: { contents: `export { ouvrir } from './engines/${fichier}.mjs'`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: sortie,
    nodePaths: [join(import.meta.dirname, '../../../node_modules')],
  });
  return octets(readFileSync(sortie));
}

/** Runs in the page: opens the engine, asks everything once to warm it, then asks and times. */
async function parModule({ fichier, questions, limite }: { fichier: string; questions: string[]; limite: number }) {
  const { ouvrir } = await import(`/${fichier}.js`);
  const chercher = ouvrir(await (await fetch(`/${fichier}.json`)).text());
  for (const question of questions) await chercher(question, limite);
  const lignes: string[][][] = [];
  const temps: number[] = [];
  for (const question of questions) {
    const debut = performance.now();
    const trouvees = await chercher(question, limite);
    temps.push(performance.now() - debut);
    lignes.push(trouvees);
  }
  return { lignes, temps };
}

async function passerPagefind(toutes: readonly Page[]): Promise<Passage> {
  await ecrirePagefind(toutes, join(dossier, 'pagefind'));
  const { rangs, temps } = await poser((onglet) => onglet.evaluate(parPagefind, { questions, limite: LIMITE }));
  const lignes: Lignes[] = rangs.map((liste) => liste.map((rang) => [toutes[rang]?.id ?? '']));
  const { code, index: sien, extrait } = peserPagefind(join(dossier, 'pagefind'));
  return { nom: 'Pagefind 1.6.0', lignes, temps, code, index: sien, extrait };
}

/** The same for Pagefind, which loads its index by pieces: what is timed is the second time, once they are there. */
async function parPagefind({ questions, limite }: { questions: string[]; limite: number }) {
  const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
  await pagefind.options({
    basePath: '/pagefind/',
    ranking: { termFrequency: 0.6, pageLength: 0.6, termSaturation: 1.2 },
  });
  await pagefind.init();
  const rangs: number[][] = [];
  const temps: number[] = [];
  for (const question of questions) {
    const { results } = await pagefind.search(question);
    const adresses = await Promise.all(
      results.slice(0, limite).map(async (un: { data(): Promise<{ url: string }> }) => (await un.data()).url),
    );
    rangs.push(adresses.map((une: string) => Number(/\d+/u.exec(une)?.[0])));
  }
  for (const question of questions) {
    const debut = performance.now();
    await pagefind.search(question);
    temps.push(performance.now() - debut);
  }
  return { rangs, temps };
}

function ecrireDansLeReadme(table: string): void {
  const readme = new URL('README.md', import.meta.url);
  const [avant = ''] = readFileSync(readme, 'utf8').split('<!-- mesures -->');
  writeFileSync(readme, `${avant}<!-- mesures -->\n\n${table}\n`);
}
