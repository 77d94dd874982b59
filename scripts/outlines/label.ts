import { area, boxOf, type Point, type Ring } from './shape.ts';

const STEPS = 24;

/** The point inside the largest ring that lies farthest from its edge, among a grid: where a label reads best. */
export function labelPoint(rings: readonly Ring[]): Point {
  const [ring = []] = [...rings].sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const { left, top, width, height } = boxOf(ring);
  const grid = Array.from({ length: STEPS * STEPS }, (_, at): Point => {
    return [
      Math.round(left + (width * ((at % STEPS) + 0.5)) / STEPS),
      Math.round(top + (height * (Math.floor(at / STEPS) + 0.5)) / STEPS),
    ];
  });
  const inside = grid.filter((point) => contains(ring, point));
  const room = (point: Point) => Math.min(...ring.map((a, at) => toEdge(point, a, ring[(at + 1) % ring.length] ?? a)));
  return inside.reduce((best, point) => (room(point) > room(best) ? point : best), inside[0] ?? [left, top]);
}

function contains(ring: Ring, [x, y]: Point): boolean {
  return ring.reduce((inside, [ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    return crosses ? !inside : inside;
  }, false);
}

function toEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
