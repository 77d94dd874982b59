import type { PDFRef } from '#pdf-core';

/** The standard structure types that the engine uses (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Div'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Form'
  | 'Link'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Reference'
  | 'Note'
  | 'Figure'
  | 'TOC'
  | 'TOCI';

/** A node of the structure tree: what assistive technology reads. */
export interface Element {
  readonly tag: Tag;
  /** Given once every element is known. */
  ref?: PDFRef;
  readonly parent: Element | undefined;
  readonly attributes: string;
  /** Child elements, marked sequences and annotations, in reading order. */
  readonly kids: (Element | string)[];
  page?: PDFRef;
}
