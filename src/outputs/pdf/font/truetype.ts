import { type Kerning, readKerning } from './kerning.ts';
import { readDirectory, type Table, viewOf } from './sfnt.ts';

/**
 * What a left-to-right text needs from a TrueType file. Lengths are in font units (`unitsPerEm` to the em).
 * Outlines stay in `bytes` and are copied by subset.ts.
 */
export interface Font {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, Table>;
  readonly unitsPerEm: number;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly weight: number;
  readonly longMetrics: number;
  readonly longLocations: boolean;
  readonly advances: Uint16Array;
  /** Glyph of a code point of the first plane, 0 when the font cannot draw it. */
  readonly glyphs: Uint16Array;
  readonly kerning: Kerning | undefined;
}

/** A font file that is not TrueType, or lacks a table that every TrueType font has. */
export class UnreadableFontError extends Error {
  override readonly name = 'UnreadableFontError';
  constructor(font: string, table: string) {
    super(`The font « ${font} » has no « ${table} » table: is it a complete TrueType (.ttf) file?`);
  }
}

/**
 * Reads a TrueType font.
 *
 * @param name PostScript name, written in the PDF.
 * @throws {UnreadableFontError} when a needed table is missing.
 */
export function readFont(file: Uint8Array, name: string): Font {
  // Slices of Node's Buffer are views: a plain array keeps the caller's bytes from being changed by a subset.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = viewOf(bytes);
  const tables = bytes.length > 12 ? readDirectory(bytes) : new Map<string, Table>();
  const at = (tag: string): number => {
    const table = tables.get(tag);
    if (!table) throw new UnreadableFontError(name, tag);
    return table.offset;
  };
  const [head, hhea, os2] = [at('head'), at('hhea'), at('OS/2')];
  const longMetrics = view.getUint16(hhea + 34);
  at('glyf');
  at('loca');
  return {
    name,
    bytes,
    view,
    tables,
    longMetrics,
    unitsPerEm: view.getUint16(head + 18),
    box: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)),
    longLocations: view.getInt16(head + 50) !== 0,
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    weight: view.getUint16(os2 + 4),
    xHeight: view.getInt16(os2 + 86),
    capHeight: view.getInt16(os2 + 88),
    advances: readAdvances(view, at('hmtx'), longMetrics, view.getUint16(at('maxp') + 4)),
    glyphs: readCharacterMap(view, at('cmap')),
    kerning: kerningOf(bytes, tables.get('kern')),
  };
}

/** The bytes of one table; empty when the font has none. */
export function tableOf(font: Font, tag: string): Uint8Array {
  const table = font.tables.get(tag);
  return table ? font.bytes.slice(table.offset, table.offset + table.length) : new Uint8Array(0);
}

/** Where the outline of a glyph starts and ends in the file. */
export function outlineOf(font: Font, glyph: number): readonly [start: number, end: number] {
  const loca = font.tables.get('loca')?.offset ?? 0;
  const glyf = font.tables.get('glyf')?.offset ?? 0;
  const location = (index: number) =>
    font.longLocations ? font.view.getUint32(loca + index * 4) : font.view.getUint16(loca + index * 2) * 2;
  return [glyf + location(glyph), glyf + location(glyph + 1)];
}

function readAdvances(view: DataView, hmtx: number, long: number, count: number): Uint16Array {
  const advances = new Uint16Array(count);
  for (let glyph = 0; glyph < count; glyph += 1) advances[glyph] = view.getUint16(hmtx + Math.min(glyph, long - 1) * 4);
  return advances;
}

function kerningOf(bytes: Uint8Array, table: Table | undefined): Kerning | undefined {
  return table && readKerning(bytes.subarray(table.offset, table.offset + table.length));
}

/** Reads the first format 4 subtable (code points of the first plane). */
function readCharacterMap(view: DataView, cmap: number): Uint16Array {
  const glyphs = new Uint16Array(0x10000);
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(subtable) !== 4) continue;
    readSegments(view, subtable, glyphs);
    break;
  }
  return glyphs;
}

function readSegments(view: DataView, subtable: number, glyphs: Uint16Array): void {
  const span = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  for (let i = 0; i < span; i += 2) {
    const end = view.getUint16(ends + i);
    const start = view.getUint16(ends + span + 2 + i);
    const delta = view.getUint16(ends + 2 * span + 2 + i);
    const rangeAt = ends + 3 * span + 2 + i;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      glyphs[code] = glyph === 0 && range !== 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
}
