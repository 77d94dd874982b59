import type { Reopened } from './pdf/reopen/reopen.ts';
import type { ReopenedDocx } from './docx/reopen/index.ts';
import type { ReopenedHtml } from './html/reopen/index.ts';
import type { Writer } from './writer.ts';
import type { zipOf } from './zip/index.ts';

export { FONTS_PATH, type FontNeeds, fontNeeds, fontNeedsOf, MAIN_FONTS, missingCharacters } from './fonts.ts';

/** The formats a document can be written in, each loaded when it is asked for. */
export const OUTPUTS = {
  pdf: { libelle: 'PDF', mime: 'application/pdf', extension: 'pdf', load: () => import('./pdf/index.ts') },
  docx: {
    libelle: 'Word (DOCX)',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    load: () => import('./docx/index.ts'),
  },
  html: { libelle: 'Page web (HTML)', mime: 'text/html', extension: 'html', load: () => import('./html/index.ts') },
  json: { libelle: 'Données (JSON)', mime: 'application/json', extension: 'json', load: () => import('./json.ts') },
} as const satisfies Record<string, { libelle: string; mime: string; extension: string; load: () => Promise<Writer> }>;

export type OutputName = keyof typeof OUTPUTS;

export type { WriteContext, Writer, Written } from './writer.ts';
export type { Refusal, Reopened } from './pdf/reopen/reopen.ts';

/** Loads what opens again a PDF made here: its `reopen(bytes)` never throws, and believes nothing. */
export const loadReopener = (): Promise<{ reopen(bytes: Uint8Array): Promise<Reopened> }> =>
  import('./pdf/reopen/reopen.ts');

export type { ReopenedDocx } from './docx/reopen/index.ts';
export type { ReopenedHtml } from './html/reopen/index.ts';
export type { ZippedFile } from './zip/index.ts';

/** The same for a Word document made here. */
export const loadDocxReopener = (): Promise<{ reopen(bytes: Uint8Array): Promise<ReopenedDocx> }> =>
  import('./docx/reopen/index.ts');

/** The same for a page made here. */
export const loadHtmlReopener = (): Promise<{ reopen(bytes: Uint8Array): Promise<ReopenedHtml> }> =>
  import('./html/reopen/index.ts');

/** Loads what puts files together: `zipOf(files, date)` for « Tout dans un ZIP ». */
export const loadZip = (): Promise<{ zipOf: typeof zipOf }> => import('./zip/index.ts');
