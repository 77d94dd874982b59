import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Fragment, Texte } from '../../documents/index.ts';
import { linkable } from '../characters.ts';
import type { Making } from './making.ts';

type Emphasis = Pick<Fragment, 'gras' | 'italique' | 'biffe'>;

/** The runs of a text: emphasis, links, calls of footnotes. A line break stays one, without a new paragraph. */
export function runs(making: Making, texte: Texte): ParagraphChild[] {
  return typeof texte === 'string' ? plain(texte) : texte.flatMap((fragment) => fragmentRuns(making, fragment));
}

/** A paragraph of this text. */
export function paragraph(making: Making, texte: Texte, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(making, texte) });
}

/** A plain text as paragraphs: an empty line parts them, a line break stays one. Never none. */
export function paragraphs(text: string, options: IParagraphOptions = {}): Paragraph[] {
  return text
    .replace(/^\n+|\n+$/g, '')
    .split(/\n[ ]*\n+/)
    .map((part) => new Paragraph({ ...options, children: plain(part) }));
}

/** « Libellé : valeur », the label in bold. */
export function labelled(libelle: string, value: readonly ParagraphChild[]): ParagraphChild[] {
  return [...plain(announced(libelle), { gras: true }), ...value];
}

/** « Libellé : », with one colon only. */
export const announced = (libelle: string): string => `${libelle.replace(/\s*:\s*$/u, '')}\u00a0: `;

export function plain(text: string, { gras, italique, biffe }: Emphasis = {}, style?: string): TextRun[] {
  return text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...(i > 0 && { break: 1 }),
        ...(gras && { bold: true }),
        ...(italique && { italics: true }),
        ...(biffe && { strike: true }),
        ...(style && { style }),
      }),
  );
}

/** A text that leads somewhere, when its address is one that a document may lead to. */
export function link(text: string, address: string, emphasis: Emphasis = {}): ParagraphChild[] {
  if (!linkable(address)) return plain(text, emphasis);
  return [new ExternalHyperlink({ link: address, children: plain(text, emphasis, 'Hyperlink') })];
}

function fragmentRuns(making: Making, { texte, lien, note, ...emphasis }: Fragment): ParagraphChild[] {
  const words = lien === undefined ? plain(texte, emphasis) : link(texte, lien, emphasis);
  if (note === undefined) return words;
  const said = making.said.next(note.trim());
  making.notes.push(new Paragraph({ style: 'FootnoteText', children: plain(` ${said}`) }));
  return [...words, new FootnoteReferenceRun(making.notes.length)];
}
