import { boxOf, moved, type Point, type Ring, type Shape } from './shape.ts';

/** Units across the whole drawing. */
export const WIDTH = 1000;
const GAP = 20;
const INSET = { width: 184, height: 150, margin: 14 } as const;

/** The drawn box of an overseas département, in units. */
export interface Inset {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Metropolitan France as wide as the drawing, the overseas départements in a row of boxes under it. */
export function layOut(metropole: readonly Shape[], outreMer: readonly Shape[]) {
  const box = boxOf(metropole.flatMap(({ rings }) => rings.flat()));
  const scale = WIDTH / box.width;
  const bottom = Math.ceil(box.height * scale) + GAP;
  const insets = outreMer.map(({ id }, rank): Inset => {
    return { id, x: rank * (INSET.width + GAP), y: bottom, width: INSET.width, height: INSET.height };
  });
  const place = ([x, y]: Point): Point => [(x - box.left) * scale, (y - box.top) * scale];
  return {
    shapes: [
      ...metropole.map(({ id, rings }) => ({ id, rings: moved(rings, place) })),
      ...outreMer.map(({ id, rings }, rank) => ({ id, rings: fitted(rings, insets[rank]) })),
    ],
    insets,
    height: bottom + INSET.height,
  };
}

/** Each overseas département at its own scale: as large as its box allows. */
function fitted(rings: readonly Ring[], inset: Inset | undefined): readonly Ring[] {
  if (!inset) return rings;
  const box = boxOf(rings.flat());
  const room = { width: inset.width - 2 * INSET.margin, height: inset.height - 2 * INSET.margin };
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const left = inset.x + (inset.width - box.width * scale) / 2;
  const top = inset.y + (inset.height - box.height * scale) / 2;
  return moved(rings, ([x, y]) => [left + (x - box.left) * scale, top + (y - box.top) * scale]);
}
