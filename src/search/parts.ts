import type { IndexOuvert } from './open-index.ts';
import type { Demande } from './question.ts';
import { idfDe } from './rarity.ts';

/** The part of a page whose title answers best, and which share of the question it answers (0 to 1). */
export interface PartieLue {
  readonly partie: number;
  readonly part: number;
}

/** Rank of the part of a page whose title answers best, if a title answers anything. */
export function meilleurePartie(
  rang: number,
  demandes: readonly Demande[],
  ouvert: IndexOuvert,
): PartieLue | undefined {
  const points = new Map<number, number>();
  let total = 0;
  for (const { lectures, poids } of demandes) {
    const siens = new Map<number, number>();
    let rarete = 0;
    for (const [cle, surete] of lectures) {
      const liste = ouvert.listes.get(cle);
      const valeur = liste ? idfDe(liste.size, ouvert) * surete * poids : 0;
      rarete = Math.max(rarete, valeur);
      for (const partie of liste?.get(rang)?.parties ?? []) {
        siens.set(partie, Math.max(siens.get(partie) ?? 0, valeur));
      }
    }
    for (const [partie, valeur] of siens) points.set(partie, (points.get(partie) ?? 0) + valeur);
    total += rarete;
  }
  const [meilleure] = [...points].sort(([a, x], [b, y]) => y - x || a - b);
  return meilleure && { partie: meilleure[0], part: meilleure[1] / total };
}
