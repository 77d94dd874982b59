import type { BlocOf } from '../../../documents/index.ts';
import type { Ink, TextStyle } from '../ink.ts';
import { baseline, share } from '../layout/flow.ts';
import { FRAME, type Layout, RULE } from '../layout/layout.ts';
import { HEIGHT, LEFT, WIDTH } from '../layout/page.ts';
import type { Element } from '../tagged.ts';
import { type Line, wrap } from '../text/wrap.ts';
import { framedAnswer, labelHeight, type Printed, printLabel, shortestAnswer } from './answer.ts';
import { type Column, columnsOf, PADDING } from './colonnes.ts';
import { fieldRow } from './ligne-de-champs.ts';

/** A table being placed: what every row needs. */
interface Table {
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly head: readonly (readonly Line[])[];
}

const COLUMN = '/A<</O/Table/Scope/Column>>';
const ROW = '/A<</O/Table/Scope/Row>>';

export function tableau(layout: Layout, bloc: BlocOf<'tableau'>): void {
  const { cursor, fields, tagged } = layout;
  const count = Math.max(bloc.lignes.length, fields ? (bloc.lignesVierges ?? 0) : 0);
  if (count === 0 || bloc.colonnes.length === 0) {
    const group = tagged.element('Div', tagged.root);
    printLabel(layout, () => tagged.element('P', group), printed(bloc), shortestAnswer(layout));
    framedAnswer(layout, group, bloc.legende, '');
  } else {
    placeTable(layout, bloc, count);
  }
  cursor.space(10);
}

function placeTable(layout: Layout, bloc: BlocOf<'tableau'>, count: number): void {
  const { fields, styles, tagged } = layout;
  const columns = columnsOf(bloc, styles);
  const table: Table = {
    layout,
    columns,
    head: columns.map(({ label, width }) => cellLines(label, styles.cellHead, width)),
  };
  const element = tagged.element('Table', tagged.root);
  const head = rowHeight(table.head, styles.cellHead);
  let caption: Element | undefined;
  const inCaption = () => (caption ??= tagged.element('Caption', element));
  printLabel(layout, inCaption, printed(bloc), head + firstRow(layout, bloc));
  const headRow = tagged.element('TR', tagged.element('THead', element));
  const heads = columns.map(() => tagged.element('TH', headRow, COLUMN));
  drawHead(table, (i, draw) => tagged.mark(heads[i] ?? headRow, draw));
  const body = tagged.element('TBody', element);
  for (let i = 0; i < count; i += 1) {
    const values = columns.map((_, column) => bloc.lignes[i]?.[column] ?? '');
    const row = tagged.element('TR', body);
    const nextPage = () => continueTable(table);
    if (
      fields &&
      fieldRow(layout, fields, { row, columns, values, nextPage, nom: bloc.nom, legende: bloc.legende, number: i + 1 })
    )
      continue;
    const cells = columns.map((_, column) =>
      column === 0 && bloc.premiereColonneEnTete ? tagged.element('TH', row, ROW) : tagged.element('TD', row),
    );
    placeRow(table, cells, values);
  }
}

/** The legend and the help, printed like those of a field. */
function printed({ legende, aide }: BlocOf<'tableau'>): Printed {
  return { libelle: legende, aide };
}

/** What must follow a heading: the legend, the head, the first row. */
export function beginningOfTableau(layout: Layout, bloc: BlocOf<'tableau'>): number {
  const { styles } = layout;
  return labelHeight(layout, printed(bloc)) + styles.cellHead.leading + 2 * PADDING.y + firstRow(layout, bloc);
}

/** Height of the first row, as if columns were equal; no more than half a page, beyond which a row is split. */
function firstRow({ styles }: Layout, { colonnes, lignes }: BlocOf<'tableau'>): number {
  const width = WIDTH / Math.max(1, colonnes.length) - 2 * PADDING.x;
  const ems = (lignes[0] ?? []).map((text) => styles.cell.face.width(text));
  const lines = Math.ceil((Math.max(0.1, ...ems) * styles.cell.size) / width);
  return Math.min(lines * styles.cell.leading + 2 * PADDING.y + 4, HEIGHT / 2);
}

/** The head of the columns; `part` says where each cell's text goes in the tree, or that it goes nowhere. */
function drawHead({ layout, columns, head }: Table, part: (column: number, draw: (ink: Ink) => void) => void): void {
  const { cursor, styles, tagged } = layout;
  const style = styles.cellHead;
  const height = rowHeight(head, style);
  head.forEach((lines, i) => {
    if (lines.length > 0) part(i, (ink) => drawCell(ink, columns[i], lines, style, cursor.y));
  });
  cursor.down(height);
  const y = cursor.y;
  tagged.artifact('Layout', (ink) => ink.line([LEFT, y], [LEFT + WIDTH, y], 0, 1));
}

/** The same head at the top of a new page: seen, not read twice. */
function continueTable(table: Table): void {
  table.layout.cursor.newPage();
  drawHead(table, (_, draw) => table.layout.tagged.artifact('Pagination', draw));
}

/** A row of text. Moves to the next page when that keeps it whole; a row taller than half a page is split. */
function placeRow(table: Table, cells: readonly Element[], values: readonly string[]): void {
  const { layout, columns } = table;
  const { cursor, styles, tagged } = layout;
  const style = styles.cell;
  const texts = values.map((value, i) => cellLines(value, style, columns[i]?.width ?? 0));
  const total = Math.max(1, ...texts.map((lines) => lines.length));
  const height = total * style.leading + 2 * PADDING.y;
  const canSplit = height > HEIGHT / 2 && cursor.room > 4 * style.leading + 2 * PADDING.y;
  if (height > cursor.room && !canSplit) continueTable(table);
  for (let done = 0; done < total;) {
    if (done > 0) continueTable(table);
    const count = share(total - done, (cursor.room - 2 * PADDING.y) / style.leading);
    texts.forEach((lines, i) => {
      const part = lines.slice(done, done + count);
      const cell = cells[i];
      if (cell && part.length > 0) tagged.mark(cell, (ink) => drawCell(ink, columns[i], part, style, cursor.y));
    });
    cursor.down(count * style.leading + 2 * PADDING.y);
    done += count;
    const y = cursor.y;
    tagged.artifact('Layout', (ink) => ink.line([LEFT, y], [LEFT + WIDTH, y], done < total ? RULE : FRAME));
  }
}

function rowHeight(cells: readonly (readonly Line[])[], style: TextStyle): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * style.leading + 2 * PADDING.y;
}

/** Lines of a cell; none when it is empty. */
function cellLines(text: string, style: TextStyle, width: number): Line[] {
  return text.trim() === '' ? [] : wrap(style.face, text, style.size, Math.max(width - 2 * PADDING.x, style.size));
}

function drawCell(ink: Ink, column: Column | undefined, lines: readonly Line[], style: TextStyle, top: number): void {
  if (!column) return;
  const y = baseline(top - PADDING.y, style);
  const left = column.x + PADDING.x;
  if (!column.right) return ink.text(style, lines, left, y);
  lines.forEach((line, i) => {
    ink.text(style, [line], column.x + column.width - PADDING.x - line.width, y - i * style.leading);
  });
}
