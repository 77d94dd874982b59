import { align4, viewOf, writeSfnt } from './sfnt.ts';
import { type Font, outlineOf, tableOf } from './truetype.ts';

/** A sign to draw: an outline of the font, and the advance it must have (font units). */
export interface Sign {
  readonly glyph: number;
  readonly advance: number;
}

/** Symbolic encoding (codes at 0xF000) or Unicode, the two that a simple PDF font can ask from a TrueType file. */
export type Encoding = 'symbol' | 'unicode';

/** One glyph of the subset: where its outline comes from, and its advance. Composite parts keep their own advance. */
type Kept = Sign;

/**
 * A new font holding only the given signs, numbered from 1 (0 stays `.notdef`), without gaps.
 *
 * Two codes may share an outline with different advances: each gets its own glyph, so that the widths written in
 * the PDF always equal those of the font, as PDF/A demands.
 *
 * @throws {RangeError} when the outlines exceed 128 kB, which 220 signs of a text font never do.
 */
export function subsetFont(font: Font, signs: ReadonlyMap<number, Sign>, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const kept: Kept[] = [{ glyph: 0, advance: font.advances[0] ?? 0 }];
  const glyphOfCode = new Map<number, number>();
  for (const [code, sign] of signs) glyphOfCode.set(code, kept.push(sign) - 1);
  const outlines = copyOutlines(font, kept);
  const tables = new Map<string, Uint8Array>();
  tables.set('cmap', characterMap(glyphOfCode, encoding));
  tables.set('glyf', joinOutlines(outlines));
  tables.set('loca', locations(outlines));
  tables.set('hmtx', metrics(font, kept));
  tables.set('head', patched(tableOf(font, 'head'), { 8: [0, 0], 50: [0] }));
  tables.set('hhea', patched(tableOf(font, 'hhea'), { 34: [kept.length] }));
  tables.set('maxp', patched(tableOf(font, 'maxp'), { 4: [kept.length] }));
  return writeSfnt(tables);
}

/** Copies each outline; the parts of composite glyphs are appended to `kept` and renumbered. */
function copyOutlines(font: Font, kept: Kept[]): Uint8Array[] {
  const outlines: Uint8Array[] = [];
  const parts = new Map<number, number>();
  const idOf = (glyph: number): number => {
    const known = parts.get(glyph);
    if (known !== undefined) return known;
    const id = kept.push({ glyph, advance: font.advances[glyph] ?? 0 }) - 1;
    parts.set(glyph, id);
    return id;
  };
  // `kept` grows while it is read: the parts of a composite glyph are added behind it.
  for (const { glyph } of kept) {
    const outline = font.bytes.slice(...outlineOf(font, glyph));
    if (outline.length > 10 && viewOf(outline).getInt16(0) < 0) renumberParts(outline, idOf);
    outlines.push(outline);
  }
  return outlines;
}

const ARE_WORDS = 0x01;
const HAS_SCALE = 0x08;
const MORE_PARTS = 0x20;
const HAS_XY_SCALE = 0x40;
const HAS_MATRIX = 0x80;

function renumberParts(outline: Uint8Array, idOf: (glyph: number) => number): void {
  const view = viewOf(outline);
  let at = 10;
  let flags = MORE_PARTS;
  while (flags & MORE_PARTS) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, idOf(view.getUint16(at + 2)));
    at += 4 + (flags & ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_MATRIX ? 8 : 0;
  }
}

function joinOutlines(outlines: readonly Uint8Array[]): Uint8Array {
  const size = outlines.reduce((sum, outline) => sum + align4(outline.length), 0);
  if (size > 0x1fffe) throw new RangeError('Too many outlines for one font subset');
  // Padded: some readers look past the last outline when it is empty.
  const glyf = new Uint8Array(size + 16);
  let at = 0;
  for (const outline of outlines) {
    glyf.set(outline, at);
    at += align4(outline.length);
  }
  return glyf;
}

function locations(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 2));
  let at = 0;
  outlines.forEach((outline, i) => {
    at += align4(outline.length);
    view.setUint16((i + 1) * 2, at / 2);
  });
  return new Uint8Array(view.buffer);
}

function metrics(font: Font, kept: readonly Kept[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(kept.length * 4));
  const hmtx = font.tables.get('hmtx')?.offset ?? 0;
  const bearingAt = (glyph: number) =>
    glyph < font.longMetrics ? hmtx + glyph * 4 + 2 : hmtx + font.longMetrics * 4 + (glyph - font.longMetrics) * 2;
  kept.forEach(({ glyph, advance }, i) => {
    view.setUint16(i * 4, advance);
    view.setInt16(i * 4 + 2, font.view.getInt16(bearingAt(glyph)));
  });
  return new Uint8Array(view.buffer);
}

/** A `cmap` with one format 4 subtable. */
function characterMap(glyphOfCode: ReadonlyMap<number, number>, encoding: Encoding): Uint8Array {
  const codes = [...glyphOfCode.keys()].sort((a, b) => a - b);
  // One segment per code, then the closing one: a little longer than ranges, much simpler, and deflated anyway.
  const count = codes.length + 1;
  const log = Math.floor(Math.log2(count));
  const ends = [...codes, 0xffff];
  const deltas = [...codes.map((code) => (glyphOfCode.get(code) ?? 0) - code), 1];
  const search = [2 ** log * 2, log, count * 2 - 2 ** log * 2];
  const subtable = [4, 16 + count * 8, 0, count * 2, ...search, ...ends, 0, ...ends, ...deltas, ...ends.map(() => 0)];
  return words([0, 1, 3, encoding === 'symbol' ? 0 : 1, 0, 12, ...subtable]);
}

function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, i) => view.setUint16(i * 2, value & 0xffff));
  return new Uint8Array(view.buffer);
}

/** The same table with some 16-bit words replaced, given by their byte offset. */
function patched(table: Uint8Array, patches: { readonly [offset: number]: readonly number[] }): Uint8Array {
  const view = viewOf(table);
  for (const [offset, values] of Object.entries(patches)) {
    values.forEach((value, i) => view.setUint16(Number(offset) + i * 2, value));
  }
  return table;
}
