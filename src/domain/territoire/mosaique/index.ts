import { contour, perimetre } from './contours.ts';
import { chemin, ENCRES, type Dessin, type Point, type Trace } from './dessin.ts';
import { tas } from './tas.ts';

/** Units of the longer side, and the empty edge around, which the outline needs. */
const COTE = 1000;
const BORD = 14;

/**
 * A territory drawn as a mosaic: one cell per commune, one outline around all. It measures nothing and situates nothing.
 *
 * The same number and the same seed give the same drawing, everywhere; with the same seed, one commune more is one cell
 * more. The cell in the middle is dark.
 *
 * @param n whole number of communes, from 0; drawn in some milliseconds up to 250.
 * @param graine any words; they choose the shape.
 * @throws {RangeError} when `n` is not a whole number of communes.
 */
export function mosaique(n: number, graine: string): Dessin {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Une mosaïque de « ${n} » communes ne se dessine pas.`);
  if (n === 0) return { largeur: COTE, hauteur: COTE, formes: [] };
  const cellules = tas(n, graine);
  const boucles = perimetre(cellules, graine);
  const { pose, largeur, hauteur } = cadrer(boucles.flat());
  const tracer = (points: readonly Point[]) => chemin(points.map(pose));
  const interieur = { couleur: ENCRES.trait, epaisseur: 5 };
  const formes: readonly Trace[] = [
    ...cellules.map((cellule): Trace => {
      const fond = cellule === cellules[0] && n > 1 ? ENCRES.sapin : ENCRES.mousse;
      return { type: 'trace', d: tracer(contour(cellule, graine)), fond, trait: interieur };
    }),
    { type: 'trace', d: boucles.map(tracer).join(''), trait: { couleur: ENCRES.encre, epaisseur: 16 } },
  ];
  return { largeur, hauteur, formes };
}

/**
 * The seed of a territory: it stays the same while communes are added or removed, but for the first of them by code.
 */
export function graineDuTerritoire(communes: readonly { readonly code: string; readonly nom: string }[]): string {
  return communes.map(({ code, nom }) => code || nom).reduce((a, b) => (b < a ? b : a), '\uffff');
}

/** Where points of the plane go on the drawing: whole numbers, its box around them. */
function cadrer(points: readonly Point[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [gauche, haut] = [Math.min(...xs), Math.min(...ys)];
  const [large, long] = [Math.max(...xs) - gauche, Math.max(...ys) - haut];
  const echelle = (COTE - 2 * BORD) / Math.max(large, long);
  const pose = ([x, y]: Point): Point => [
    Math.round(BORD + (x - gauche) * echelle),
    Math.round(BORD + (y - haut) * echelle),
  ];
  return { pose, largeur: Math.ceil(large * echelle) + 2 * BORD, hauteur: Math.ceil(long * echelle) + 2 * BORD };
}

export { ENCRES, type Dessin, type Trace } from './dessin.ts';
