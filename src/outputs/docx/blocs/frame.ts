import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlocOf } from '../../../documents/index.ts';
import { FRAME, RULE, STYLE, TINT } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { labelled, paragraphs, plain } from '../text.ts';
import { labels } from './answer.ts';

const PADDING = 170;
const LINE = 300;
/** Height of the frame to sign in: thirty millimetres. */
const SIGNATURE = 1700;

interface Frame {
  readonly width: number;
  readonly tint?: boolean;
  readonly strong?: boolean;
  /** At least so high, in twips, and on one page. */
  readonly height?: number;
}

/** A frame around pieces: a table of one cell, and what keeps it from the next one. */
export function framed(pieces: readonly Piece[], { width, tint, strong, height }: Frame): Piece[] {
  const side = { style: BorderStyle.SINGLE, size: strong ? 6 : 4, color: strong ? FRAME : RULE };
  const cell = new TableCell({
    children: pieces.length > 0 ? pieces : [new Paragraph({})],
    borders: { top: side, right: side, bottom: side, left: side },
    margins: { top: PADDING / 2, bottom: PADDING / 2, left: PADDING, right: PADDING },
    width: { size: width, type: WidthType.DXA },
    ...(tint && { shading: { fill: TINT } }),
  });
  const row = new TableRow({
    children: [cell],
    ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST }, cantSplit: true }),
  });
  const table = new Table({
    rows: [row],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
  });
  return [table, gap()];
}

/** A thin empty paragraph: Word would join two tables that touch. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
}

export function encadre(making: Making, { titre = '', blocs }: BlocOf<'encadre'>, width: number): Piece[] {
  const title = titre.trim() === '' ? [] : paragraphs(titre, { style: STYLE.cadre });
  return framed([...title, ...making.blocs(blocs, width - 2 * PADDING)], { width, tint: true });
}

export function reserve({ libelle, lignes, hauteur }: BlocOf<'reserve'>, width: number): Piece[] {
  const lines = lignes.flatMap((line) => paragraphs(line, { style: STYLE.ligne }));
  const pieces = [...paragraphs(libelle, { style: STYLE.cadre }), ...lines];
  return framed(pieces, { width, tint: true, strong: true, height: (hauteur + 1) * LINE });
}

/** Empty fields are dotted lines: a signature is often written on paper. */
export function signature(making: Making, { libelle, mention, champs }: BlocOf<'signature'>, width: number): Piece[] {
  const fields = champs.map(
    ({ libelle: label, valeur }) =>
      new Paragraph({
        style: STYLE.ligne,
        keepNext: true,
        tabStops: [{ type: 'right', position: width, leader: 'dot' }],
        children: labelled(label, plain(valeur.trim() === '' ? '\t' : valeur)),
      }),
  );
  const frame = framed(paragraphs('Signature', { style: STYLE.discret }), { width, strong: true, height: SIGNATURE });
  return [...labels(making, { libelle, aide: mention }), ...fields, ...frame];
}
