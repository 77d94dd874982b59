import type { BlocOf, Texte } from '../../../documents/index.ts';
import { fitting, share } from '../layout/flow.ts';
import { FRAME, type Layout, RULE } from '../layout/layout.ts';
import type { Element } from '../element.ts';
import { framedAnswer, labelHeight, type Printed, printLabel, shortestAnswer } from './answer.ts';
import { type Grid, gridOf, PADDING } from './colonnes.ts';
import { type Head, headOf, openHead, repeatHead } from './entete.ts';
import { type Row, rowsOf } from './grille.ts';
import { drawFields, drawTexts, type ReadyRow, readyRow } from './rangee.ts';

/** A table being placed: what every row needs. */
interface Table {
  readonly layout: Layout;
  readonly bloc: BlocOf<'tableau'>;
  readonly grid: Grid;
  readonly head: Head;
  readonly body: Element;
}

/** Behind the headings inside a table. */
const BAND = 0.93;
/** A row is split when it is taller than this part of a page, and rows kept together are no taller. */
const WHOLE = 0.5;
/** Fewest lines of a row that is split. */
const LEAST_LINES = 4;

export function tableau(layout: Layout, bloc: BlocOf<'tableau'>): void {
  const { cursor, tagged } = layout;
  const measured = measuredTable(layout, bloc);
  if (measured) {
    placeTable(layout, bloc, measured);
  } else {
    const group = tagged.element('Div', layout.parent);
    printLabel(layout, () => tagged.element('P', group), printed(layout, bloc), shortestAnswer(layout));
    framedAnswer(layout, group, bloc.legende, '');
  }
  cursor.space(10);
}

/** A table before it is placed. */
interface Measured {
  readonly grid: Grid;
  readonly head: Head;
  readonly rows: readonly Row[];
  readonly ready: Map<Row, ReadyRow>;
  /** The place that it was measured for. */
  readonly layout: Layout;
  readonly left: number;
  readonly width: number;
}

/** Tables that a heading above has asked to measure, kept until they are placed. */
const asked = new WeakMap<BlocOf<'tableau'>, Measured>();

/** The columns, the head and the rows of a table where the cursor is; undefined when there is nothing in it. */
function measuredTable(layout: Layout, bloc: BlocOf<'tableau'>): Measured | undefined {
  const { cursor, fields, notes } = layout;
  const { left, width } = cursor;
  const known = asked.get(bloc);
  if (known?.layout.notes === notes && known.left === left && known.width === width) return known;
  const rows = rowsOf(bloc, fields ? (bloc.lignesVierges ?? 0) : 0);
  if (rows.length === 0 || bloc.colonnes.length === 0) return undefined;
  numberNotes(layout, [printed(layout, bloc).libelle, ...rows.flatMap(({ cells }) => cells.map(({ texte }) => texte))]);
  const grid = gridOf(layout, bloc, rows);
  return { grid, head: headOf(bloc, grid), rows, ready: new Map(), layout, left, width };
}

/** A row with its texts in lines, measured once. */
function rowOf({ layout, grid, rows, ready }: Measured, i: number): ReadyRow | undefined {
  const row = rows[i];
  if (!row) return undefined;
  const known = ready.get(row) ?? readyRow(layout, grid, row);
  ready.set(row, known);
  return known;
}

function placeTable(layout: Layout, bloc: BlocOf<'tableau'>, measured: Measured): void {
  const { cursor, tagged } = layout;
  const { grid, head, rows, ready } = measured;
  asked.delete(bloc);
  const rowAt = (i: number) => rowOf(measured, i);
  const element = tagged.element('Table', layout.parent);
  let caption: Element | undefined;
  const inCaption = () => (caption ??= tagged.element('Caption', element));
  printLabel(layout, inCaption, printed(layout, bloc), head.height + heightOfFirst(layout, rowAt));
  openHead(layout, element, head);
  const table: Table = { layout, bloc, grid, head, body: tagged.element('TBody', element) };
  rows.forEach((each, i) => {
    const row = rowAt(i);
    if (!row) return;
    if (heightTogether(layout, rowAt, i) > cursor.room && !splits(layout, row)) continueTable(table);
    placeRow(table, row);
    ready.delete(each);
  });
  rule(layout, FRAME);
}

/** The legend and the help, printed like those of a field. */
function printed({ notes }: Layout, bloc: BlocOf<'tableau'>): Printed {
  return { libelle: bloc.titreAuDessus ? '' : notes.labelOf(bloc, bloc.legende, bloc.note), aide: bloc.aide };
}

/** Notes are numbered from the legend down the rows, whatever order the texts are measured in. */
function numberNotes({ notes }: Layout, texts: readonly Texte[]): void {
  for (const texte of texts) if (typeof texte !== 'string') for (const fragment of texte) notes.callOf(fragment);
}

/** What must follow a heading: the legend, the head, the first rows, as they will be placed. */
export function beginningOfTableau(layout: Layout, bloc: BlocOf<'tableau'>): number {
  const label = labelHeight(layout, printed(layout, bloc));
  const measured = measuredTable(layout, bloc);
  if (!measured) return label + shortestAnswer(layout);
  asked.set(bloc, measured);
  return label + measured.head.height + heightOfFirst(layout, (i) => rowOf(measured, i));
}

type RowAt = (i: number) => ReadyRow | undefined;

/** What must stand under the head: the first rows that go together, or a few lines of one that will be split. */
function heightOfFirst(layout: Layout, rowAt: RowAt): number {
  const first = rowAt(0);
  if (first && isLong(layout, first)) return LEAST_LINES * first.leading + 2 * PADDING.y + 1;
  return heightTogether(layout, rowAt, 0, 2);
}

/**
 * A row with its notes, and the rows that must stand on its page: the totals after it, what follows a heading, the last
 * row, which is not left alone.
 *
 * @param least rows wanted on the page in any case.
 */
function heightTogether(layout: Layout, rowAt: RowAt, from: number, least = 1): number {
  const most = layout.cursor.height * WHOLE;
  let height = 0;
  for (let i = from; height < most; i += 1) {
    const [row, next] = [rowAt(i), rowAt(i + 1)];
    if (!row) break;
    const own = row.height + (row.noted ? layout.notes.height(row.cells.flatMap(({ lines }) => lines)) : 0);
    if (height > 0 && height + own > most) break;
    height += own;
    const follows = next?.row.genre === 'sous-total' || next?.row.genre === 'total' || !rowAt(i + 2);
    if (row.row.genre !== 'rubrique' && !follows && i - from + 1 >= least) break;
  }
  return height;
}

/** Whether a row may be begun here and go on: it is longer than half a page, and a few lines of it fit. */
function splits(layout: Layout, row: ReadyRow): boolean {
  return isLong(layout, row) && layout.cursor.room > LEAST_LINES * row.leading + 2 * PADDING.y;
}

function isLong({ cursor }: Layout, { height, fillable }: ReadyRow): boolean {
  return !fillable && height > cursor.height * WHOLE;
}

function continueTable({ layout, head }: Table): void {
  layout.cursor.newPage();
  repeatHead(layout, head);
}

function placeRow(table: Table, ready: ReadyRow): void {
  const { layout, bloc } = table;
  const { cursor, notes } = layout;
  const elements = elementsOf(table, ready);
  if (ready.fillable) {
    drawFields(layout, ready, elements, { path: [bloc.nom, ready.row.nom], legende: bloc.legende });
    notes.hold(
      ready.cells.flatMap(({ lines }) => lines),
      ready.height,
    );
    cursor.down(ready.height);
    return rule(layout, RULE);
  }
  for (let done = 0; done < ready.lines;) {
    if (done > 0) continueTable(table);
    done += placePart(table, ready, elements, done);
    rule(layout, RULE);
  }
}

/** Draws as many lines of a row as the page takes, from the line `done`; gives their number. */
function placePart({ layout }: Table, ready: ReadyRow, elements: readonly Element[], done: number): number {
  const { cursor, notes } = layout;
  const room = cursor.room - 2 * PADDING.y;
  const rest = ready.noted ? ready.cells.map(({ lines }) => lines.slice(done)) : [];
  const count = fitting(layout, rest, share(ready.lines - done, room / ready.leading), ready.leading, room);
  const height = count * ready.leading + 2 * PADDING.y;
  adorn(layout, ready, height);
  drawTexts(layout, ready, elements, done, done + count);
  notes.hold(
    rest.flatMap((lines) => lines.slice(0, count)),
    height,
  );
  cursor.down(height);
  return count;
}

/** What tells a heading or a total from the other rows, besides its bold letters. */
function adorn({ cursor, tagged }: Layout, { row }: ReadyRow, height: number): void {
  const { left, width, y } = cursor;
  if (row.genre === 'rubrique')
    tagged.artifact('Layout', (ink) => ink.fill({ x: left, y: y - height, width, height }, BAND));
  if (row.genre === 'total') tagged.artifact('Layout', (ink) => ink.line([left, y], [left + width, y], 0, 1));
}

function rule({ cursor, tagged }: Layout, grey: number): void {
  const { left, width, y } = cursor;
  tagged.artifact('Layout', (ink) => ink.line([left, y], [left + width, y], grey));
}

function elementsOf({ layout, bloc, body }: Table, { row, cells }: ReadyRow): Element[] {
  const { tagged } = layout;
  const tr = tagged.element('TR', body);
  return cells.map(({ cell, field }) => {
    const heads = row.genre === 'rubrique' || bloc.premiereColonneEnTete;
    const head = cell.column === 0 && heads && field === undefined;
    const entries = `${head ? '/Scope/Row' : ''}${cell.span > 1 ? `/ColSpan ${cell.span}` : ''}`;
    return tagged.element(head ? 'TH' : 'TD', tr, entries && `/A<</O/Table${entries}>>`);
  });
}
