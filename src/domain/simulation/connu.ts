import { enumeration, pluriel, typographie } from '../francais/index.ts';
import { STATUTS } from './mots.ts';
import type { Resultat } from './resultat.ts';

/** What is known of a size whose amounts cannot be added up, in words. It holds no sum: a sum with a hole is none. */
export interface Connu {
  /** « Ce que l’on sait pour la taille 2 ». */
  readonly titre: string;
  /** « 3 montants lus, 2 à demander à votre CPAM ». */
  readonly compte: string;
  /** How far the known amounts may be trusted: « Ce qui est lu : repris de la version précédente, non confirmé. » */
  readonly confiance: string | null;
  /** Which ones are missing, and why there is no total. */
  readonly manque: string;
}

const SANS_TOTAL = 'Nous n’en faisons pas de total : une somme où il manque un montant n’en est pas une.';

/** What can be said without a total; `null` when nothing is missing: the total then says it. */
export function connuDe({ taille, lignes, manquants }: Resultat): Connu | null {
  if (manquants.length === 0) return null;
  const lues = lignes.filter(({ total }) => total.montant !== null);
  return {
    titre: `Ce que l’on sait pour la taille ${taille}`,
    compte:
      lues.length === 0
        ? typographie('Aucun montant lu : demandez-les à votre CPAM')
        : `${pluriel(lues.length, 'montant lu', 'montants lus')}, ${manquants.length} à demander à votre CPAM`,
    confiance: lues.length === 0 ? null : confianceDite(lues),
    manque: typographie(`À demander : ${enumeration(manquants.map((libelle) => `« ${libelle} »`))}. ${SANS_TOTAL}`),
  };
}

function confianceDite(lues: Resultat['lignes']): string {
  const statuts = [...new Set(lues.map(({ total }) => STATUTS[total.statut]))];
  return typographie(`Ce qui est lu : ${statuts.join(' ; ')}.`);
}
