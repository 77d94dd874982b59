import type { Face } from './face.ts';
import type { Line } from './line.ts';
import { mayBreakAtSpace } from './spaces.ts';

/** What gives the advance of the signs of a text, in ems; a face does. */
export interface Measure {
  /** Kerning with the sign before included (0: none). `at`: place of the sign in the text. */
  advance(character: number, before: number, at: number): number;
}

/**
 * Breaks a text into lines of at most `room` points: at line feeds, after spaces, hyphens and dashes, and anywhere
 * in a word longer than a line. Always gives at least one line.
 */
export function wrap(face: Measure, text: string, size: number, room: number): Line[] {
  return new Breaker(face, text, size, room).lines();
}

/** A text that is known to fit on one line. */
export function oneLine(face: Face, text: string, size: number): Line {
  return { text, width: face.width(text) * size };
}

const [LINE_FEED, SPACE, HYPHEN, EN_DASH, EM_DASH] = [0x0a, 0x20, 0x2d, 0x2013, 0x2014];

/** One pass over a text. Widths are in ems. */
class Breaker {
  readonly #face: Measure;
  readonly #text: string;
  readonly #size: number;
  readonly #limit: number;
  readonly #lines: Line[] = [];
  /** The line being filled: where it starts, its width, and its width up to the last sign that is not a space. */
  #start = 0;
  #width = 0;
  #visible = 0;
  /** The last place where it may be broken (-1: none): what the next line starts with, and both widths there. */
  #breakAt = -1;
  #visibleBefore = 0;
  #widthBefore = 0;

  constructor(face: Measure, text: string, size: number, room: number) {
    this.#face = face;
    this.#text = text;
    this.#size = size;
    this.#limit = room / size;
  }

  lines(): Line[] {
    const text = this.#text;
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const character = text.codePointAt(i) ?? 0;
      if (character === LINE_FEED) {
        this.#push(`${text.slice(this.#start, i)} `, this.#visible);
        this.#restart(i + 1, 0, 0);
        before = 0;
        continue;
      }
      const advance = this.#face.advance(character, before, i);
      before = character;
      if (character === SPACE) this.#space(i, advance);
      else this.#sign(i, character, advance);
      if (character > 0xffff) i += 1;
    }
    if (this.#start < text.length || this.#lines.length === 0) this.#push(text.slice(this.#start), this.#visible);
    return this.#lines;
  }

  /** A space never overflows: it hangs in the margin. */
  #space(i: number, advance: number): void {
    this.#width += advance;
    if (mayBreakAtSpace(this.#text, i)) this.#mayBreak(i + 1);
  }

  #sign(i: number, character: number, advance: number): void {
    // Twice when what remains after the last allowed place is itself longer than a line.
    while (this.#width + advance > this.#limit && i > this.#start) this.#break(i);
    this.#width += advance;
    this.#visible = this.#width;
    if (character === HYPHEN || character === EN_DASH || character === EM_DASH) this.#mayBreak(i + 1);
  }

  #mayBreak(at: number): void {
    this.#breakAt = at;
    this.#visibleBefore = this.#visible;
    this.#widthBefore = this.#width;
  }

  /** Ends the line at the last place allowed, else right before `i`. */
  #break(i: number): void {
    const allowed = this.#breakAt > this.#start;
    const end = allowed ? this.#breakAt : i;
    this.#push(this.#text.slice(this.#start, end), allowed ? this.#visibleBefore : this.#visible);
    const cut = allowed ? this.#widthBefore : this.#width;
    this.#restart(end, this.#width - cut, Math.max(0, this.#visible - cut));
  }

  #push(text: string, width: number): void {
    this.#lines.push({ text, width: width * this.#size });
  }

  #restart(start: number, width: number, visible: number): void {
    this.#start = start;
    this.#width = width;
    this.#visible = visible;
    this.#breakAt = -1;
  }
}
