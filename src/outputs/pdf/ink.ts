import { Bytes } from './bytes.ts';
import { decimal } from './objects.ts';
import type { Face } from './text/face.ts';
import type { Piece } from './text/pieces.ts';
import type { Line } from './text/wrap.ts';

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

  /** Lines of text from a baseline down. */
  text(style: TextStyle, lines: readonly Line[], x: number, baseline: number): void {
    const { face, size, leading, grey = 0 } = style;
    const out = this.bytes;
    out.write(
      `BT ${grey > 0 ? `${grey} g ` : ''}/${face.codes[0]?.resource} ${size} Tf ${lines.length > 1 ? `${leading} TL ` : ''}${decimal(x)} ${decimal(baseline)} Td `,
    );
    lines.forEach((line, i) => {
      if (i > 0) out.write(' T*\n');
      face.show(out, line.text, size);
    });
    out.write(grey > 0 ? ' ET 0 g\n' : ' ET\n');
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
      out.write(`/${run.face.codes[0]?.resource} ${own} Tf 1 0 ${run.slanted ? SLANT : 0} 1 ${decimal(left)} ${decimal(y)} Tm `);
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

  fill(box: Box, grey: Grey): void {
    this.bytes.write(`${grey} g ${rectangle(box)} f 0 g\n`);
  }

  /** The outline of a box, drawn inside it. */
  frame(box: Box, grey: Grey, thickness = 0.75): void {
    const half = thickness / 2;
    const inner = { x: box.x + half, y: box.y + half, width: box.width - thickness, height: box.height - thickness };
    this.bytes.write(`${thickness} w ${grey} G ${rectangle(inner)} S\n`);
  }

  line(from: Point, to: Point, grey: Grey, thickness = 0.5): void {
    this.bytes.write(`${thickness} w ${grey} G ${place(from)} m ${place(to)} l S\n`);
  }
}

export function rectangle({ x, y, width, height }: Box): string {
  return `${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re`;
}

function place([x, y]: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
