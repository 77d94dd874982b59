import { align4 } from '../../src/outputs/pdf/font/sfnt.ts';
import { type Font, outlineOf, tableOf } from '../../src/outputs/pdf/font/truetype.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
export type Bounds = readonly [left: number, bottom: number, right: number, top: number];

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Contours of a simple glyph (TrueType « glyf » format). */
export function readContours(font: Font, glyph: number): Point[][] {
  const bytes = font.bytes.slice(...outlineOf(font, glyph));
  const view = new DataView(bytes.buffer);
  const ends = Array.from({ length: view.getInt16(0) }, (_, i) => view.getUint16(10 + i * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 12 + ends.length * 2 + view.getUint16(10 + ends.length * 2);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, onCurve: (flag & 1) === 1 }));
  return ends.map((end, i) => points.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

/** A simple glyph with 16-bit coordinates, uncompressed: one glyph, a few bytes more. */
export function writeContours(contours: readonly (readonly Point[])[]): Uint8Array {
  const points = contours.flat();
  const ends = contours.map((_, i) => contours.slice(0, i + 1).flat().length - 1);
  const view = new DataView(new ArrayBuffer(12 + ends.length * 2 + points.length * 5));
  [contours.length, ...boundsOf(points), ...ends, 0].forEach((value, i) => view.setInt16(i * 2, value));
  let at = 12 + ends.length * 2;
  for (const { onCurve } of points) view.setUint8(at++, onCurve ? 1 : 0);
  for (const key of ['x', 'y'] as const) {
    points.forEach((point, i) => view.setInt16(at + i * 2, point[key] - (points[i - 1]?.[key] ?? 0)));
    at += points.length * 2;
  }
  return new Uint8Array(view.buffer);
}

/** New `glyf` and `loca` (short format, and `head` says so) with some outlines changed. */
export function replaceOutlines(font: Font, changed: ReadonlyMap<number, Uint8Array>): Map<string, Uint8Array> {
  const count = font.advances.length;
  const outlines = Array.from(
    { length: count },
    (_, glyph) => changed.get(glyph) ?? font.bytes.slice(...outlineOf(font, glyph)),
  );
  const glyf = new Uint8Array(outlines.reduce((size, bytes) => size + align4(bytes.length), 0));
  const loca = new DataView(new ArrayBuffer((count + 1) * 2));
  let at = 0;
  outlines.forEach((bytes, glyph) => {
    glyf.set(bytes, at);
    at += align4(bytes.length);
    loca.setUint16((glyph + 1) * 2, at / 2);
  });
  const head = tableOf(font, 'head');
  new DataView(head.buffer).setInt16(50, 0);
  return new Map([
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)],
    ['head', head],
  ]);
}
