import type { DocumentModel } from '../../documents/index.ts';

/** What a document needs to become a PDF. Plain data: it crosses to the worker as it is. */
export interface PdfOrder {
  readonly model: DocumentModel;
  readonly date: Date;
}

export interface PdfMade {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly pages?: number | undefined;
  /** Characters that no font of the site draws: a visible sign stands for them in the page. */
  readonly remplaces: readonly string[];
}

/** To the worker. `prepare` loads the engine and the fonts before anyone asks for a document. */
export type ToWorker =
  { readonly type: 'prepare' } | { readonly type: 'write'; readonly id: number; readonly order: PdfOrder };

export type FromWorker =
  | { readonly type: 'made'; readonly id: number; readonly made: PdfMade }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
