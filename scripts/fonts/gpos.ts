import { type Table, viewOf } from '../../src/outputs/pdf/font/sfnt.ts';

/** Horizontal kern of a left glyph before a right glyph, in font units; 0 when the font says nothing. */
export type PairKern = (left: number, right: number) => number;

/**
 * Reads the pair kerning of a GPOS table (lookups of type 2, direct or by extension).
 * As in a shaper, the first subtable of a lookup that covers the pair decides, and lookups add up.
 */
export function readPairs(font: Uint8Array, table: Table): PairKern {
  const view = viewOf(font.subarray(table.offset, table.offset + table.length));
  const lookupList = view.getUint16(8);
  const lookups = offsets(view, lookupList, lookupList).map((lookup) =>
    offsets(view, lookup + 4, lookup).flatMap((at) => pairTable(view, lookup, at)),
  );
  return (left, right) =>
    lookups.reduce((sum, subtables) => {
      for (const kern of subtables) {
        const value = kern(left, right);
        if (value !== undefined) return sum + value;
      }
      return sum;
    }, 0);
}

type Subtable = (left: number, right: number) => number | undefined;

/** Offsets listed at `at` (a count, then words counted from `base`), made absolute. */
function offsets(view: DataView, at: number, base: number): number[] {
  return Array.from({ length: view.getUint16(at) }, (_, i) => base + view.getUint16(at + 2 + i * 2));
}

function pairTable(view: DataView, lookup: number, at: number): Subtable[] {
  const type = view.getUint16(lookup);
  if (type === 2) return pairSubtable(view, at);
  if (type === 9 && view.getUint16(at + 2) === 2) return pairSubtable(view, at + view.getUint32(at + 4));
  return [];
}

function pairSubtable(view: DataView, at: number): Subtable[] {
  const covered = readCoverage(view, at + view.getUint16(at + 2));
  const sizes = [view.getUint16(at + 4), view.getUint16(at + 6)].map(valueSize);
  // Only « advance of the first glyph » (0x0004) kerns a pair in a left-to-right text.
  if (!(view.getUint16(at + 4) & 0x0004)) return [];
  const advanceAt = valueSize(view.getUint16(at + 4) & 0x0003);
  const size = (sizes[0] ?? 0) + (sizes[1] ?? 0);
  return [
    view.getUint16(at) === 1
      ? byGlyph(view, at, covered, size, advanceAt)
      : byClass(view, at, covered, size, advanceAt),
  ];
}

function byGlyph(view: DataView, at: number, covered: Map<number, number>, size: number, advanceAt: number): Subtable {
  const pairs = new Map<number, number>();
  for (const [left, index] of covered) {
    const set = at + view.getUint16(at + 10 + index * 2);
    for (let i = 0; i < view.getUint16(set); i += 1) {
      const record = set + 2 + i * (2 + size);
      pairs.set(left * 65536 + view.getUint16(record), view.getInt16(record + 2 + advanceAt));
    }
  }
  return (left, right) => pairs.get(left * 65536 + right);
}

function byClass(view: DataView, at: number, covered: Map<number, number>, size: number, advanceAt: number): Subtable {
  const lefts = readClasses(view, at + view.getUint16(at + 8));
  const rights = readClasses(view, at + view.getUint16(at + 10));
  const columns = view.getUint16(at + 14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0);
    return view.getInt16(at + 16 + cell * size + advanceAt);
  };
}

function valueSize(format: number): number {
  let size = 0;
  for (let bits = format; bits > 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
}

function readCoverage(view: DataView, at: number): Map<number, number> {
  const covered = new Map<number, number>();
  const count = view.getUint16(at + 2);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint16(at) === 1) covered.set(view.getUint16(at + 4 + i * 2), i);
    else {
      const range = at + 4 + i * 6;
      const start = view.getUint16(range);
      for (let glyph = start; glyph <= view.getUint16(range + 2); glyph += 1)
        covered.set(glyph, view.getUint16(range + 4) + glyph - start);
    }
  }
  return covered;
}

function readClasses(view: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2);
    for (let i = 0; i < view.getUint16(at + 4); i += 1) classes.set(start + i, view.getUint16(at + 6 + i * 2));
    return classes;
  }
  for (let i = 0; i < view.getUint16(at + 2); i += 1) {
    const range = at + 4 + i * 6;
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph += 1)
      classes.set(glyph, view.getUint16(range + 4));
  }
  return classes;
}
