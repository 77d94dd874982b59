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
}

export interface Written {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly pages?: number;
  /** Characters that no font could draw, replaced by a visible sign in the page (kept in the text layer). */
  readonly remplaces: readonly string[];
}

export interface Writer {
  write(document: DocumentModel, context: WriteContext): Promise<Written>;
}
