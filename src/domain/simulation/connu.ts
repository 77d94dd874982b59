import { enumeration, pluriel, typographie } from '../francais/index.ts';
import { STATUTS } from './mots.ts';
import type { Resultat } from './resultat.ts';

/** What is known of a size whose amounts cannot be added up, in words. It holds no sum: a sum with a hole is none. */
export interface Connu {
  /** « Ce que l’on sait pour la taille 2 ». */
  readonly titre: string;
  /** « 1 montant lu, 2 repris de la version précédente, 2 à demander à votre CPAM ». */
  readonly compte: string;
  /** How far the known amounts may be trusted: « Ce qui est connu : repris de la version précédente, non confirmé. » */
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
        : `${compteDe(lues)}, ${manquants.length} à demander à votre CPAM`,
    confiance: lues.length === 0 ? null : confianceDite(lues),
    manque: typographie(`À demander : ${enumeration(manquants.map((libelle) => `« ${libelle} »`))}. ${SANS_TOTAL}`),
  };
}

/** An amount that an older version gave was not read in this one. */
function compteDe(connues: Resultat['lignes']): string {
  const repris = connues.filter(({ total }) => total.statut === 'repris').length;
  const lues = connues.length - repris;
  const reprises = 'de la version précédente';
  if (lues === 0) return `${pluriel(repris, 'montant repris', 'montants repris')} ${reprises}`;
  return `${pluriel(lues, 'montant lu', 'montants lus')}${repris === 0 ? '' : `, ${repris} repris ${reprises}`}`;
}

function confianceDite(lues: Resultat['lignes']): string {
  const statuts = [...new Set(lues.map(({ total }) => STATUTS[total.statut]))];
  return typographie(`Ce qui est connu : ${statuts.join(' ; ')}.`);
}
