import { viewOf } from './sfnt.ts';

/**
 * Pair kerning by classes of glyphs: `value = values[left[a] + right[b]]`, in font units.
 * `left` holds the start of a row of `values`, `right` a column; class 0 of each never kerns.
 */
export interface Kerning {
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly values: Int16Array;
}

/** Bytes before the classes in the table we write: table header, subtable header, four words of format 2. */
const HEADER = 4;
const SUBTABLE = 14;

/**
 * Reads a `kern` table holding one subtable of format 2 (pairs of classes covering every glyph), the only shape
 * that scripts/make-fonts.ts writes. Any other shape gives no kerning.
 */
export function readKerning(table: Uint8Array): Kerning | undefined {
  const view = viewOf(table);
  if (table.length < HEADER + SUBTABLE || view.getUint8(HEADER + 4) !== 2) return undefined;
  const rowWidth = view.getUint16(HEADER + 6);
  const leftAt = HEADER + view.getUint16(HEADER + 8);
  const rightAt = HEADER + view.getUint16(HEADER + 10);
  const arrayAt = view.getUint16(HEADER + 12);
  const count = view.getUint16(leftAt + 2);
  const left = new Uint16Array(count);
  const right = new Uint16Array(count);
  for (let glyph = 0; glyph < count; glyph += 1) {
    left[glyph] = (view.getUint16(leftAt + 4 + glyph * 2) - arrayAt) / 2;
    right[glyph] = view.getUint16(rightAt + 4 + glyph * 2) / 2;
  }
  const values = new Int16Array((table.length - HEADER - arrayAt) >> 1);
  for (let i = 0; i < values.length; i += 1) values[i] = view.getInt16(HEADER + arrayAt + i * 2);
  return rowWidth > 0 ? { left, right, values } : undefined;
}

/** Writes the table that `readKerning` reads. `rows[l][r]` is the kern of left class `l` before right class `r`. */
export function writeKerning(
  left: readonly number[],
  right: readonly number[],
  rows: readonly (readonly number[])[],
): Uint8Array {
  const columns = rows[0]?.length ?? 0;
  const leftAt = SUBTABLE;
  const rightAt = leftAt + 4 + left.length * 2;
  const arrayAt = rightAt + 4 + right.length * 2;
  const length = arrayAt + rows.length * columns * 2;
  const view = new DataView(new ArrayBuffer(HEADER + length));
  const words = (at: number, values: readonly number[]) =>
    values.forEach((value, i) => view.setUint16(HEADER + at + i * 2, value & 0xffff));
  view.setUint16(2, 1);
  words(0, [0, length, 0x0201, columns * 2, leftAt, rightAt, arrayAt]);
  words(leftAt, [0, left.length, ...left.map((row) => arrayAt + row * columns * 2)]);
  words(rightAt, [0, right.length, ...right.map((column) => column * 2)]);
  words(arrayAt, rows.flat());
  return new Uint8Array(view.buffer);
}
