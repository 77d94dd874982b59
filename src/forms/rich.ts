/**
 * A text with emphasis, lists and tables: what the rich editor gives, what documents print. Plain data, never HTML.
 *
 * A plain text is one too: each line is a paragraph. Headings are those inside a section: 1 is the highest of them.
 */
export type RichText = string | readonly RichBlock[];

export type RichBlock =
  | { readonly type: 'paragraphe'; readonly texte: readonly RichRun[] }
  | { readonly type: 'titre'; readonly niveau: 1 | 2; readonly texte: readonly RichRun[] }
  | { readonly type: 'liste'; readonly numerotee?: boolean; readonly elements: readonly RichItem[] }
  /** Every row has as many cells as the first one, which is the head. */
  | { readonly type: 'tableau'; readonly lignes: readonly (readonly (readonly RichRun[])[])[] };

export interface RichItem {
  readonly texte: readonly RichRun[];
  /** A list inside: two levels at most. */
  readonly elements?: readonly RichItem[];
  /** The list inside is numbered. */
  readonly numerotee?: boolean;
}

/** A few words that look the same. */
export interface RichRun {
  /** On one line; empty only when all it carries is a note. */
  readonly texte: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  /** `https:`, `http:` or `mailto:` only. */
  readonly lien?: string;
  /** A footnote called after these words. */
  readonly note?: string;
}
