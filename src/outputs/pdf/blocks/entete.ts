import type { BlocOf } from '../../../documents/index.ts';
import type { Ink } from '../ink.ts';
import { baseline } from '../layout/flow.ts';
import { FRAME, type Layout } from '../layout/layout.ts';
import type { Element } from '../element.ts';
import type { Line } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { type Column, type Grid, PADDING } from './colonnes.ts';
import { groupsOf } from './grille.ts';

/** A heading of the table: over one column, or several. */
interface HeadCell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly side: 'left' | 'centre' | 'right';
  readonly span: number;
}

interface HeadRow {
  readonly cells: readonly HeadCell[];
  readonly height: number;
}

/** The head of a table: one row, or two when headings are grouped. */
export interface Head {
  readonly rows: readonly HeadRow[];
  readonly height: number;
  readonly grid: Grid;
}

/** Repeated on each page unless it takes more than this part of it. */
const MOST = 1 / 3;

export function headOf(bloc: BlocOf<'tableau'>, grid: Grid): Head {
  const { columns, styles } = grid;
  const cell = (label: string, column: number, span: number): HeadCell => {
    const over = columns.slice(column, column + span);
    const width = over.reduce((sum, each) => sum + each.width, 0);
    const room = Math.max(width - 2 * PADDING.x, styles.head.size);
    const lines = label.trim() === '' ? [] : wrap(styles.head.face, label, styles.head.size, room);
    return { lines, x: over[0]?.x ?? 0, width, side: span === 1 ? sideOf(over[0]) : 'left', span };
  };
  const groups = groupsOf(bloc).map(({ label, column, span }) => cell(label, column, span));
  const heads = columns.map(({ label }, i) => cell(label, i, 1));
  const rows = [groups, heads]
    .filter((cells) => cells.some(({ lines }) => lines.length > 0))
    .map((cells) => ({
      cells,
      height: Math.max(1, ...cells.map(({ lines }) => lines.length)) * styles.head.leading + 2 * PADDING.y,
    }));
  return { rows, height: rows.reduce((sum, { height }) => sum + height, 0), grid };
}

/** Share of the white that stands at the left of a line. */
const SIDES = { left: 0, centre: 0.5, right: 1 } as const;

function sideOf(column: Column | undefined): HeadCell['side'] {
  if (column?.centred) return 'centre';
  return column?.right ? 'right' : 'left';
}

/** Draws the head and its place in the tree. */
export function openHead(layout: Layout, table: Element, head: Head): void {
  const { cursor, tagged } = layout;
  const { left, width, y } = cursor;
  // Nothing above the columns: their first cells say what the rows are.
  if (head.rows.length === 0) return tagged.artifact('Layout', (ink) => ink.line([left, y], [left + width, y], FRAME));
  const thead = tagged.element('THead', table);
  for (const row of head.rows) {
    const tr = tagged.element('TR', thead);
    const elements = row.cells.map(({ lines, span }) => {
      const over = span > 1 ? `/ColSpan ${span}` : '';
      const grouping = row !== head.rows.at(-1);
      if (grouping && lines.length === 0) return tagged.element('TD', tr, over && `/A<</O/Table${over}>>`);
      return tagged.element('TH', tr, `/A<</O/Table/Scope/Column${over}>>`);
    });
    drawRow(layout, head, row, (i, draw) => tagged.mark(elements[i] ?? tr, draw));
  }
}

/** The same head at the top of a new page: seen, not read twice. */
export function repeatHead(layout: Layout, head: Head): void {
  if (head.height > layout.cursor.height * MOST) return;
  for (const row of head.rows) drawRow(layout, head, row, (_, draw) => layout.tagged.artifact('Pagination', draw));
}

/** `part` says where the text of each cell goes in the tree, or that it goes nowhere. */
function drawRow(
  { cursor, tagged }: Layout,
  { grid, rows }: Head,
  row: HeadRow,
  part: (cell: number, draw: (ink: Ink) => void) => void,
): void {
  const style = grid.styles.head;
  row.cells.forEach(({ lines, x, width, side }, i) => {
    if (lines.length === 0) return;
    // Headings stand on the line under them.
    const bottom = cursor.y - row.height + PADDING.y + lines.length * style.leading;
    const y = baseline(bottom, style);
    part(i, (ink) => {
      lines.forEach((line, n) => {
        const white = width - 2 * PADDING.x - line.width;
        const left = x + PADDING.x + white * SIDES[side];
        ink.text(style, [line], left, y - n * style.leading);
      });
    });
  });
  cursor.down(row.height);
  const y = cursor.y;
  if (row === rows.at(-1)) {
    tagged.artifact('Layout', (ink) => ink.line([cursor.left, y], [cursor.left + cursor.width, y], 0, 1));
    return;
  }
  const labelled = row.cells.filter(({ lines }) => lines.length > 0);
  tagged.artifact('Layout', (ink) => {
    for (const { x, width } of labelled) ink.line([x + PADDING.x, y], [x + width - PADDING.x, y], FRAME, 0.75);
  });
}
