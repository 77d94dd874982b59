import { Fragment, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { blocksOf, cleanRich, tidyRuns, type RichBlock } from '../../../forms/rich/index.ts';
import { inline, nodeOf } from './convert.ts';
import { listDepth } from './lists.ts';
import { onOneLine } from './pasted/found.ts';
import { readDom } from './pasted/read.ts';
import { inert } from './pasted/style.ts';

/**
 * Puts what comes from elsewhere (clipboard, drag) at the cursor, cleaned. What this editor copied is left to the library.
 *
 * @returns whether it was dealt with.
 */
export function insertTransfer(view: EditorView, data: DataTransfer, say: (phrase: string) => void): boolean {
  const html = data.getData('text/html');
  if (html.includes('data-pm-slice')) return false;
  const read =
    html === '' ? { blocks: blocksOf(data.getData('text/plain').replace(/\r\n?/gu, '\n')), images: 0 } : readHtml(html);
  const images = read.images + (read.blocks.length === 0 ? data.files.length : 0);
  const blocks = cleaned(read.blocks);
  if (blocks.length > 0) view.dispatch(insertion(view.state, blocks).scrollIntoView().setMeta('paste', true));
  say(images > 0 ? 'Les images n’ont pas été collées\u00a0: ici, seul le texte est gardé.' : '');
  return true;
}

const readHtml = (html: string) => readDom(new DOMParser().parseFromString(inert(html), 'text/html').body);

/** A few words keep the spaces around them: they go in the middle of others. */
function cleaned(blocks: readonly RichBlock[]): readonly RichBlock[] {
  const [only] = blocks;
  if (blocks.length > 1 || only?.type !== 'paragraphe') return blocksOf(cleanRich(blocks));
  return [{ type: 'paragraphe', texte: tidyRuns(only.texte) }];
}

function insertion(state: EditorState, blocks: readonly RichBlock[]): Transaction {
  if (isInTable(state)) return inCell(state, blocks);
  const slice = listDepth(state.selection.$from) > 0 ? asItems(blocks) : asBlocks(blocks);
  return state.tr.replaceSelection(slice);
}

/** A cell holds one line. A table pasted into a table keeps its words, in reading order. */
const inCell = (state: EditorState, blocks: readonly RichBlock[]): Transaction =>
  state.tr.replaceSelection(new Slice(inline(onOneLine(blocks)), 0, 0));

/** Paragraphs at either end join the words around; anything else stands by itself. */
function asBlocks(blocks: readonly RichBlock[]): Slice {
  const open = (block: RichBlock | undefined) => (block?.type === 'paragraphe' ? 1 : 0);
  return new Slice(Fragment.from(blocks.map(nodeOf)), open(blocks[0]), open(blocks.at(-1)));
}

/** In a list, what is pasted becomes items: those of lists, and one for each other line. Tables come after it. */
function asItems(blocks: readonly RichBlock[]): Slice {
  if (blocks.some(({ type }) => type === 'tableau')) return asBlocks(blocks);
  const elements = blocks.flatMap((block) =>
    block.type === 'liste' ? block.elements : [{ texte: onOneLine([block]) }],
  );
  const list = nodeOf({ type: 'liste', elements });
  const closing = (list.lastChild?.childCount ?? 1) > 1 ? 0 : 3;
  return new Slice(Fragment.from(list), 3, closing);
}
