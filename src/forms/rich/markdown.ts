import type { RichBlock, RichItem, RichText } from '../rich.ts';
import { cleanRich } from './clean.ts';
import { runsFromMarkdown } from './markdown-inline.ts';

const TITLE = /^(#{1,2}) +(.+)$/u;
const ITEM = /^( *)(-|\d{1,9}[.)])(?: +(.*))?$/u;
const ROW = /^\|.*\|\s*$/u;
const RULE = /^\|[\s:|-]+\|\s*$/u;
/** From this indent on, an item belongs to the one above. */
const SECOND_LEVEL = 2;

interface OpenItem {
  words: string;
  readonly inside: OpenItem[];
  numbered: boolean;
}

/** Where the reading of the lines stands: the blocks done, and the one that the next line may continue. */
interface Reading {
  readonly blocks: RichBlock[];
  paragraph: string[];
  rows: string[];
  list: { readonly items: OpenItem[]; readonly numbered: boolean } | null;
  /** An empty line came since the last item. */
  apart: boolean;
}

/**
 * A long text written by hand, in a closed subset of Markdown: paragraphs parted by an empty line, `# titre`,
 * `## sous-titre`, `- ` and `1. ` lists of two levels, `| tables |`, and inside lines `**gras**`, `*italique*`,
 * `[texte](https://…)`, `^[note de bas de page]`. A `\` takes its meaning from the sign after it.
 */
export function richFromMarkdown(text: string): RichText {
  const reading: Reading = { blocks: [], paragraph: [], rows: [], list: null, apart: false };
  for (const line of text.split(/\r\n?|\n/u)) readLine(line, reading);
  closeAll(reading);
  return cleanRich(reading.blocks);
}

function readLine(line: string, reading: Reading): void {
  const title = TITLE.exec(line);
  const item = ITEM.exec(line);
  if (line.trim() === '') {
    closeParagraph(reading);
    closeTable(reading);
    reading.apart = true;
  } else if (title) {
    closeAll(reading);
    const niveau = title[1] === '#' ? 1 : 2;
    reading.blocks.push({ type: 'titre', niveau, texte: runsFromMarkdown(title[2] ?? '') });
  } else if (ROW.test(line)) {
    closeParagraph(reading);
    closeList(reading);
    reading.rows.push(line.trim());
  } else if (item && reading.paragraph.length === 0) {
    closeTable(reading);
    readItem(item, reading);
  } else readWords(line.trim(), reading);
}

function readItem([, indent = '', mark = '', words = '']: RegExpExecArray, reading: Reading): void {
  const numbered = mark !== '-';
  const item: OpenItem = { words, inside: [], numbered };
  const above = reading.list?.items.at(-1);
  if (indent.length >= SECOND_LEVEL && above !== undefined) above.inside.push(item);
  else if (reading.list?.numbered === numbered && !(numbered && reading.apart && Number.parseInt(mark, 10) === 1))
    reading.list.items.push(item);
  else {
    closeList(reading);
    reading.list = { items: [item], numbered };
  }
  reading.apart = false;
}

/** Words on the next line go on with the item or the paragraph above. */
function readWords(words: string, reading: Reading): void {
  closeTable(reading);
  const item = reading.list?.items.at(-1);
  if (item === undefined || reading.apart) {
    closeList(reading);
    reading.paragraph.push(words);
    return;
  }
  const last = item.inside.at(-1) ?? item;
  last.words = `${last.words} ${words}`;
}

function closeAll(reading: Reading): void {
  closeParagraph(reading);
  closeTable(reading);
  closeList(reading);
}

function closeParagraph(reading: Reading): void {
  if (reading.paragraph.length > 0)
    reading.blocks.push({ type: 'paragraphe', texte: runsFromMarkdown(reading.paragraph.join(' ')) });
  reading.paragraph = [];
}

function closeList(reading: Reading): void {
  if (reading.list !== null) {
    const { items, numbered } = reading.list;
    reading.blocks.push({ type: 'liste', numerotee: numbered, elements: items.map(itemOf) });
  }
  reading.list = null;
  reading.apart = false;
}

const itemOf = ({ words, inside }: OpenItem): RichItem => ({
  texte: runsFromMarkdown(words),
  ...(inside.length > 0 && { elements: inside.map(itemOf), numerotee: inside[0]?.numbered ?? false }),
});

function closeTable(reading: Reading): void {
  const [, second = ''] = reading.rows;
  const rows = reading.rows.filter((_, n) => n !== 1 || !RULE.test(second));
  if (rows.length > 0) reading.blocks.push({ type: 'tableau', lignes: rows.map(cellsOf) });
  reading.rows = [];
}

const cellsOf = (row: string) =>
  [...row.matchAll(/\|((?:\\.|[^|\\])*)(?=\|)/gu)].map(([, cell = '']) => runsFromMarkdown(cell.trim()));
