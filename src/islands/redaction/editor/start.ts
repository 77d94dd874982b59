import type { Node } from 'prosemirror-model';
import { EditorState, Selection, type Plugin } from 'prosemirror-state';
import type { RichText } from '../../../forms/rich/index.ts';
import { fromRich } from './convert.ts';
import { readDom } from './pasted/read.ts';
import { schema } from './schema.ts';

/** A sign that no text holds: it marks the cursor while the page is read. */
const CURSOR = '\uE000';

/**
 * The first state: the text, the cursor where it was in the page.
 *
 * @param typed words were typed in the page while the editor was on its way: they are read from there.
 */
export function firstState(
  host: HTMLElement,
  value: RichText,
  typed: boolean,
  plugins: readonly Plugin[],
): EditorState {
  const marked = markCursor(host) || typed ? fromRich(readDom(host, true).blocks) : null;
  const fromPage = marked === null ? null : withoutCursor(marked);
  const known = fromRich(value);
  const doc = typed && fromPage !== null ? fromPage.doc : known;
  const at = fromPage?.at ?? null;
  const fits = fromPage !== null && fromPage.doc.content.size === doc.content.size;
  const selection = at !== null && fits ? Selection.near(doc.resolve(at)) : Selection.atEnd(doc);
  return EditorState.create({ schema, doc, selection, plugins: [...plugins] });
}

function markCursor(host: HTMLElement): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0).cloneRange();
  if (!host.contains(range.endContainer)) return false;
  range.collapse(false);
  range.insertNode(document.createTextNode(CURSOR));
  return true;
}

/** The document without the mark, and the position where it stood. */
function withoutCursor(doc: Node): { readonly doc: Node; readonly at: number | null } {
  let at: number | null = null;
  doc.descendants((node, pos) => {
    const found = node.text?.indexOf(CURSOR) ?? -1;
    if (found >= 0) at = pos + found;
    return at === null;
  });
  if (at === null) return { doc, at };
  return { doc: EditorState.create({ doc }).tr.delete(at, at + 1).doc, at };
}
