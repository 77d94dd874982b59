import type { PDFRef } from '#pdf-core';
import type { PdfFile } from '../objects.ts';
import type { Codes } from '../text/encoding.ts';
import { WIN_ANSI } from '../text/winansi.ts';
import { type Sign, subsetFont } from './subset.ts';
import type { Font } from './truetype.ts';

const SYMBOLIC = 4;
const NON_SYMBOLIC = 32;

/** Embeds what was shown with one simple font: its subset, widths, and the Unicode value of every code. */
export function embedCodes(file: PdfFile, codes: Codes, ref: PDFRef): void {
  const { font, signs, characters } = codes;
  if (signs.size === 0)
    codes.add(0x20, { glyph: font.glyphs[0x20] ?? 0, advance: font.advances[font.glyphs[0x20] ?? 0] ?? 0 });
  const symbols = new Map([...signs].map(([code, sign]) => [0xf000 + code, sign]));
  const name = `${tagOf(codes)}+${font.name}`;
  const used = [...signs.keys()];
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const widths = range(first, last).map((code) => thousandths(font, signs.get(code)?.advance ?? 0));
  const unicode = file.stream('', toUnicode(characters));
  const descriptor = describe(file, font, name, subsetFont(font, symbols, 'symbol'), SYMBOLIC);
  file.put(ref, `${simpleFont(name, first, last, widths, descriptor)}/ToUnicode ${unicode}>>`);
}

/** Embeds the whole of WinAnsi, for the fields: whoever fills them in any viewer can type French. */
export function embedForTyping(file: PdfFile, font: Font, ref: PDFRef): void {
  const signs = new Map<number, Sign>();
  for (const character of WIN_ANSI.values()) {
    const glyph = font.glyphs[character] ?? 0;
    if (glyph > 0) signs.set(character, { glyph, advance: font.advances[glyph] ?? 0 });
  }
  const name = `CPTSXX+${font.name}`;
  const widths = range(32, 255).map((code) => thousandths(font, signs.get(WIN_ANSI.get(code) ?? 0)?.advance ?? 0));
  const descriptor = describe(file, font, name, subsetFont(font, signs, 'unicode'), NON_SYMBOLIC);
  file.put(ref, `${simpleFont(name, 32, 255, widths, descriptor)}/Encoding/WinAnsiEncoding>>`);
}

function simpleFont(name: string, first: number, last: number, widths: readonly number[], descriptor: PDFRef): string {
  return `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar ${first}/LastChar ${last}/Widths[${widths.join(' ')}]/FontDescriptor ${descriptor}`;
}

function describe(file: PdfFile, font: Font, name: string, program: Uint8Array<ArrayBuffer>, flags: number): PDFRef {
  const [ascent, descent, cap, x] = [font.ascent, font.descent, font.capHeight, font.xHeight].map((v) =>
    thousandths(font, v),
  );
  const box = font.box.map((v) => thousandths(font, v)).join(' ');
  const stem = font.weight > 500 ? 140 : 85;
  const program_ = file.stream(`/Length1 ${program.length}`, program);
  return file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${box}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${cap}/XHeight ${x}/StemV ${stem}/FontFile2 ${program_}>>`,
  );
}

function thousandths(font: Font, value: number): number {
  return Math.round((value * 1000) / font.unitsPerEm);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The six letters that tell one subset from another: the same signs give the same letters. */
function tagOf({ signs, resource }: Codes): string {
  let hash = 7;
  for (const [code, { glyph }] of signs) hash = (Math.imul(hash, 31) + code * 977 + glyph) >>> 0;
  for (const letter of resource) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  let tag = '';
  for (let i = 0; i < 6; i += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26) + i * 17;
  }
  return tag;
}

/** Most entries a `bfchar` section may hold (Adobe Technical Note 5411). */
const SECTION = 100;

function toUnicode(characters: ReadonlyMap<number, number>): string {
  const entries = [...characters]
    .sort(([a], [b]) => a - b)
    .map(([code, character]) => `<${hex(code, 2)}><${utf16(character)}>`);
  const sections = range(0, Math.ceil(entries.length / SECTION) - 1).map((i) => {
    const part = entries.slice(i * SECTION, (i + 1) * SECTION);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00><FF>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

function utf16(character: number): string {
  const text = String.fromCodePoint(character);
  return range(0, text.length - 1)
    .map((i) => hex(text.charCodeAt(i), 4))
    .join('');
}
