/** The measures as Markdown tables, in French: medians, and ratios to ours. */
import type { Run } from './measure.ts';

export interface Result {
  readonly document: string;
  readonly engine: string;
  readonly node: readonly Run[];
  readonly chromium: readonly Run[];
  readonly octets: number;
  readonly pages: number;
  readonly balise: boolean;
  readonly brotli: number;
  readonly verdicts: readonly { readonly profil: string; readonly conforme: boolean; readonly echecs: number }[];
}

const NAMES: Readonly<Record<string, string>> = {
  ours: '**le nôtre**',
  jspdf: 'jsPDF 4.2.1 + autotable 5.0.9',
  pdfkit: 'pdfkit 0.20.2 (balisé à la main)',
  pdfmake: 'pdfmake 0.3.11',
  'pdf-lib': 'pdf-lib 1.17.1 + fontkit 1.1.1',
  libpdf: '@libpdf/core 0.4.2',
};

/** The middle value; NaN when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

const FIGURES = {
  chargement: (runs: readonly Run[]) => median(runs.map((run) => run.load)),
  froid: (runs: readonly Run[]) => median(runs.map((run) => run.first)),
  chaud: (runs: readonly Run[]) => median(runs.map((run) => median(run.warm))),
  processeur: (runs: readonly Run[]) => median(runs.map((run) => run.cpu ?? Number.NaN)),
};
type Figure = keyof typeof FIGURES;

const milliseconds = (value: number): string => value.toFixed(value < 100 ? 1 : 0).replace('.', ',');
const ratio = (value: number): string => `× ${value.toFixed(1).replace('.', ',')}`;
export const thousands = (value: number): string => value.toLocaleString('fr-FR').replaceAll(/\s/g, '\u202F');

function cell(runs: readonly Run[], ours: readonly Run[], figure: Figure): string {
  if (runs.length === 0) return '—';
  const [value, reference] = [FIGURES[figure](runs), FIGURES[figure](ours)];
  return runs === ours ? milliseconds(value) : `${milliseconds(value)} (${ratio(value / reference)})`;
}

function verdict(result: Result): string {
  if (result.verdicts.length === 0) return 'non jugé';
  return result.verdicts
    .map(({ profil, conforme, echecs }) => `${profil} ${conforme ? 'oui' : `non (${echecs})`}`)
    .join(', ');
}

function table(results: readonly Result[]): string {
  const ours = results.find((result) => result.engine === 'ours');
  const figures: Figure[] = ['chargement', 'froid', 'chaud'];
  const rows = results.map((result) =>
    [
      NAMES[result.engine] ?? result.engine,
      ...figures.map((figure) => cell(result.node, ours?.node ?? [], figure)),
      cell(result.node, ours?.node ?? [], 'processeur'),
      ...figures.map((figure) => cell(result.chromium, ours?.chromium ?? [], figure)),
      thousands(result.octets),
      result.pages,
      result.balise ? 'oui' : 'non',
      verdict(result),
      thousands(result.brotli),
    ].join(' | '),
  );
  const head =
    'moteur | Node : chargement | froid | chaud | processeur | Chromium : chargement | froid | chaud | octets | pages | balisé | veraPDF (règles en échec) | script, brotli';
  return [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** One table per document; times in milliseconds, in brackets their ratio to ours. */
export function tables(results: readonly Result[], caption: string): string {
  const documents = [...new Set(results.map((result) => result.document))];
  const parts = documents.map((name) => `## ${name}\n\n${table(results.filter((result) => result.document === name))}`);
  return [caption, ...parts].join('\n\n');
}
