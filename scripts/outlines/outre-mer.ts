import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { boxOf, type Point, type Ring, type Shape } from './shape.ts';

const atlas = z.object({
  transform: z.object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
  objects: z.object({
    countries: z.object({
      geometries: z.array(z.object({ id: z.string().optional(), arcs: z.array(z.array(z.unknown())) })),
    }),
  }),
});
type Atlas = z.infer<typeof atlas>;

const FRANCE = '250';
/** Where each lies: west, south, east, north, in degrees. */
const PLACES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '971': [-62, 15.8, -60.9, 16.6],
  '972': [-61.4, 14.3, -60.7, 15],
  '973': [-55, 2, -51, 6],
  '974': [55, -21.5, 56, -20.5],
  '976': [44.9, -13.1, 45.4, -12.5],
};

/**
 * The five overseas départements, from the package `world-atlas` (Natural Earth, 1:10 000 000), in degrees of latitude
 * on both sides, north at the top.
 *
 * @throws {RangeError} when one of them is no longer there.
 */
export async function readOutreMer(folder: string): Promise<readonly Shape[]> {
  const data = atlas.parse(JSON.parse(await readFile(join(folder, 'countries-10m.json'), 'utf8')));
  const polygons = data.objects.countries.geometries.find(({ id }) => id === FRANCE)?.arcs ?? [];
  const rings = polygons.map(([outer]) => ringOf(data, z.array(z.int()).parse(outer)));
  return Object.entries(PLACES).map(([id, place]) => {
    const here = rings.filter((ring) => lies(ring, place));
    if (here.length === 0) throw new RangeError(`Le département ${id} manque.`);
    const shrink = Math.cos(((place[1] + place[3]) / 360) * Math.PI);
    return { id, rings: here.map((ring) => ring.map(([x, y]): Point => [x * shrink, -y])) };
  });
}

function lies(ring: Ring, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  const box = boxOf(ring);
  return box.left > west && box.left + box.width < east && box.top > south && box.top + box.height < north;
}

function ringOf(data: Atlas, arcs: readonly number[]): Ring {
  return arcs.flatMap((arc) => arcOf(data, arc).slice(1));
}

/** TopoJSON: steps from point to point, and `~n` is the arc `n` walked backwards. */
function arcOf({ arcs, transform: { scale, translate } }: Atlas, index: number): readonly Point[] {
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return index < 0 ? points.reverse() : points;
}
