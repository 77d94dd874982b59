import type { Bytes } from '../bytes.ts';
import type { Font } from '../font/truetype.ts';
import { findSign } from './characters.ts';
import { Codes } from './encoding.ts';

/** Code points below this have their measures in flat arrays: every alphabet we embed and the punctuation. */
const DIRECT = 0x3000;
const [OPEN, CLOSE, BACKSLASH] = [0x28, 0x29, 0x5c];

/** One weight of the document: its main font, then the fonts that help it, and what was shown with each. */
export class Face {
  readonly fonts: readonly [Font, ...Font[]];
  readonly codes: Codes[] = [];
  /** Characters that no font draws, in order of appearance. */
  readonly replaced: Set<string>;
  readonly #prefix: string;
  /** Advance of each character in ems, -1 when not looked up yet. */
  readonly #advances = new Float32Array(DIRECT).fill(-1);
  readonly #shown = new Map<number, number>();
  readonly #shownDirect = new Uint16Array(DIRECT);
  /** Row and column of each character in `#kerns` (thousandths of the em). */
  readonly #rows = new Uint16Array(DIRECT);
  readonly #columns = new Uint16Array(DIRECT);
  readonly #kerns: Int16Array;

  /** @param prefix letter that starts the names of its fonts in the pages: `R` or `B`. */
  constructor(fonts: readonly [Font, ...Font[]], prefix: string, replaced: Set<string>) {
    this.fonts = fonts;
    this.#prefix = prefix;
    this.replaced = replaced;
    const [main] = fonts;
    this.codes.push(new Codes(main, `${prefix}0`));
    this.#kerns = main.kerning?.values ?? new Int16Array(1);
    for (let code = 0x20; code < DIRECT; code += 1) this.#prepare(main, code);
  }

  #prepare(main: Font, code: number): void {
    const glyph = main.glyphs[code] ?? 0;
    if (glyph === 0) return;
    this.#advances[code] = (main.advances[glyph] ?? 0) / main.unitsPerEm;
    this.#rows[code] = main.kerning?.left[glyph] ?? 0;
    this.#columns[code] = main.kerning?.right[glyph] ?? 0;
  }

  /** Advance of a character in ems, kerning with the one before included (0: no character before). */
  advance(character: number, before: number): number {
    if (character >= DIRECT) return this.#lookUp(character);
    let advance = this.#advances[character] ?? -1;
    if (advance < 0) advance = this.#advances[character] = this.#lookUp(character);
    return advance + this.#kern(before, character) / 1000;
  }

  #kern(before: number, character: number): number {
    if (before >= DIRECT || character >= DIRECT) return 0;
    return this.#kerns[(this.#rows[before] ?? 0) + (this.#columns[character] ?? 0)] ?? 0;
  }

  #lookUp(character: number): number {
    const { font, sign, replaced } = findSign(this.fonts, character);
    if (replaced) this.replaced.add(String.fromCodePoint(character));
    return sign.advance / font.unitsPerEm;
  }

  /** Width of a text on one line, in ems. */
  width(text: string): number {
    let width = 0;
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const character = text.codePointAt(i) ?? 0;
      if (character > 0xffff) i += 1;
      width += this.advance(character, before);
      before = character;
    }
    return width;
  }

  /** Appends the operators that show a text at the current point; the main font is selected before and after. */
  show(out: Bytes, text: string, size: number): void {
    out.write('[(');
    let current = 0;
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const character = text.codePointAt(i) ?? 0;
      if (character > 0xffff) i += 1;
      const place = this.#place(character);
      if (place >> 8 !== current) {
        current = place >> 8;
        out.write(`)]TJ /${this.codes[current]?.resource} ${size} Tf [(`);
      } else if (current === 0) {
        const kern = this.#kern(before, character);
        if (kern !== 0) out.write(`)${-kern}(`);
      }
      out.reserve(2);
      const code = place & 0xff;
      if (code === OPEN || code === CLOSE || code === BACKSLASH) out.buffer[out.length++] = BACKSLASH;
      out.buffer[out.length++] = code;
      before = character;
    }
    out.write(')]TJ');
    if (current > 0) out.write(` /${this.#prefix}0 ${size} Tf`);
  }

  /** Font (high byte) and code (low byte) of a character, given at its first appearance. */
  #place(character: number): number {
    if (character < DIRECT) {
      const known = this.#shownDirect[character] ?? 0;
      return known > 0 ? known : (this.#shownDirect[character] = this.#give(character));
    }
    const known = this.#shown.get(character) ?? this.#give(character);
    this.#shown.set(character, known);
    return known;
  }

  #give(character: number): number {
    const { font, sign, replaced } = findSign(this.fonts, character);
    if (replaced) this.replaced.add(String.fromCodePoint(character));
    for (const [index, codes] of this.codes.entries()) {
      const code = codes.font === font ? codes.add(character, sign) : 0;
      if (code > 0) return (index << 8) | code;
    }
    const index = this.codes.push(new Codes(font, `${this.#prefix}${this.codes.length}`)) - 1;
    return (index << 8) | (this.codes[index]?.add(character, sign) ?? 0);
  }
}
