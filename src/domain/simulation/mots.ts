import { euros } from '../francais/index.ts';
import type { Somme } from '../aci/index.ts';
import type { Statut, Valeur } from './valeurs.ts';

/** How far an amount may be trusted, in words. */
export const STATUTS: Readonly<Record<Statut, string>> = {
  officiel: 'officiel',
  documente: 'documenté, lu dans un contrat',
  presse: 'lu dans la presse',
  calcule: 'calculé par différence',
  repris: 'repris de la version précédente, non confirmé',
  inconnu: 'non trouvé\u00A0: à demander à votre CPAM',
  addition: 'notre addition',
};

/** « 125 000 € », or « non trouvé ». */
export const montantDit = (montant: number | null): string => (montant === null ? 'non trouvé' : euros(montant));

/** An amount and its trust: « 125 000 €, officiel », « non trouvé : à demander à votre CPAM ». */
export const valeurDite = ({ montant, statut }: Valeur): string =>
  montant === null ? STATUTS.inconnu : `${euros(montant)}, ${STATUTS[statut]}`;

/** A whole sum; a sum with a hole is « non trouvé ». */
export const sommeDite = ({ montant, complet }: Somme): string => montantDit(complet ? montant : null);

/** What sums rest on: our addition, or the hole that forbids it. */
export const additionDite = (sommes: readonly Somme[]): string =>
  sommes.every(({ complet }) => complet) ? STATUTS.addition : 'il manque un montant';

/** Said of every amount that is paid under a condition. */
export const SOUS_CONDITION = 'versé seulement si l’ARS reconnaît une crise, jamais compté dans le total';
