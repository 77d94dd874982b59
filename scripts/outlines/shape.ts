export type Point = readonly [number, number];
/** Closed: the last point leads back to the first, which is not repeated. */
export type Ring = readonly Point[];

/** A named place and its outline: islands are rings like the others. */
export interface Shape {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** Signed surface of a ring, in square units. */
export function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The box around some points. @throws {RangeError} when there is none. */
export function boxOf(points: readonly Point[]) {
  if (points.length === 0) throw new RangeError('Une boîte sans point.');
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The same rings, each point moved. */
export const moved = (rings: readonly Ring[], move: (point: Point) => Point): readonly Ring[] =>
  rings.map((ring) => ring.map(move));

/** `M413 308l5-3 2-1z` : an absolute start, then whole steps, one subpath per ring. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => `M${ring[0]?.join(' ') ?? ''}l${steps(ring)}z`).join('');
}

function steps(ring: Ring): string {
  const numbers = ring.slice(1).flatMap(([x, y], at) => {
    const [lastX, lastY] = ring[at] ?? [0, 0];
    return [x - lastX, y - lastY];
  });
  return numbers.join(' ').replaceAll(' -', '-');
}
