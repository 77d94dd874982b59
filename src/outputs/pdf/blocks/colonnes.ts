import type { BlocOf } from '../../../documents/index.ts';
import type { Styles } from '../layout/layout.ts';
import { LEFT, WIDTH } from '../layout/page.ts';

/** Between a cell's edge and its text, in points. */
export const PADDING = { x: 5, y: 4 } as const;

export interface Column {
  readonly name: string;
  readonly label: string;
  /** Left edge and width, in points. */
  readonly x: number;
  readonly width: number;
  /** Numbers are set flush right. */
  readonly right: boolean;
}

/** The columns of a table, as wide as their contents ask, within the width of the page. */
export function columnsOf({ colonnes, lignes }: BlocOf<'tableau'>, styles: Styles): readonly Column[] {
  const { cell, cellHead } = styles;
  // A blank table has equal columns: nobody knows yet what will be written in them.
  const written = lignes.some((ligne) => ligne.some((text) => text.trim() !== ''));
  const wishes = colonnes.map(({ libelle }, i) => {
    if (!written) return 1;
    const texts = lignes.map((ligne) => cell.face.width(ligne[i] ?? '') * cell.size);
    return Math.max(cellHead.face.width(libelle) * cellHead.size, ...texts) + 2 * PADDING.x + 1;
  });
  const widths = fill(wishes, WIDTH);
  let x = LEFT;
  return colonnes.map(({ nom, libelle, nombre = false }, i) => {
    const width = widths[i] ?? 0;
    const column = { name: nom, label: libelle, x, width, right: nombre };
    x += width;
    return column;
  });
}

/**
 * Shares a width: what asks for less than an equal part gets what it asks for, the others share the rest equally.
 * When all is granted, what is left is shared in proportion.
 */
export function fill(wishes: readonly number[], width: number): number[] {
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  if (total <= width) return wishes.map((wish) => (wish * width) / total);
  const ascending = [...wishes].sort((a, b) => a - b);
  let left = width;
  let part = 0;
  ascending.forEach((wish, i) => {
    part = left / (wishes.length - i);
    left -= Math.min(wish, part);
  });
  return wishes.map((wish) => Math.min(wish, part));
}
