import { Bytes } from './bytes.ts';
import { decimal } from './objects.ts';
import type { Face } from './text/face.ts';
import type { Piece } from './text/line.ts';
import type { Line } from './text/line.ts';

/** Shades of grey, 0 black to 1 white: the page must survive a photocopier. */
export type Grey = number;

export interface TextStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  /** From one baseline to the next, in points. */
  readonly leading: number;
  readonly grey?: Grey;
}

/** Italics are the upright letters slanted by eleven degrees: no third face to load. */
const SLANT = 0.2;
/** Height of the number of a note, and of the line through struck words, in ems. */
const RAISED = 0.36;
const STRIKE = 0.27;

/** How far the handles of a quarter of a circle reach, in radii. */
const ROUND = 0.5523;

export type Point = readonly [x: number, y: number];

/** A rectangle in points, from its lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing operators of one page. Only tagged.ts hands it out, inside a marked sequence. */
export class Ink {
  readonly bytes = new Bytes();
  /** Where the last line of a text that is still open begins. */
  #pen: { x: number; y: number } | undefined;

  /** Lines of text from a baseline down. */
  text(style: TextStyle, lines: readonly Line[], x: number, baseline: number): void {
    this.bytes.write('BT ');
    this.#lines(style, lines, decimal(x), decimal(baseline));
    this.bytes.write((style.grey ?? 0) > 0 ? ' ET 0 g\n' : ' ET\n');
  }

  /**
   * Lines that are all of a marked sequence, in one text with those before them: each row of a table is then written as
   * the one above, from which it goes a step down, and compresses to almost nothing.
   *
   * @param mark what begins the sequence.
   */
  marked(mark: string, style: TextStyle, lines: readonly Line[], x: number, baseline: number): void {
    if (!this.#pen) this.bytes.write('BT\n');
    const pen = (this.#pen ??= { x: 0, y: 0 });
    const [right, up] = [decimal(x - pen.x), decimal(baseline - pen.y)];
    pen.x += Number(right);
    pen.y += Number(up) - style.leading * Math.max(0, lines.length - 1);
    this.bytes.write(mark);
    this.#lines(style, lines, right, up);
    this.bytes.write((style.grey ?? 0) > 0 ? ' 0 g\nEMC\n' : '\nEMC\n');
  }

  /** What is not text cannot be drawn before. */
  endText(): void {
    if (this.#pen) this.bytes.write('ET\n');
    this.#pen = undefined;
  }

  #lines({ face, size, leading, grey = 0 }: TextStyle, lines: readonly Line[], right: string, up: string): void {
    const out = this.bytes;
    const spaced = lines.length > 1 ? `${leading} TL ` : '';
    out.write(`${grey > 0 ? `${grey} g ` : ''}/${face.codes[0]?.resource} ${size} Tf ${spaced}${right} ${up} Td `);
    lines.forEach((line, i) => {
      if (i > 0) out.write(' T*\n');
      face.show(out, line.text, size);
    });
  }

  /** Pieces of one line, one after the other, each with its own look; what is struck is struck at once. */
  pieces({ size, grey = 0 }: TextStyle, pieces: readonly Piece[], x: number, baseline: number): void {
    const out = this.bytes;
    const colour = grey > 0 ? `${grey} g ` : '';
    let left = x;
    out.write(`BT ${colour}`);
    for (const { run, text, width } of pieces) {
      const own = decimal(size * run.ratio);
      const y = run.note ? baseline + size * RAISED : baseline;
      out.write(
        `/${run.face.codes[0]?.resource} ${own} Tf 1 0 ${run.slanted ? SLANT : 0} 1 ${decimal(left)} ${decimal(y)} Tm `,
      );
      run.face.show(out, text, Number(own));
      out.write('\n');
      left += width;
    }
    out.write(colour ? 'ET 0 g\n' : 'ET\n');
    left = x;
    for (const { run, width } of pieces) {
      const y = baseline + size * STRIKE;
      if (run.struck) this.line([left, y], [left + width, y], grey, size / 14);
      left += width;
    }
  }

  /** @param colour a grey, or `#rrggbb`. */
  fill(box: Box, colour: Grey | string): void {
    const ink = typeof colour === 'string' ? `${components(colour)} rg` : `${colour} g`;
    this.bytes.write(`${ink} ${rectangle(box)} f 0 g\n`);
  }

  /** A picture of the resources, stretched to fill the box. */
  picture(resource: string, { x, y, width, height }: Box): void {
    this.bytes.write(`q ${decimal(width)} 0 0 ${decimal(height)} ${decimal(x)} ${decimal(y)} cm /${resource} Do Q\n`);
  }

  /** Keeps what `draw` draws within the box. */
  clipped(box: Box, draw: () => void): void {
    this.bytes.write(`q ${rectangle(box)} W n\n`);
    draw();
    this.bytes.write('Q\n');
  }

  /** Dots from one place to another of a line, `step` points apart: leaders that nobody copies as full stops. */
  dots(from: number, to: number, baseline: number, step: number): void {
    const y = decimal(baseline + 0.6);
    this.bytes.write(`q 1 J 1 w [0 ${step}] 0 d 0.35 G ${decimal(from)} ${y} m ${decimal(to)} ${y} l S Q\n`);
  }

  /** The outline of a box, drawn inside it. */
  frame(box: Box, grey: Grey, thickness = 0.75): void {
    const half = thickness / 2;
    const inner = { x: box.x + half, y: box.y + half, width: box.width - thickness, height: box.height - thickness };
    this.bytes.write(`${thickness} w ${grey} G ${rectangle(inner)} S\n`);
  }

  /** A circle, its outline or its inside. */
  circle([x, y]: Point, radius: number, grey: Grey, how: 'drawn' | 'filled'): void {
    const far = radius * ROUND;
    const arc = (...points: Point[]): string => `${points.map(place).join(' ')} c`;
    const path = [
      `${place([x + radius, y])} m`,
      arc([x + radius, y + far], [x + far, y + radius], [x, y + radius]),
      arc([x - far, y + radius], [x - radius, y + far], [x - radius, y]),
      arc([x - radius, y - far], [x - far, y - radius], [x, y - radius]),
      arc([x + far, y - radius], [x + radius, y - far], [x + radius, y]),
    ].join(' ');
    this.bytes.write(how === 'filled' ? `${grey} g ${path} f 0 g\n` : `0.9 w ${grey} G ${path} s\n`);
  }

  line(from: Point, to: Point, grey: Grey, thickness = 0.5): void {
    this.bytes.write(`${thickness} w ${grey} G ${place(from)} m ${place(to)} l S\n`);
  }
}

export function rectangle({ x, y, width, height }: Box): string {
  return `${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re`;
}

/** `#rrggbb` as PDF says it: three numbers from 0 to 1. */
export function components(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => decimal(part / 255)).join(' ');
}

function place([x, y]: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
