import type { PDFRef } from '#pdf-core';
import type { DocumentModel } from '../../../documents/index.ts';
import { Fields } from '../fields.ts';
import { PdfFile } from '../objects.ts';
import { Outline } from '../outline.ts';
import { Pictures } from '../pictures/index.ts';
import { TaggedPages } from '../tagged.ts';
import type { Face } from '../text/face.ts';
import { type Layout, stylesOf, stylesOfLetter } from './layout.ts';
import { Notes } from './notes.ts';
import { Cursor } from './page.ts';

export interface Ground {
  readonly file: PdfFile;
  readonly regular: Face;
  readonly bold: Face;
  readonly images: DocumentModel['images'];
  /** Letters have quiet headings. */
  readonly isLetter: boolean;
  /** The dictionary of what pages use: fonts and pictures. */
  readonly resources: PDFRef;
  /** The font to type in; absent when the document has no field. */
  readonly typing: PDFRef | undefined;
}

/** A document with one empty page. */
export function layoutOf(ground: Ground): Layout {
  const { file, regular, bold, images, isLetter, resources, typing } = ground;
  const tagged = new TaggedPages(file);
  const cursor = new Cursor(tagged);
  const styles = isLetter ? stylesOfLetter(regular, bold) : stylesOf(regular, bold);
  return {
    file,
    tagged,
    parent: tagged.root,
    cursor,
    styles,
    notes: new Notes(file, tagged, cursor, styles),
    outline: new Outline(file),
    pictures: new Pictures(file, images),
    fields: typing && new Fields(file, tagged, regular, typing, resources),
    blank: () => layoutOf({ ...ground, file: new PdfFile() }),
  };
}
