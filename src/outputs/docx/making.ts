import type { Paragraph, Table } from 'docx';
import type { SaidNotes } from '../notes.ts';
import type { Bloc, DocumentModel } from '../../documents/index.ts';

/** What stands in the body of a document, or in a cell. */
export type Piece = Paragraph | Table;

/** A document being made: what is numbered as it goes. */
export interface Making {
  readonly images: NonNullable<DocumentModel['images']>;
  /** Empty boxes and empty rows to fill in Word, instead of « Non renseigné ». */
  readonly vierge: boolean;
  /** Footnotes called so far, in order: the first is number 1. */
  readonly notes: Paragraph[];
  /** What the next note says. */
  readonly said: SaidNotes;
  /** A number that no list nor drawing of the document has yet, from 1. */
  next(): number;
  /** Blocks made into pieces of this width, in twips: how a frame or an answer makes what it holds. */
  blocs(blocs: readonly Bloc[], width: number): Piece[];
}
