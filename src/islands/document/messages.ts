import type { DocumentModel } from '../../documents/index.ts';
import type { Answers, FormDefinition, Tracking } from '../../forms/index.ts';
import type { OutputName } from '../../outputs/index.ts';

/** What can be made of answers: one document in one format, or all of them with what is left to do, in one archive. */
export type Product = OutputName | 'zip';

/** Answers to print, as they stand: composing is the work of the worker too. Plain data: it crosses as it is. */
export interface AnswersOrder {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly produit: Product;
  /** Full address of the form’s page, printed in the document. */
  readonly adresse: string;
  readonly date: Date;
  /** Not checked: unfinished answers are printed as typed, with BROUILLON where the form asks for it. */
  readonly brouillon?: boolean;
  /** Attaches the answers, so that the file can be opened again. */
  readonly reutilisable: boolean;
  /** Who did what, attached with the answers. */
  readonly suivi?: Tracking | null;
}

/** A page already composed: the dashboard of a team. */
export interface ModelOrder {
  readonly model: DocumentModel;
  readonly date: Date;
}

export type DocumentOrder = AnswersOrder | ModelOrder;

export interface Made {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly pages?: number | undefined;
  /** Characters that no font of the site draws: a visible sign stands for them in the page. */
  readonly remplaces: readonly string[];
  /** What the pictures that could not be read show. */
  readonly illisibles?: readonly string[] | undefined;
}

/** To the worker. `prepare` loads the engine and the fonts before anyone asks for a document. */
export type ToWorker =
  | { readonly type: 'prepare' }
  | { readonly type: 'make'; readonly id: number; readonly order: DocumentOrder }
  | { readonly type: 'stop'; readonly id: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly id: number; readonly made: Made }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

/** How the work is followed, and stopped: the reason of the signal is what the promise then fails with. */
export interface Following {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
