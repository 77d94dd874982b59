import type { Sign } from '../font/subset.ts';
import type { Font } from '../font/truetype.ts';

/**
 * A simple PDF font under construction: one byte per character, each character its own code (ASCII keeps its value),
 * so that a page holds readable text and any character keeps its true Unicode value, drawn or not.
 */
export class Codes {
  readonly font: Font;
  /** Name of the font in the pages' resources: `R0`, `B0`… */
  readonly resource: string;
  readonly characters = new Map<number, number>();
  readonly signs = new Map<number, Sign>();
  #next = 0x80;

  constructor(font: Font, resource: string) {
    this.font = font;
    this.resource = resource;
  }

  /** The code given to a character, 0 when the 221 codes are taken. */
  add(character: number, sign: Sign): number {
    const keepsItsValue = character >= 0x20 && character <= 0x7e;
    if (!keepsItsValue && this.#next > 0xff) return 0;
    const code = keepsItsValue ? character : this.#next++;
    this.characters.set(code, character);
    this.signs.set(code, sign);
    return code;
  }
}
