import { joinRuns, type RichBlock, type RichItem, type RichRun } from '../../../../forms/rich/index.ts';
import { endBlock, gathering, onOneLine, withRealLists, type Gathering, type Looks } from './found.ts';
import { isHidden, looksIn } from './style.ts';
import { gridOf } from './table.ts';
import { collapsed } from './text.ts';
import { footnotes, isFootnotes, isMarker, noteCalled, wordItem } from './word.ts';

export interface Pasted {
  readonly blocks: readonly RichBlock[];
  /** How many pictures were left out. */
  readonly images: number;
}

interface Reading {
  /** The white space of the page itself, typed by a person: kept as it is. */
  readonly exact: boolean;
  readonly notes: ReadonlyMap<string, string>;
  images: number;
}

const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'canvas', 'object', 'embed', 'iframe', 'audio', 'v:shape']);
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'meta', 'link', 'template', 'noscript', 'xml']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form header hr html legend main nav p pre section summary'
  ).split(' '),
);

/**
 * Blocks of what was copied elsewhere: words, bold, italic, links, titles, lists, tables, notes. All else is left out.
 *
 * @param root inert nodes, or the page's own when `exact`. Nothing of them is kept, nothing in them runs.
 */
export function readDom(root: ParentNode & Node, exact = false): Pasted {
  const reading: Reading = { exact, notes: footnotes(root), images: 0 };
  return { blocks: blocksIn(root, {}, reading), images: reading.images };
}

function blocksIn(root: Node, looks: Looks, reading: Reading): readonly RichBlock[] {
  const into = gathering();
  walk(root, looks, into, reading);
  endBlock(into, false);
  return withRealLists(into.found);
}

function walk(parent: Node, looks: Looks, into: Gathering, reading: Reading): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) addText(node.data, looks, into, reading);
    else if (node instanceof Element) element(node, looks, into, reading);
  }
}

function addText(text: string, looks: Looks, into: Gathering, reading: Reading): void {
  const words = reading.exact ? text : collapsed(text);
  const before = into.runs.at(-1)?.texte;
  const blank = !reading.exact && (before === undefined || before.endsWith(' '));
  const texte = blank ? words.replace(/^ /u, '') : words;
  if (texte !== '') into.runs.push({ ...looks, texte });
}

function element(node: Element, looks: Looks, into: Gathering, reading: Reading): void {
  const tag = node.localName;
  if (UNSEEN.has(tag) || isHidden(node) || isMarker(node) || isFootnotes(node)) return;
  if (PICTURES.has(tag)) reading.images += 1;
  else if (tag === 'br') endBlock(into, true);
  else if (node.hasAttribute('data-note')) into.runs.push({ texte: '', note: node.getAttribute('data-note') ?? '' });
  else if (/^h[1-6]$/u.test(tag)) title(node, looks, into, reading);
  else if (tag === 'ul' || tag === 'ol') apart(into, [listOf(node, looks, reading)]);
  else if (tag === 'li') apart(into, [{ type: 'liste', elements: itemsOf([node], looks, reading) }]);
  else if (node instanceof HTMLTableElement) apart(into, tableOf(node, looks, reading));
  else if (BLOCKS.has(tag)) block(node, looks, into, reading);
  else inline(node, looks, into, reading);
}

function inline(node: Element, looks: Looks, into: Gathering, reading: Reading): void {
  const note = noteCalled(node, reading.notes);
  if (note === undefined) walk(node, looksIn(node, looks), into, reading);
  else into.runs.push({ texte: '', note });
}

function apart(into: Gathering, blocks: readonly RichBlock[]): void {
  endBlock(into, false);
  into.found.push(...blocks);
}

function block(node: Element, looks: Looks, into: Gathering, reading: Reading): void {
  endBlock(into, false);
  const item = wordItem(node);
  const inside = item === null ? gathering(into.make) : gathering((texte) => ({ type: 'mot-liste', ...item, texte }));
  walk(node, looksIn(node, looks), inside, reading);
  endBlock(inside, reading.exact && node.localName === 'p' && inside.found.length === 0);
  into.found.push(...inside.found);
}

function title(node: Element, looks: Looks, into: Gathering, reading: Reading): void {
  endBlock(into, false);
  const said = node.getAttribute('data-niveau');
  const niveau = said === '2' || (said === null && !/^h[12]$/u.test(node.localName)) ? 2 : 1;
  const inside = gathering((texte) => ({ type: 'titre', niveau, texte }));
  // A title is bold by itself.
  walk(node, looks, inside, reading);
  if (!reading.exact) inside.runs = inside.runs.map((run) => ({ ...run, gras: false }));
  endBlock(inside, reading.exact && inside.found.length === 0);
  into.found.push(...inside.found);
}

const listOf = (node: Element, looks: Looks, reading: Reading): RichBlock => ({
  type: 'liste',
  ...(node.localName === 'ol' && { numerotee: true }),
  elements: itemsOf([...node.children], looks, reading),
});

/** Items of a list; a list that stands between two items belongs to the one above it. */
function itemsOf(children: readonly Element[], looks: Looks, reading: Reading): readonly RichItem[] {
  const items: RichItem[] = [];
  for (const child of children) {
    const blocks = blocksIn(child, looksIn(child, looks), reading);
    const above = items.at(-1);
    if (child.localName === 'li') items.push(itemOf(blocks));
    else if ((child.localName === 'ul' || child.localName === 'ol') && above !== undefined)
      items[items.length - 1] = withList(above, listOf(child, looks, reading));
    else if (blocks.length > 0) items.push(itemOf(blocks));
  }
  return items;
}

function itemOf(blocks: readonly RichBlock[]): RichItem {
  const words: RichItem = { texte: onOneLine(blocks.filter(({ type }) => type !== 'liste')) };
  return blocks.reduce((item, each) => withList(item, each), words);
}

function withList(item: RichItem, block: RichBlock): RichItem {
  if (block.type !== 'liste' || block.elements.length === 0) return item;
  const { texte, elements = [], numerotee = block.numerotee ?? false } = item;
  return { texte, elements: [...elements, ...block.elements], ...(numerotee && { numerotee }) };
}

/** A table of one cell lays out a page: its content stands by itself. */
function tableOf(node: HTMLTableElement, looks: Looks, reading: Reading): readonly RichBlock[] {
  const grid = gridOf(node);
  const caption = node.caption === null ? [] : blocksIn(node.caption, looks, reading);
  const [only] = grid[0] ?? [];
  if (grid.length === 0) return caption;
  if (grid.length === 1 && grid[0]?.length === 1 && only) return [...caption, ...blocksIn(only, looks, reading)];
  const lignes = grid.map((row, n) => row.map((cell) => cellRuns(cell, n === 0, looks, reading)));
  return [...caption, { type: 'tableau', lignes }];
}

/** The head is bold by itself. */
function cellRuns(
  cell: HTMLTableCellElement | null,
  head: boolean,
  looks: Looks,
  reading: Reading,
): readonly RichRun[] {
  if (cell === null) return [];
  const runs = onOneLine(blocksIn(cell, looksIn(cell, looks), reading));
  return head && !reading.exact ? joinRuns(runs.map((run) => ({ ...run, gras: false }))) : runs;
}
