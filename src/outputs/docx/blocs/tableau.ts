import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BlocOf, Cellule, Ligne } from '../../../documents/index.ts';
import { INK, RULE, STYLE, TINT } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { plain, runs } from '../text.ts';
import { labels, unanswered } from './answer.ts';
import { box } from './cases.ts';
import { gap } from './frame.ts';
import { columnWidths, spanOf, textOf } from './widths.ts';

/** A row of more text than this may be split between two pages. */
const SHORT = 900;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const THICK = { style: BorderStyle.SINGLE, size: 8, color: INK };

interface Grid {
  readonly making: Making;
  readonly bloc: BlocOf<'tableau'>;
  readonly widths: readonly number[];
}

export function tableau(making: Making, bloc: BlocOf<'tableau'>, width: number): Piece[] {
  const rows = [...bloc.lignes, ...blankRows(making, bloc)];
  const legend = labels(making, { ...bloc, libelle: bloc.legende });
  if (rows.length === 0 || bloc.colonnes.length === 0) return [...legend, unanswered(making, 1)];
  const heads = bloc.colonnes.map(({ libelle }) => libelle);
  const columns = Math.max(heads.length, ...rows.map(({ cellules }) => sum(cellules.map(spanOf))));
  const grid: Grid = { making, bloc, widths: columnWidths(heads, rows, columns, width) };
  const table = new Table({
    rows: [...headRows(grid), ...rows.map((_, i) => bodyRow(grid, rows, i))],
    width: { size: width, type: WidthType.DXA },
    columnWidths: grid.widths,
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, bottom: THIN, insideHorizontal: THIN },
    tableLook: { firstRow: true, firstColumn: bloc.premiereColonneEnTete ?? false, noHBand: true, noVBand: true },
  });
  return [...legend, table, gap()];
}

function blankRows({ vierge }: Making, { colonnes, lignesVierges = 0 }: BlocOf<'tableau'>): Ligne[] {
  const row: Ligne = { cellules: colonnes.map(({ saisie }) => (saisie === 'case' ? { texte: '', coche: false } : '')) };
  return vierge ? Array.from({ length: lignesVierges }, () => row) : [];
}

/** The heads, repeated on every page; none when no column is named. */
function headRows({ bloc: { colonnes, groupes }, widths }: Grid): TableRow[] {
  const row = (children: TableCell[]) => new TableRow({ children, tableHeader: true, cantSplit: true });
  const rows: TableRow[] = [];
  if (groupes) {
    let at = 0;
    const cells = groupes.map(({ libelle, colonnes: span }) =>
      head(widths, libelle, { at: (at += span) - span, span, alignment: AlignmentType.CENTER }),
    );
    if (at < widths.length) cells.push(head(widths, '', { at, span: widths.length - at }));
    rows.push(row(cells));
  }
  if (colonnes.some(({ libelle }) => libelle.trim() !== '')) {
    const heads = widths.map((_, at) => {
      const alignment = colonnes[at]?.nombre ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return head(widths, colonnes[at]?.libelle ?? '', { at, span: 1, alignment });
    });
    rows.push(row(heads));
  }
  return rows;
}

interface Head {
  readonly at: number;
  readonly span: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function head(widths: readonly number[], label: string, { at, span, alignment = AlignmentType.LEFT }: Head): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: STYLE.tete, alignment, children: plain(label) })],
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { bottom: label.trim() === '' && span > 1 ? NONE : THICK },
    ...sized(widths, at, span),
  });
}

function bodyRow(grid: Grid, rows: readonly Ligne[], index: number): TableRow {
  const { widths } = grid;
  const row = rows[index] ?? { cellules: [] };
  const kept = staysWithNext(rows, index);
  let at = 0;
  const cells = row.cellules.map((cell, i) => {
    const last = i === row.cellules.length - 1 && row.genre === 'rubrique';
    const span = last ? Math.max(spanOf(cell), widths.length - at) : spanOf(cell);
    at += span;
    return bodyCell(grid, row, cell, { at: at - span, span, kept });
  });
  while (at < widths.length) cells.push(bodyCell(grid, row, '', { at: at++, span: 1, kept }));
  const length = sum(row.cellules.map((cell) => textOf(cell).length));
  return new TableRow({ children: cells, cantSplit: length <= SHORT });
}

/** Neither the first row nor the last is alone on a page; headings and totals stay with their rows. */
function staysWithNext(rows: readonly Ligne[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row || !next) return false;
  const total = next.genre === 'total' || next.genre === 'sous-total';
  return row.genre === 'rubrique' || total || index === 0 || index === rows.length - 2;
}

interface Place {
  readonly at: number;
  readonly span: number;
  /** On the same page as the next row. */
  readonly kept: boolean;
}

function bodyCell({ making, bloc, widths }: Grid, row: Ligne, cell: Cellule, { at, span, kept }: Place): TableCell {
  const right = bloc.colonnes[at]?.nombre && row.genre !== 'rubrique';
  const paragraph = new Paragraph({
    style: STYLE.cellule,
    keepNext: kept,
    ...(right && { alignment: AlignmentType.RIGHT }),
    children: content(making, cell, row.genre !== undefined),
  });
  return new TableCell({
    children: [paragraph],
    ...sized(widths, at, span),
    ...(row.genre === 'rubrique' && { shading: { fill: TINT } }),
    ...(row.genre === 'total' && { borders: { top: THICK } }),
  });
}

function content(making: Making, cell: Cellule, bold: boolean) {
  if (typeof cell === 'string') return plain(cell, { gras: bold });
  const texte = typeof cell.texte === 'string' ? [{ texte: cell.texte }] : cell.texte;
  const words = runs(making, bold ? texte.map((fragment) => ({ ...fragment, gras: true })) : texte);
  if (cell.coche === undefined) return words;
  return [box(cell.coche), ...plain('\u00a0'), ...words];
}

function sized(widths: readonly number[], at: number, span: number) {
  return {
    width: { size: sum(widths.slice(at, at + span)), type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    margins: { left: at === 0 ? 40 : 90, right: 90 },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
