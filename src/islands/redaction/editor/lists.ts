import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { setBlockType } from 'prosemirror-commands';
import type { Node, ResolvedPos } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

const { nodes } = schema;
const lift = liftListItem(nodes.element);

/** How many lists the cursor is in. */
export const listDepth = ($pos: ResolvedPos): number => listsAround($pos).length;

/** Positions of the lists around, the outermost first. */
function listsAround($pos: ResolvedPos): readonly { readonly node: Node; readonly pos: number }[] {
  return Array.from({ length: $pos.depth }, (_, n) => n + 1)
    .filter((depth) => $pos.node(depth).type === nodes.liste)
    .map((depth) => ({ node: $pos.node(depth), pos: $pos.before(depth) }));
}

/** The kind of list that the cursor is in. */
export function listAt({ selection: { $from } }: EditorState): 'aucune' | 'puces' | 'numeros' {
  const list = listsAround($from).at(-1);
  if (list === undefined) return 'aucune';
  return list.node.attrs['numerotee'] === true ? 'numeros' : 'puces';
}

/** Makes a list of the paragraphs chosen; takes them out of a list of that kind; changes the kind of another. */
export const toggleList =
  (numerotee: boolean): Command =>
  (state, dispatch, view) => {
    const list = listsAround(state.selection.$from).at(-1);
    if (list === undefined) return makeList(numerotee)(state, dispatch, view);
    if ((list.node.attrs['numerotee'] === true) === numerotee) return lift(state, dispatch);
    dispatch?.(state.tr.setNodeAttribute(list.pos, 'numerotee', numerotee).scrollIntoView());
    return true;
  };

const makeList =
  (numerotee: boolean): Command =>
  (state, dispatch, view) => {
    const wrap = wrapInList(nodes.liste, { numerotee });
    if (wrap(state, dispatch)) return true;
    // A title cannot be an item: it becomes a paragraph first.
    const asParagraph = setBlockType(nodes.paragraphe);
    if (dispatch === undefined || view === undefined) return asParagraph(state);
    return asParagraph(state, dispatch) && wrap(view.state, view.dispatch);
  };

/** One level deeper, two at most: the item joins the list inside the one above. An item that has its own list stays. */
export const indent: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (listDepth($from) !== 1 || $from.node(2).childCount > 1) return false;
  return sinkListItem(nodes.element)(state, dispatch);
};

export const outdent: Command = (state, dispatch) => listDepth(state.selection.$from) > 0 && lift(state, dispatch);

/** At the start of an item, of a title: back to a plain paragraph, before anything is joined. */
export const plainBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if (listDepth($from) > 0 && $from.index($from.depth - 1) === 0) return lift(state, dispatch);
  return $from.parent.type === nodes.titre && setBlockType(nodes.paragraphe)(state, dispatch);
};
