import { hasard } from './hasard.ts';
import type { Point } from './dessin.ts';

/** A seed of a cell: its place on the endless grid, and in the plane (one cell is about one unit wide). */
export interface Germe {
  readonly cle: string;
  readonly rang: number;
  readonly colonne: number;
  readonly lieu: Point;
}

/** One side of a cell: the cell beyond it, and the two corners, each named after the three cells that meet there. */
export interface Cote {
  readonly voisin: string;
  readonly de: Coin;
  readonly a: Coin;
}
export interface Coin {
  readonly cle: string;
  readonly lieu: Point;
}

/** How far a seed strays from its place. Under a third, neighbours are never more than two places away. */
const ECART = 0.3;
const VOISINAGE = [-2, -1, 0, 1, 2];
/** Rows of a honeycomb are closer than its columns. */
const HAUTEUR_DE_RANG = Math.sqrt(3) / 2;
const LOIN = 4;

/** The seed at this place of the grid, moved a little by chance. */
export function germe(rang: number, colonne: number, graine: string): Germe {
  const decale = (rang & 1) / 2;
  const x = colonne + decale + (hasard(graine, 'x', rang, colonne) * 2 - 1) * ECART;
  const y = (rang + (hasard(graine, 'y', rang, colonne) * 2 - 1) * ECART) * HAUTEUR_DE_RANG;
  return { cle: `${rang},${colonne}`, rang, colonne, lieu: [x, y] };
}

/**
 * Sides of the Voronoi cell of a seed, in order around it: what is nearer to it than to any other.
 *
 * A square is cut by the line half-way to each neighbour. Corners are then computed anew from the three seeds that make
 * them, in one order, so that the cells that share a corner agree on it to the last bit.
 */
export function cotes(centre: Germe, graine: string): readonly Cote[] {
  const voisins = VOISINAGE.flatMap((i) => VOISINAGE.map((j) => germe(centre.rang + i, centre.colonne + j, graine)))
    .filter(({ cle }) => cle !== centre.cle)
    .sort((a, b) => carre(a.lieu, centre.lieu) - carre(b.lieu, centre.lieu));
  const bornes = voisins.reduce(coupe(centre), carreAutour(centre));
  return bornes.map(({ voisin }, rang) => {
    const avant = bornes.at(rang - 1)?.voisin ?? voisin;
    const apres = bornes[(rang + 1) % bornes.length]?.voisin ?? voisin;
    return { voisin: voisin.cle, de: coin(centre, avant, voisin), a: coin(centre, voisin, apres) };
  });
}

/** A side of the polygon being cut: where it starts, and the seed beyond it. */
interface Borne {
  readonly lieu: Point;
  readonly voisin: Germe;
}

function carreAutour(centre: Germe): readonly Borne[] {
  const [x, y] = centre.lieu;
  const coins: readonly Point[] = [
    [x - LOIN, y - LOIN],
    [x + LOIN, y - LOIN],
    [x + LOIN, y + LOIN],
    [x - LOIN, y + LOIN],
  ];
  return coins.map((lieu) => ({ lieu, voisin: centre }));
}

/** Keeps the part of the polygon that is on the side of `centre`. */
const coupe = (centre: Germe) => (bornes: readonly Borne[], voisin: Germe) => {
  const avance = ({ lieu }: Borne) => carre(lieu, voisin.lieu) - carre(lieu, centre.lieu);
  if (bornes.every((borne) => avance(borne) > 0)) return bornes;
  return bornes.flatMap((borne, rang): readonly Borne[] => {
    const suivante = bornes[(rang + 1) % bornes.length] ?? borne;
    const ici = avance(borne);
    const la = avance(suivante);
    const passage = entre(borne.lieu, suivante.lieu, ici / (ici - la));
    if (ici > 0) return la > 0 ? [borne] : [borne, { lieu: passage, voisin }];
    return la > 0 ? [{ lieu: passage, voisin: borne.voisin }] : [];
  });
};

/** The point as far from three seeds. */
function coin(...trois: readonly [Germe, Germe, Germe]): Coin {
  const [a, b, c] = trois.toSorted((un, autre) => (un.cle < autre.cle ? -1 : 1)) as [Germe, Germe, Germe]; // three in, three out
  const [bx, by] = moins(b.lieu, a.lieu);
  const [cx, cy] = moins(c.lieu, a.lieu);
  const deux = 2 * (bx * cy - by * cx);
  const b2 = bx * bx + by * by;
  const c2 = cx * cx + cy * cy;
  const lieu: Point = [a.lieu[0] + (cy * b2 - by * c2) / deux, a.lieu[1] + (bx * c2 - cx * b2) / deux];
  return { cle: `${a.cle};${b.cle};${c.cle}`, lieu };
}

const moins = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const carre = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
const entre = (a: Point, b: Point, part: number): Point => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
