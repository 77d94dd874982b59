import type { DocumentModel } from '../documents/index.ts';

/** Everything a writer may not find by itself: same model + same context → same bytes. */
export interface WriteContext {
  /** Instant written in the file's metadata. */
  readonly date: Date;
  /** Bytes of the fonts (TrueType), fetched by the caller: `regular`, `bold`, and `fallback` only when needed (`fontNeeds`). */
  readonly fonts: {
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly fallback?: readonly Uint8Array[];
  };
  /** `archive`: PDF/UA-1 + PDF/A-3a; `remplissable`: the same with AcroForm fields. Without `donnees` it is PDF/A-2a. */
  readonly profil?: 'archive' | 'remplissable';
  /** Called now and then with the part of the work that is done; `total` stays the same from call to call. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops the work: `write` then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface Written {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly pages?: number;
  /** Characters that no font could draw, replaced by a visible sign in the page (kept in the text layer). */
  readonly remplaces: readonly string[];
  /** Pictures that could not be read, by what they show: it is written in their place. */
  readonly illisibles?: readonly string[];
}

export interface Writer {
  write(document: DocumentModel, context: WriteContext): Promise<Written>;
}
