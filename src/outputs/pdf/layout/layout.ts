import type { TextStyle } from '../ink.ts';
import type { Fields } from '../fields.ts';
import type { PdfFile } from '../objects.ts';
import type { Outline } from '../outline.ts';
import type { Pictures } from '../pictures/index.ts';
import type { Element } from '../element.ts';
import type { TaggedPages } from '../tagged.ts';
import type { Face } from '../text/face.ts';
import type { Notes } from './notes.ts';
import type { Cursor } from './page.ts';

/** Everything a block needs to put itself on the pages. */
export interface Layout {
  readonly file: PdfFile;
  readonly tagged: TaggedPages;
  /** Where blocks stand in the tree: the document, or the frame that they are in. */
  readonly parent: Element;
  readonly notes: Notes;
  readonly cursor: Cursor;
  readonly styles: Styles;
  readonly outline: Outline;
  readonly pictures: Pictures;
  /** Present in the fillable version. */
  readonly fields: Fields | undefined;
  /** An empty layout like this one, to see how tall things are without writing them. */
  readonly blank: () => Layout;
}

export type StyleName =
  | 'body'
  | 'strong'
  | 'label'
  | 'small'
  | 'cell'
  | 'cellHead'
  | 'title'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5';
export type Styles = { readonly [K in StyleName]: TextStyle };

/** Grey of what accompanies the text: contrast 7 to 1 on white. */
export const DISCREET = 0.35;
/** Grey of the frames around answers, 3 to 1 on white: they are part of the form. */
export const FRAME = 0.55;
/** Grey of the rules inside tables and above the footer. */
export const RULE = 0.75;

/** A letter has no title: what it is about is said in the size of its text, and its headings hardly stand out. */
export function stylesOfLetter(regular: Face, bold: Face): Styles {
  const plain = stylesOf(regular, bold);
  const { strong } = plain;
  return { ...plain, title: strong, heading2: { ...strong, size: 12, leading: 16 }, heading3: strong };
}

export function stylesOf(regular: Face, bold: Face): Styles {
  return {
    body: { face: regular, size: 11, leading: 15.5 },
    strong: { face: bold, size: 11, leading: 15.5 },
    label: { face: bold, size: 10, leading: 13.5 },
    small: { face: regular, size: 9, leading: 12, grey: DISCREET },
    cell: { face: regular, size: 10, leading: 13.5 },
    cellHead: { face: bold, size: 9, leading: 12 },
    title: { face: bold, size: 21, leading: 25 },
    heading2: { face: bold, size: 14, leading: 18 },
    heading3: { face: bold, size: 12, leading: 16 },
    heading4: { face: bold, size: 11, leading: 15.5 },
    heading5: { face: bold, size: 10, leading: 14, grey: 0.2 },
  };
}
