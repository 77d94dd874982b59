import type { Node } from 'prosemirror-model';
import { Plugin, Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from 'prosemirror-tables';
import { nodeOf } from './convert.ts';
import { schema } from './schema.ts';

const { nodes } = schema;
/** A head and two rows of three columns: enough to begin, quickly made larger. */
const NEW_TABLE = nodeOf({ type: 'tableau', lignes: Array.from({ length: 3 }, () => [[], [], []]) });

/** A new table after the paragraph of the cursor (in its place when it is empty), the cursor in its first cell. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (isInTable(state)) return false;
  const block = $from.node(1);
  const empty = block.type === nodes.paragraphe && block.content.size === 0;
  const at = empty ? $from.before(1) : $from.after(1);
  const isLast = $from.indexAfter(0) >= state.doc.childCount;
  const inserted = [NEW_TABLE, ...(isLast ? [nodes.paragraphe.create()] : [])];
  const tr = state.tr.replaceWith(at, empty ? $from.after(1) : at, inserted);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

export const addRow: Command = addRowAfter;
export const addColumn: Command = addColumnAfter;

/** Without its last row, without its last column, there is no table left. */
export const removeRow: Command = (state, dispatch) =>
  isInTable(state) && (coversAll(state, 'rows') ? deleteTable : deleteRow)(state, dispatch);

export const removeColumn: Command = (state, dispatch) =>
  isInTable(state) && (coversAll(state, 'columns') ? deleteTable : deleteColumn)(state, dispatch);

export const removeTable: Command = deleteTable;

function coversAll(state: EditorState, what: 'rows' | 'columns'): boolean {
  const { map, top, bottom, left, right } = selectedRect(state);
  return what === 'rows' ? bottom - top === map.height : right - left === map.width;
}

/** Tab: the next cell; at the last one, a row more. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined || view === undefined) return true;
  return addRowAfter(state, dispatch) && goToNextCell(1)(view.state, view.dispatch);
};

export const previousCell: Command = goToNextCell(-1);

/** Enter: the cell below; under the last row, out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map, tableStart, table, top, left } = selectedRect(state);
  if (top + 1 >= map.height) return leaveTable(1)(state, dispatch);
  const cell = tableStart + map.positionAt(top + 1, left, table);
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(cell + 1))).scrollIntoView());
  return true;
};

/** Out of the table, into the paragraph beside it, made if there is none. */
const leaveTable =
  (side: -1 | 1): Command =>
  (state, dispatch) => {
    const { tableStart, table } = selectedRect(state);
    const edge = side < 0 ? tableStart - 1 : tableStart - 1 + table.nodeSize;
    const $edge = state.doc.resolve(edge);
    const neighbour = side < 0 ? $edge.nodeBefore : $edge.nodeAfter;
    const tr = state.tr;
    if (neighbour === null || neighbour.type === nodes.table) tr.insert(edge, nodes.paragraphe.create());
    const at = side < 0 && neighbour !== null && neighbour.type !== nodes.table ? edge - 1 : edge + 1;
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at), side)).scrollIntoView());
    return true;
  };

/** An arrow out of a table at the edge of the text: there is always a line to go to. */
export const arrowOut =
  (side: -1 | 1): Command =>
  (state, dispatch) => {
    if (!isInTable(state) || !state.selection.empty) return false;
    const { map, tableStart, table, top, bottom } = selectedRect(state);
    const edge = side < 0 ? tableStart - 1 : tableStart - 1 + table.nodeSize;
    const atEdge = side < 0 ? top === 0 && edge === 0 : bottom === map.height && edge === state.doc.content.size;
    return atEdge && leaveTable(side)(state, dispatch);
  };

/** Keeps tables as `RichText` has them: the first row is the head, no other is, no cell covers two. */
export const regularTables = new Plugin({
  appendTransaction(transactions, before, after) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const tr = after.tr;
    after.doc.forEach((block, pos, n) => {
      if (block.type === nodes.table && before.doc.maybeChild(n) !== block) regularise(tr, block, pos);
    });
    return tr.docChanged ? tr : null;
  },
});

function regularise(tr: Transaction, table: Node, pos: number): void {
  table.forEach((row, rowAt, n) => {
    const type = n === 0 ? nodes.table_header : nodes.table_cell;
    row.forEach((cell, cellAt) => {
      const regular = cell.type === type && cell.attrs['colspan'] === 1 && cell.attrs['rowspan'] === 1;
      if (!regular) tr.setNodeMarkup(pos + rowAt + cellAt + 2, type, null);
    });
  });
}
