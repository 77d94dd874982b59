import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { Gesture, Look } from '../look.ts';
import { listAt, listDepth, toggleList } from './lists.ts';
import { schema } from './schema.ts';
import { addColumn, addRow, insertTable, removeColumn, removeRow, removeTable } from './tables.ts';
import { linkAt, noteAt } from './words.ts';

const { nodes, marks } = schema;

/** What each button does. */
export const GESTURES: { readonly [K in Gesture]: Command } = {
  gras: toggleMark(marks.gras),
  italique: toggleMark(marks.italique),
  titre: toggleTitle(1),
  'sous-titre': toggleTitle(2),
  puces: toggleList(false),
  numeros: toggleList(true),
  tableau: insertTable,
  'ajouter-ligne': addRow,
  'ajouter-colonne': addColumn,
  'retirer-ligne': removeRow,
  'retirer-colonne': removeColumn,
  'retirer-tableau': removeTable,
  annuler: undo,
  retablir: redo,
};

function toggleTitle(niveau: 1 | 2): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    // Lists and tables hold paragraphs only.
    if (listDepth($from) > 0 || isInTable(state)) return false;
    if (titleAt(state) === niveau) return setBlockType(nodes.paragraphe)(state, dispatch);
    return setBlockType(nodes.titre, { niveau })(state, dispatch);
  };
}

function titleAt({ selection: { $from } }: EditorState): 0 | 1 | 2 {
  if ($from.parent.type !== nodes.titre) return 0;
  return $from.parent.attrs['niveau'] === 2 ? 2 : 1;
}

/** What the buttons have to show for this state. */
export function lookOf(state: EditorState): Look {
  return {
    gras: isOn(state, marks.gras),
    italique: isOn(state, marks.italique),
    titre: titleAt(state),
    liste: listAt(state),
    tableau: isInTable(state),
    lien: linkAt(state),
    note: noteAt(state),
    choisi: !state.selection.empty,
    annuler: undoDepth(state) > 0,
    retablir: redoDepth(state) > 0,
  };
}

function isOn(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Whether the buttons would look the same. */
export const sameLook = (one: Look, other: Look): boolean =>
  // Both are Look: every key of one is a key of the other.
  (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);
