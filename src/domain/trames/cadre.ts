import type { Trame } from './famille.ts';

/** A rectangle of a drawing, in points. */
export interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly l: number;
  readonly h: number;
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The outline of a rectangle as a path. */
export const rectangle = ({ x, y, l, h }: Cadre): string =>
  `M${n(x)} ${n(y)}L${n(x + l)} ${n(y)}L${n(x + l)} ${n(y + h)}L${n(x)} ${n(y + h)}Z`;

/** A texture within a rectangle, as a path to stroke: repeated, and cut where the rectangle ends. */
export function dansLeCadre(trame: Trame, cadre: Cadre): string {
  const [colonnes, rangs] = [Math.ceil(cadre.l / trame.largeur), Math.ceil(cadre.h / trame.hauteur)];
  let [d, fin] = ['', ''];
  for (const ligne of trame.lignes) {
    for (let tuile = 0; tuile < colonnes * rangs; tuile++) {
      const x = cadre.x + (tuile % colonnes) * trame.largeur;
      const y = cadre.y + Math.floor(tuile / colonnes) * trame.hauteur;
      for (const [x1, y1, x2, y2] of segments(ligne, x, y).flatMap((segment) => coupe(segment, cadre))) {
        const debut = `${n(x1)} ${n(y1)}`;
        d += `${debut === fin ? '' : `M${debut}`}L${n(x2)} ${n(y2)}`;
        fin = `${n(x2)} ${n(y2)}`;
      }
    }
  }
  return d;
}

const n = (valeur: number): number => Math.round(valeur * 10) / 10;

function segments(ligne: readonly number[], x: number, y: number): Segment[] {
  return Array.from({ length: ligne.length / 2 - 1 }, (_, rang) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ligne.slice(2 * rang);
    return [x + x1, y + y1, x + x2, y + y2];
  });
}

/** What of a segment is inside (Liang and Barsky): nothing when it only touches a side. */
function coupe([x1, y1, x2, y2]: Segment, { x, y, l, h }: Cadre): Segment[] {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [entree, sortie] = [0, 1];
  for (const [pente, ecart] of [
    [-dx, x1 - x],
    [dx, x + l - x1],
    [-dy, y1 - y],
    [dy, y + h - y1],
  ] as const) {
    if (pente === 0 && ecart <= 0) return [];
    if (pente < 0) entree = Math.max(entree, ecart / pente);
    if (pente > 0) sortie = Math.min(sortie, ecart / pente);
  }
  if (entree >= sortie) return [];
  return [[x1 + entree * dx, y1 + entree * dy, x1 + sortie * dx, y1 + sortie * dy]];
}
