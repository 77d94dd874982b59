import type { Cote } from './cellules.ts';
import type { Point } from './dessin.ts';
import { hasard } from './hasard.ts';
import type { Cellule } from './tas.ts';

/** Points on a side, ends left out, and how far they stray from it, as parts of its length. */
const BRISURES = 2;
const RECUL = 0.14;

/** The outline of a cell: the same side is broken the same way seen from its two cells. */
export const contour = ({ germe, cotes }: Cellule, graine: string): readonly Point[] =>
  cotes.flatMap((cote) => ligneBrisee(germe.cle, cote, graine).slice(0, -1));

/** The outline of all the cells together; more than one only if they enclose something. */
export function perimetre(cellules: readonly Cellule[], graine: string): readonly (readonly Point[])[] {
  const dedans = new Set(cellules.map(({ germe }) => germe.cle));
  const bords = new Map(
    cellules.flatMap(({ germe, cotes }) =>
      cotes
        .filter(({ voisin }) => !dedans.has(voisin))
        .map((cote) => [cote.de.cle, { suite: cote.a.cle, points: ligneBrisee(germe.cle, cote, graine) }] as const),
    ),
  );
  const boucles: Point[][] = [];
  for (const depart of bords.keys()) {
    const boucle: Point[] = [];
    for (let cle = depart, bord = bords.get(cle); bord; cle = bord.suite, bord = bords.get(cle)) {
      boucle.push(...bord.points.slice(0, -1));
      bords.delete(cle);
    }
    boucles.push(boucle);
  }
  return boucles;
}

/** A side with its breaks, from its start to its end, both included. */
function ligneBrisee(cellule: string, { voisin, de, a }: Cote, graine: string): readonly Point[] {
  const endroit = cellule < voisin;
  const [debut, fin] = endroit ? [de.lieu, a.lieu] : [a.lieu, de.lieu];
  const [dx, dy] = [fin[0] - debut[0], fin[1] - debut[1]];
  const nom = endroit ? `${cellule}/${voisin}` : `${voisin}/${cellule}`;
  const points = Array.from({ length: BRISURES }, (_, rang): Point => {
    const part = (rang + 1 + (hasard(graine, nom, rang, 'le long') - 0.5) * 0.4) / (BRISURES + 1);
    const recul = (hasard(graine, nom, rang, 'de travers') * 2 - 1) * RECUL;
    return [debut[0] + dx * part - dy * recul, debut[1] + dy * part + dx * recul];
  });
  const ligne = [debut, ...points, fin];
  return endroit ? ligne : ligne.reverse();
}
