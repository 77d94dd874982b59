import type { Reopened } from './pdf/reopen/reopen.ts';
import type { Writer } from './writer.ts';

export { FONTS_PATH, type FontNeeds, fontNeeds, fontNeedsOf, MAIN_FONTS, missingCharacters } from './fonts.ts';

/** The formats a document can be written in, each loaded when it is asked for. */
export const OUTPUTS = {
  pdf: { libelle: 'PDF', mime: 'application/pdf', extension: 'pdf', load: () => import('./pdf/index.ts') },
  json: { libelle: 'Données (JSON)', mime: 'application/json', extension: 'json', load: () => import('./json.ts') },
} as const satisfies Record<string, { libelle: string; mime: string; extension: string; load: () => Promise<Writer> }>;

export type OutputName = keyof typeof OUTPUTS;

export type { WriteContext, Writer, Written } from './writer.ts';
export type { Refusal, Reopened } from './pdf/reopen/reopen.ts';

/** Loads what opens again a PDF made here: its `reopen(bytes)` never throws, and believes nothing. */
export const loadReopener = (): Promise<{ reopen(bytes: Uint8Array): Promise<Reopened> }> =>
  import('./pdf/reopen/reopen.ts');
