import { cotes, germe, type Cote, type Germe } from './cellules.ts';
import { hasard } from './hasard.ts';

/** A cell of the territory. */
export interface Cellule {
  readonly germe: Germe;
  readonly cotes: readonly Cote[];
}

/** How far from round the territory is. */
const BOSSE = 0.28;

/**
 * `n` cells in one piece, from the middle outwards: the first `n` of any more are always the same.
 *
 * Each new cell is the nearest to the middle among those that touch the others, distances being bent by the seed so that
 * no two territories look alike.
 */
export function tas(n: number, graine: string): readonly Cellule[] {
  const distance = distanceBossue(graine);
  const prises = new Map<string, Cellule>();
  const candidates = new Map<string, Germe>();
  let prochaine = germe(0, 0, graine);
  while (prises.size < n) {
    candidates.delete(prochaine.cle);
    const cellule = { germe: prochaine, cotes: cotes(prochaine, graine) };
    prises.set(prochaine.cle, cellule);
    for (const { voisin } of cellule.cotes) {
      if (!prises.has(voisin) && !candidates.has(voisin)) candidates.set(voisin, germeDe(voisin, graine));
    }
    prochaine = laPlusProche(candidates.values(), prochaine, distance);
  }
  return [...prises.values()];
}

function germeDe(cle: string, graine: string): Germe {
  const [rang = 0, colonne = 0] = cle.split(',').map(Number);
  return germe(rang, colonne, graine);
}

function laPlusProche(candidates: Iterable<Germe>, aDefaut: Germe, distance: (germe: Germe) => number): Germe {
  let meilleure = aDefaut;
  let moindre = Infinity;
  for (const candidate of candidates) {
    const d = distance(candidate);
    if (d < moindre) [meilleure, moindre] = [candidate, d];
  }
  return meilleure;
}

function distanceBossue(graine: string): (germe: Germe) => number {
  const [un, deux] = [hasard(graine, 'bosse'), hasard(graine, 'creux')].map((part) => part * 2 * Math.PI);
  return ({ lieu: [x, y] }) => {
    const angle = Math.atan2(y, x);
    const bosse = 1 + BOSSE * (Math.sin(2 * angle + (un ?? 0)) * 0.6 + Math.sin(3 * angle + (deux ?? 0)) * 0.4);
    return Math.hypot(x, y) * bosse;
  };
}
