import type { RichBlock, RichItem, RichRun, RichText } from '../rich.ts';
import { blocksOf } from './blocks.ts';

/** Nothing to read in it: no letter, no sign, no note. */
export function isEmptyRich(texte: RichText | undefined): boolean {
  if (texte === undefined) return true;
  if (typeof texte === 'string') return texte.trim() === '';
  return texte.every((block) => runsOf(block).every((run) => run.texte.trim() === '' && run.note === undefined));
}

/** The words of runs, each note in parentheses after those that call it. */
export function plainRuns(runs: readonly RichRun[]): string {
  return runs
    .map(({ texte, note }) => (note === undefined ? texte : `${texte} (${note})`))
    .join('')
    .trim();
}

/** The text without its looks: a line for each paragraph, item or row of a table. */
export function linesOfRich(texte: RichText): readonly string[] {
  if (typeof texte === 'string') return texte === '' ? [] : texte.split('\n');
  return texte.flatMap(linesOfBlock);
}

/** Those lines as one text. */
export const plainRich = (texte: RichText): string => linesOfRich(texte).join('\n');

/** How many words, notes included. A sign that stands alone, as « : », is not a word. */
export function wordCount(texte: RichText): number {
  return blocksOf(texte).reduce((count, block) => count + wordsOfBlock(block), 0);
}

/** Texts of the notes, in reading order. */
export function notesOfRich(texte: RichText): readonly string[] {
  if (typeof texte === 'string') return [];
  return texte.flatMap((block) => runsOf(block).flatMap(({ note }) => (note === undefined ? [] : [note])));
}

function linesOfBlock(block: RichBlock): readonly string[] {
  switch (block.type) {
    case 'paragraphe':
    case 'titre':
      return [plainRuns(block.texte)];
    case 'liste':
      return linesOfItems(block.elements, block.numerotee ?? false, '');
    case 'tableau':
      return block.lignes.map((cells) => cells.map(plainRuns).join(' | '));
  }
}

const linesOfItems = (items: readonly RichItem[], numbered: boolean, indent: string): readonly string[] =>
  items.flatMap(({ texte, elements = [], numerotee = false }, n) => [
    `${indent}${numbered ? `${n + 1}.` : '–'} ${plainRuns(texte)}`,
    ...linesOfItems(elements, numerotee, `${indent}  `),
  ]);

function runsOf(block: RichBlock): readonly RichRun[] {
  switch (block.type) {
    case 'paragraphe':
    case 'titre':
      return block.texte;
    case 'liste':
      return runsOfItems(block.elements);
    case 'tableau':
      return block.lignes.flat(2);
  }
}

const runsOfItems = (items: readonly RichItem[]): readonly RichRun[] =>
  items.flatMap(({ texte, elements = [] }) => [...texte, ...runsOfItems(elements)]);

/** Blocks never change in place: each is counted once, so that a long text is counted again in no time. */
const counted = new WeakMap<RichBlock, number>();

function wordsOfBlock(block: RichBlock): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = linesOfBlock(block).reduce((sum, line) => sum + wordsOfLine(line, block), 0);
  counted.set(block, count);
  return count;
}

/** The number that opens an item of a list is not a word of its author. */
function wordsOfLine(line: string, { type }: RichBlock): number {
  const said = type === 'liste' ? line.replace(/^\s*(?:–|\d+\.) /u, '') : line;
  return said.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
