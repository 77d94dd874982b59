import type { Cellule, Ligne } from '../../../documents/index.ts';

/** Characters beyond which a longer text does not widen its column any more. */
const WIDEST = 48;
/** Characters that the padding of a cell is worth. */
const PADDING = 3;

/**
 * Widths of the columns of a table, in twips, by what their cells hold: their sum is `width` exactly.
 *
 * @param columns how many columns, at least one.
 */
export function columnWidths(
  heads: readonly string[],
  rows: readonly Ligne[],
  columns: number,
  width: number,
): number[] {
  const longest = Array.from({ length: columns }, (_, i) => wordOf(heads[i] ?? ''));
  for (const { cellules } of rows) {
    let column = 0;
    for (const cell of cellules) {
      const span = spanOf(cell);
      if (span === 1) longest[column] = Math.max(longest[column] ?? 0, lengthOf(textOf(cell)));
      column += span;
    }
  }
  const total = longest.reduce((sum, length) => sum + length + PADDING, 0);
  const widths = longest.map((length) => Math.floor(((length + PADDING) / total) * width));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, i) => (i === 0 ? each + rest : each));
}

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
