import type { Font } from '../../src/outputs/pdf/font/truetype.ts';
import { type Bounds, boundsOf, type Point, readContours, replaceOutlines, writeContours } from './outlines.ts';

/** Our changes to the main fonts: the zero without its bar, and a visible box for what the font lacks. */
export function adapt(font: Font): Map<string, Uint8Array> {
  const zero = font.glyphs[0x30] ?? 0;
  return replaceOutlines(
    font,
    new Map([
      [0, writeContours(box(font.advances[0] ?? 500, font.capHeight))],
      [zero, writeContours(plainZero(readContours(font, zero)))],
    ]),
  );
}

/**
 * The zero without its inner bar: in « 242 000 € » barred zeros make black spots, and the zero stays narrower than
 * the letter O. The hole, cut in two by the bar, becomes the outer contour scaled to the size of both halves.
 */
function plainZero(contours: readonly (readonly Point[])[]): (readonly Point[])[] {
  const [outer, ...halves] = contours;
  if (!outer || halves.length !== 2)
    throw new Error('The zero of this font is not drawn with a bar: nothing to remove');
  return [outer, fit(outer.toReversed(), boundsOf(outer), boundsOf(halves.flat()))];
}

const SIDE = 60;
const STROKE = 45;

/** An empty box as wide as the glyph and as high as a capital. */
function box(advance: number, height: number): (readonly Point[])[] {
  const outer = rectangle([SIDE, 0, advance - SIDE, height]);
  const inner = rectangle([SIDE + STROKE, STROKE, advance - SIDE - STROKE, height - STROKE]);
  return [outer, inner.toReversed()];
}

function rectangle([left, bottom, right, top]: Bounds): Point[] {
  const corner = (x: number, y: number): Point => ({ x, y, onCurve: true });
  return [corner(left, bottom), corner(left, top), corner(right, top), corner(right, bottom)];
}

/** The same contour, scaled from one box to another. */
function fit(points: readonly Point[], from: Bounds, to: Bounds): Point[] {
  const map = (value: number, a: number, b: number, c: number, d: number) =>
    Math.round(c + ((value - a) / (b - a)) * (d - c));
  return points.map(({ x, y, onCurve }) => ({
    x: map(x, from[0], from[2], to[0], to[2]),
    y: map(y, from[1], from[3], to[1], to[3]),
    onCurve,
  }));
}
