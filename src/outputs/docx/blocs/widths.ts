import type { Cellule, Ligne } from '../../../documents/index.ts';

/** Characters beyond which a longer text does not widen its column any more. */
const WIDEST = 48;
/** Characters that the padding of a cell is worth. */
const PADDING = 3;
/** Width of a character of a table, in twips: that of a wide font, since ours may not be installed. */
const CHARACTER = 118;

/** What a column asks for, in characters: without cutting a word, and without cutting a line. */
interface Need {
  readonly least: number;
  readonly ease: number;
}

/**
 * Widths of the columns of a table, in twips, by what their cells hold: their sum is `width` exactly. No word is cut
 * while there is room for all of them.
 *
 * @param columns how many columns, at least one.
 */
export function columnWidths(
  heads: readonly string[],
  rows: readonly Ligne[],
  columns: number,
  width: number,
): number[] {
  const needs = needsOf(heads, rows, columns);
  const least = needs.map((need) => need.least);
  const ease = needs.map((need) => need.ease - need.least);
  const room = width / CHARACTER - sum(least);
  const more = room > 0 && sum(ease) > 0 ? Math.min(1, room / sum(ease)) : 0;
  const wishes = least.map((each, i) => each + (ease[i] ?? 0) * more);
  const widths = wishes.map((wish) => Math.floor((wish / sum(wishes)) * width));
  const rest = width - sum(widths);
  return widths.map((each, i) => (i === 0 ? each + rest : each));
}

function needsOf(heads: readonly string[], rows: readonly Ligne[], columns: number): Need[] {
  // A heading may stand on several lines: what is under it counts more.
  const words = Array.from({ length: columns }, (_, i) => wordOf(heads[i] ?? ''));
  const lines = words.map((word, i) => Math.max(word, Math.min(WIDEST, (heads[i] ?? '').length / 2)));
  for (const { cellules } of rows) {
    let column = 0;
    for (const cell of cellules) {
      const span = spanOf(cell);
      const text = textOf(cell);
      if (span === 1) {
        words[column] = Math.max(words[column] ?? 0, wordOf(text));
        lines[column] = Math.max(lines[column] ?? 0, lengthOf(text));
      }
      column += span;
    }
  }
  return words.map((word, i) => ({ least: word + PADDING, ease: (lines[i] ?? 0) + PADDING }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export function spanOf(cell: Cellule): number {
  return typeof cell === 'string' ? 1 : Math.max(1, Math.floor(cell.colonnes ?? 1));
}

export function textOf(cell: Cellule): string {
  if (typeof cell === 'string') return cell;
  return typeof cell.texte === 'string' ? cell.texte : cell.texte.map(({ texte }) => texte).join('');
}

/** A long text may wrap, a word may not. */
function lengthOf(text: string): number {
  return Math.max(Math.min(WIDEST, text.length), wordOf(text));
}

function wordOf(text: string): number {
  return Math.min(WIDEST, Math.max(0, ...text.split(/[\s\u2019'-]+/u).map((word) => word.length)));
}
