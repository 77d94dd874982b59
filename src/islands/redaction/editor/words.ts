import type { Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Address of the link at the cursor, or of the first one among the words chosen. */
export function linkAt(state: EditorState): string | null {
  const { from, to, empty, $from } = state.selection;
  if (empty) return addressOf($from.marks()) ?? null;
  let found: string | null = null;
  state.doc.nodesBetween(from, to, (node) => {
    found ??= addressOf(node.marks) ?? null;
    return found === null;
  });
  return found;
}

const addressOf = (on: Node['marks']): string | undefined => {
  const adresse: unknown = marks.lien.isInSet(on)?.attrs['adresse'];
  return typeof adresse === 'string' ? adresse : undefined;
};

/** All the words of the link that the cursor is in. */
function linkAround({ selection: { $from } }: EditorState): Stretch {
  const adresse = addressOf($from.marks());
  const { parent } = $from;
  const linked = (n: number) => adresse !== undefined && addressOf(parent.maybeChild(n)?.marks ?? []) === adresse;
  let first = $from.index();
  if (!linked(first) && linked(first - 1)) first -= 1;
  let last = first;
  while (linked(first - 1)) first -= 1;
  while (linked(last + 1)) last += 1;
  const start = $from.start();
  const size = (upTo: number) => parent.children.slice(0, upTo).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return { from: start + size(first), to: start + size(last + 1) };
}

/**
 * Links the words chosen, or those of the link at the cursor; without any, writes `words` and links them.
 *
 * @param address one that `isLink` accepts.
 */
export const setLink =
  (address: string, words: string): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    const mark = marks.lien.create({ adresse: address });
    if (selection.empty && linkAt(state) === null) {
      const written = schema.text(words.trim() === '' ? address.replace(/^mailto:/u, '') : words.trim(), [mark]);
      dispatch?.(tr.replaceSelectionWith(written, false).removeStoredMark(marks.lien).scrollIntoView());
      return true;
    }
    const { from, to } = selection.empty ? linkAround(state) : selection;
    dispatch?.(tr.removeMark(from, to, marks.lien).addMark(from, to, mark).scrollIntoView());
    return true;
  };

export const removeLink: Command = (state, dispatch) => {
  if (linkAt(state) === null) return false;
  const { from, to } = state.selection.empty ? linkAround(state) : state.selection;
  dispatch?.(state.tr.removeMark(from, to, marks.lien));
  return true;
};

/** Where the note selected, or just before the cursor, is. */
function notePosition({ selection }: EditorState): number | null {
  if (selection instanceof NodeSelection) return selection.node.type === nodes.note ? selection.from : null;
  return selection.empty && selection.$from.nodeBefore?.type === nodes.note ? selection.from - 1 : null;
}

export function noteAt(state: EditorState): string | null {
  const at = notePosition(state);
  return at === null ? null : String(state.doc.nodeAt(at)?.attrs['texte'] ?? '');
}

/** Changes the note at the cursor, or adds one after the words chosen; an empty text takes the note out. */
export const setNote =
  (texte: string): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    const words = texte.trim();
    const at = notePosition(state);
    if (at === null && words === '') return false;
    if (!selection.$to.parent.inlineContent && at === null) return false;
    if (at !== null) tr.delete(at, at + 1);
    const place = at ?? selection.to;
    if (words !== '') tr.insert(place, nodes.note.create({ texte: words }));
    const after = tr.doc.resolve(place + (words === '' ? 0 : 1));
    dispatch?.(tr.setSelection(TextSelection.near(after, -1)).scrollIntoView());
    return true;
  };
