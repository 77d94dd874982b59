import { writeKerning } from '../../src/outputs/pdf/font/kerning.ts';
import type { PairKern } from './gpos.ts';

/** Kerns smaller than this (thousandths of the em) are dropped: a sixth of a point at 11 points cannot be seen. */
const THRESHOLD = 15;

/**
 * A compact `kern` table for a font subset.
 *
 * @param origins for each glyph of the subset, the glyphs of the original font that carry its kerning (its own first).
 * @param pairs kerning of the original font, in thousandths of the em.
 */
export function kernTable(origins: readonly (number | undefined)[], pairs: PairKern): Uint8Array {
  const value = (left: number | undefined, right: number | undefined): number => {
    const kern = left === undefined || right === undefined ? 0 : pairs(left, right);
    return Math.abs(kern) < THRESHOLD ? 0 : kern;
  };
  const matrix = origins.map((left) => origins.map((right) => value(left, right)));
  const lefts = classify(matrix);
  const rights = classify(transpose(lefts.kinds));
  return writeKerning(lefts.classes, rights.classes, transpose(rights.kinds));
}

/** Groups identical rows: class of each row, and one row per class. Class 0 is the row of zeros. */
function classify(rows: readonly (readonly number[])[]): { classes: number[]; kinds: (readonly number[])[] } {
  const zeros = (rows[0] ?? []).map(() => 0);
  const kinds: (readonly number[])[] = [zeros];
  const known = new Map([[zeros.join(), 0]]);
  const classes = rows.map((row) => {
    const key = row.join();
    const found = known.get(key) ?? kinds.push(row) - 1;
    known.set(key, found);
    return found;
  });
  return { classes, kinds };
}

function transpose(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}
