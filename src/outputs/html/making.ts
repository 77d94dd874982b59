import type { Bloc, DocumentModel } from '../../documents/index.ts';
import type { Markup } from './markup.ts';

/** A page being made: what is numbered as it goes. */
export interface Making {
  readonly images: NonNullable<DocumentModel['images']>;
  /** Footnotes called so far, in order, and how many times each: the first is number 1. */
  readonly notes: { readonly texte: string; appels: number }[];
  /** Headings so far, with their address in the page. */
  readonly headings: { readonly niveau: number; readonly texte: string; readonly id: string }[];
  /** A number that nothing else of the page has yet, from 1. */
  next(): number;
  blocs(blocs: readonly Bloc[]): readonly Markup[];
}
