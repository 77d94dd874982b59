import { drawTick, fieldHeight, linesInField } from '../appearances.ts';
import type { TextStyle } from '../ink.ts';
import { baseline } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { drawLines, linesOf } from '../layout/lines.ts';
import { textString } from '../objects.ts';
import type { Element } from '../element.ts';
import { isBlank, plainText } from '../text/runs.ts';
import type { Line } from '../text/line.ts';
import { type Column, type Grid, PADDING, TICK, TICK_INDENT } from './colonnes.ts';
import type { Cell, Row } from './grille.ts';

/** The box of a field to tick, and the tallest row of fields against the height of a page. */
const CHECK = 11;
const TALLEST = 0.5;

/** A text that may not be put as it is on one line: a line feed in it, or white at its end, which hangs. */
const HANGING = /\n|\s$/;

/** A cell ready to be drawn. Lengths in points. */
export interface ReadyCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly width: number;
  readonly style: TextStyle;
  /** Figures are set flush right, headings never. */
  readonly right: boolean;
  readonly lines: readonly Line[];
  readonly field: 'texte' | 'case' | undefined;
}

/** A row ready to be drawn. A row of fields is never split over two pages. */
export interface ReadyRow {
  readonly row: Row;
  readonly cells: readonly ReadyCell[];
  readonly height: number;
  readonly leading: number;
  /** Lines of its longest text, at least one. */
  readonly lines: number;
  readonly fillable: boolean;
  /** Whether its texts may call notes. */
  readonly noted: boolean;
}

/** Breaks the texts of a row, or prepares its fields; answers too long for a field make the whole row text. */
export function readyRow(layout: Layout, grid: Grid, row: Row): ReadyRow {
  const printed = row.cells.flatMap((cell) => readyCell(layout, grid, row, cell, false));
  if (!layout.fields || row.genre === 'rubrique') return measured(layout, grid, row, printed);
  const cells = row.cells.flatMap((cell) => readyCell(layout, grid, row, cell, true));
  const ready = measured(layout, grid, row, cells);
  return ready.height > layout.cursor.height * TALLEST ? measured(layout, grid, row, printed) : ready;
}

function readyCell(
  layout: Layout,
  { columns, styles, wishes }: Grid,
  { genre }: Row,
  cell: Cell,
  fillable: boolean,
): ReadyCell[] {
  const column = columns[cell.column];
  if (!column) return [];
  const width = columns.slice(cell.column, cell.column + cell.span).reduce((sum, each) => sum + each.width, 0);
  const style = genre === undefined ? styles.cell : styles.strong;
  const saisie = column.saisie === 'case' && genre !== undefined ? 'aucune' : column.saisie;
  const field = fillable && !cell.fixe && saisie !== 'aucune' ? saisie : undefined;
  const room = width - 2 * PADDING.x - (cell.coche === undefined ? 0 : TICK_INDENT);
  const { texte } = cell;
  const { line } = wishes.of(style.face, styles.strong.face, texte);
  const short = typeof texte === 'string' && line * style.size <= room && !HANGING.test(texte);
  const lines =
    field || isBlank(texte)
      ? []
      : short
        ? [{ text: texte, width: line * style.size }]
        : linesOf(layout, texte, style, Math.max(room, style.size));
  return [{ cell, column, width, style, right: column.right && genre !== 'rubrique', lines, field }];
}

function measured({ fields, styles }: Layout, grid: Grid, row: Row, cells: readonly ReadyCell[]): ReadyRow {
  const { leading } = grid.styles.cell;
  const lines = Math.max(1, ...cells.map((each) => each.lines.length));
  const fillable = fields !== undefined && cells.some(({ field }) => field !== undefined);
  const ofFields = cells
    .filter(({ field }) => field === 'texte')
    .map(({ cell, width }) => fieldHeight(linesInField(styles.cell.face, plainText(cell.texte), width)));
  const height = Math.max(lines * leading + 2 * PADDING.y, fillable ? fieldHeight(1) : 0, ...ofFields);
  const noted = cells.some((each) => each.lines.some(({ pieces }) => pieces !== undefined));
  return { row, cells, height, leading, lines, fillable, noted };
}

/** Draws lines `from` to `to` of a row of text whose top is at the cursor. */
export function drawTexts(layout: Layout, row: ReadyRow, elements: readonly Element[], from: number, to: number): void {
  row.cells.forEach((ready, i) => {
    const element = elements[i];
    if (element) drawText(layout, ready, element, from, to);
  });
}

function drawText(layout: Layout, ready: ReadyCell, element: Element, from: number, to: number): void {
  const { cell, column, width, style, lines, right } = ready;
  const y = baseline(layout.cursor.y - PADDING.y, style);
  if (cell.coche !== undefined && from === 0) drawBox(layout, ready, element, y);
  const part = lines.slice(from, to);
  if (part.length === 0) return;
  const left = column.x + PADDING.x + (cell.coche === undefined ? 0 : TICK_INDENT);
  if (!right) return drawLines(layout, element, style, part, left, y);
  part.forEach((line, i) => {
    const x = column.x + width - PADDING.x - line.width;
    drawLines(layout, element, style, [line], x, y - i * style.leading);
  });
}

/** A box, ticked or not, in the middle of its cell unless a text stands beside it; read as a word. */
function drawBox({ tagged }: Layout, { cell, column, width, lines }: ReadyCell, element: Element, y: number): void {
  const ticked = cell.coche ?? false;
  const x = lines.length > 0 ? column.x + PADDING.x : column.x + (width - TICK) / 2;
  const word = `/ActualText ${textString(ticked ? 'coché ' : 'non coché ')}`;
  const box = { x, y: y - 1.2, width: TICK, height: TICK };
  tagged.mark(tagged.element('Span', element, word), (ink) => drawTick(ink, box, ticked));
}

/** Draws a row of fields, and what is printed between them. `path`: the names of the table and of the row. */
export function drawFields(
  layout: Layout,
  row: ReadyRow,
  elements: readonly Element[],
  named: { readonly path: readonly string[]; readonly legende: string },
): void {
  drawTexts(
    layout,
    {
      ...row,
      cells: row.cells.map((each) => (each.field ? { ...each, cell: { ...each.cell, coche: undefined } } : each)),
    },
    elements,
    0,
    row.lines,
  );
  row.cells.forEach((ready, i) => {
    const element = elements[i];
    if (element && ready.field) drawField(layout, row, ready, element, named);
  });
}

/** Neighbouring fields share the line between them, in points. */
const SHARED = 0.75;

function drawField(
  { cursor, fields, styles }: Layout,
  { row, cells, height }: ReadyRow,
  { cell, column, width, field }: ReadyCell,
  element: Element,
  { path, legende }: { readonly path: readonly string[]; readonly legende: string },
): void {
  const label = [legende, row.said, column.label].filter((text) => text.trim() !== '').join(', ');
  const identity = { path: [...path, column.name], label };
  const bottom = cursor.y - height;
  if (field === 'case') {
    const box = { x: column.x + (width - CHECK) / 2, y: bottom + (height - CHECK) / 2, width: CHECK, height: CHECK };
    return fields?.check(element, identity, cell.coche ?? false, box);
  }
  const last = cell.column + cell.span === (cells.at(-1)?.cell.column ?? 0) + (cells.at(-1)?.cell.span ?? 0);
  const box = { x: column.x, y: bottom - SHARED, width: width + (last ? 0 : SHARED), height: height + SHARED };
  const value = plainText(cell.texte);
  // Figures are typed on one line, however tall the row.
  const multiline = column.right ? linesInField(styles.cell.face, value, width) > 1 : height > fieldHeight(1);
  fields?.text(element, identity, value, box, multiline, column.right);
}
