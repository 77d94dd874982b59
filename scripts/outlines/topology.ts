import { area, type Point, type Ring, type Shape } from './shape.ts';

/** Smaller rings are no islands, in square units of the drawing; between the parts of a region they are gaps. */
const SPECK = 5;
const GAP = 60;

const keyOf = ([x, y]: Point) => `${x} ${y}`;
const edgeOf = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`);

/**
 * The same map with fewer points, whole ones. A border common to two shapes stays common: it is cut where three lines
 * meet and each piece is simplified once, the same for both.
 *
 * @param tolerance the farthest a removed point may lie from the line that replaces it, in units.
 */
export function simplify(shapes: readonly Shape[], tolerance: number): readonly Shape[] {
  const snapped = shapes.map(({ id, rings }) => ({ id, rings: rings.map(snap).filter((ring) => ring.length > 2) }));
  const neighbours = neighboursOf(snapped.flatMap(({ rings }) => rings));
  const isCorner = (point: Point) => (neighbours.get(keyOf(point))?.size ?? 0) !== 2;
  return snapped.map(({ id, rings }) => ({
    id,
    rings: rings.map((ring) => thin(ring, isCorner, tolerance)).filter((ring) => Math.abs(area(ring)) > SPECK),
  }));
}

/** The outline of several neighbouring shapes together: the borders between them are gone. */
export function merge(shapes: readonly Shape[]): readonly Ring[] {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const ring of shapes.flatMap(({ rings }) => rings)) {
    ring.forEach((a, at) => {
      const b = ring[(at + 1) % ring.length] ?? a;
      const edge = edgeOf(keyOf(a), keyOf(b));
      if (!edges.delete(edge)) edges.set(edge, [a, b]);
    });
  }
  return chain([...edges.values()]).filter((ring) => Math.abs(area(ring)) > GAP);
}

/** Whole points, none twice in a row, and no there-and-back. */
function snap(ring: Ring): Ring {
  const points: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x), Math.round(y)];
    if (same(point, points.at(-1))) continue;
    if (same(point, points.at(-2))) points.pop();
    else points.push(point);
  }
  while (points.length > 1 && same(points.at(-1), points[0])) points.pop();
  return points;
}

const same = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function neighboursOf(rings: readonly Ring[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const link = (a: string, b: string) => void (found.get(a) ?? found.set(a, new Set()).get(a))?.add(b);
  for (const ring of rings) {
    ring.forEach((point, at) => {
      const [a, b] = [keyOf(point), keyOf(ring[(at + 1) % ring.length] ?? point)];
      link(a, b);
      link(b, a);
    });
  }
  return found;
}

/** A ring without corner (an island) is cut at its first points by order, so that the result depends on nothing else. */
function thin(ring: Ring, isCorner: (point: Point) => boolean, tolerance: number): Ring {
  const corners = ring.flatMap((point, at) => (isCorner(point) ? [at] : []));
  const cuts = corners.length > 1 ? corners : extremes(ring);
  return cuts.flatMap((from, rank) => {
    const to = cuts[(rank + 1) % cuts.length] ?? from;
    const piece = to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
    return oneWay(piece, tolerance).slice(0, -1);
  });
}

function extremes(ring: Ring): readonly number[] {
  const order = ring.map((_, at) => at).sort((a, b) => (ring[a]?.[0] ?? 0) - (ring[b]?.[0] ?? 0));
  return [order[0] ?? 0, order.at(-1) ?? 0].sort((a, b) => a - b);
}

/** Simplified in one and the same direction, whoever asks. */
function oneWay(piece: readonly Point[], tolerance: number): readonly Point[] {
  const [first = [0, 0], last = [0, 0]] = [piece[0], piece.at(-1)];
  const forward = keyOf(first as Point) <= keyOf(last as Point);
  return forward ? peucker(piece, tolerance) : [...peucker([...piece].reverse(), tolerance)].reverse();
}

function peucker(piece: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [piece[0], piece.at(-1)];
  if (!first || !last || piece.length < 3) return piece;
  const distances = piece.map((point) => distance(point, first, last));
  const worst = distances.indexOf(Math.max(...distances));
  if ((distances[worst] ?? 0) <= tolerance) return [first, last];
  return [...peucker(piece.slice(0, worst + 1), tolerance).slice(0, -1), ...peucker(piece.slice(worst), tolerance)];
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
}

function chain(edges: readonly (readonly [Point, Point])[]): readonly Ring[] {
  const left = new Set(edges);
  const rings: Ring[] = [];
  for (const edge of edges) {
    if (!left.delete(edge)) continue;
    const ring: Point[] = [edge[0]];
    let end = edge[1];
    while (!same(end, edge[0])) {
      ring.push(end);
      const next = [...left].find(([a, b]) => same(a, end) || same(b, end));
      if (!next) break;
      left.delete(next);
      end = same(next[0], end) ? next[1] : next[0];
    }
    rings.push(ring);
  }
  return rings;
}
