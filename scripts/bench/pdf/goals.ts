/**
 * What our engine must hold, as ratios of processor time in one and the same run: what else the machine does slows
 * everybody down, and counts for nobody.
 */
import type { Run } from './measure.ts';
import { median, type Result, thousands } from './tables.ts';

/** Our engine on so many paragraphs: milliseconds of processor for the document alone, peak memory in MB. */
export interface Growth {
  readonly count: number;
  readonly pages: number;
  readonly octets: number;
  readonly work: number;
  readonly peak: number;
}

export interface Goal {
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
  readonly held: boolean;
}

const COLD = 2;
const WARM = 3;
const REPORT_BYTES = 115_000;
const GROWTH = 10.5;
const PEAK = 300;

/** @param project bytes of the project without its pictures. */
export function goals(results: readonly Result[], growth: readonly Growth[], project: number): Goal[] {
  const report = results.find(({ document, engine }) => document === 'rapport' && engine === 'ours');
  const [short, long] = growth;
  const times = (long?.work ?? Number.NaN) / (short?.work ?? Number.NaN);
  const peers = results.filter(({ document, engine }) => document === 'projet' && engine !== 'ours');
  const tagged = Math.min(...peers.filter(({ balise }) => balise).map(({ octets }) => octets));
  return [
    ...['rapport', 'projet'].flatMap((document) => [
      faster(results, document, 'froid', COLD),
      faster(results, document, 'chaud', WARM),
    ]),
    atMost('rapport, sans image', report?.octets ?? Number.NaN, REPORT_BYTES, 'octets'),
    atMost('projet sans ses images, face au plus petit fichier balisé d’un pair', project, tagged, 'octets'),
    atMost(
      `${thousands(long?.count ?? 0)} paragraphes (${long?.pages} pages), processeur`,
      times,
      GROWTH,
      'fois 2\u202F000',
    ),
    atMost(`${thousands(long?.count ?? 0)} paragraphes, mémoire au plus haut`, long?.peak ?? Number.NaN, PEAK, 'Mo'),
  ];
}

/** Processor time of the first document of a process, and of the next ones. */
const WORK = {
  froid: ({ work = [] }: Run) => work[0] ?? Number.NaN,
  chaud: ({ work = [] }: Run) => median(work.slice(1)),
} as const;

/** One engine on one document. */
export type Timed = Pick<Result, 'document' | 'engine' | 'node'>;

/** How many times our processor time the fastest peer takes, in Node. */
export function faster(results: readonly Timed[], document: string, figure: keyof typeof WORK, wanted: number): Goal {
  const times = results
    .filter((result) => result.document === document)
    .map(({ engine, node }) => ({ engine, time: median(node.map(WORK[figure])) }));
  const ours = times.find(({ engine }) => engine === 'ours')?.time ?? Number.NaN;
  const ratio = Math.min(...times.filter(({ engine }) => engine !== 'ours').map(({ time }) => time)) / ours;
  return {
    what: `${document}, ${figure} : le plus rapide des pairs, en fois notre temps de processeur`,
    measured: french(ratio),
    wanted: `au moins ${french(wanted)}`,
    held: ratio >= wanted,
  };
}

function atMost(what: string, value: number, limit: number, unit: string): Goal {
  return { what, measured: `${french(value)} ${unit}`, wanted: `au plus ${french(limit)}`, held: value <= limit };
}

const french = (value: number): string =>
  value >= 1000 ? thousands(Math.round(value)) : value.toFixed(1).replace('.', ',');

export function goalTable(reached: readonly Goal[]): string {
  const rows = reached.map(
    ({ what, measured, wanted, held }) => `| ${what} | ${measured} | ${wanted} | ${held ? 'tenu' : '**manqué**'} |`,
  );
  return ['| objectif | mesuré | voulu | |', '|---|---|---|---|', ...rows].join('\n');
}
