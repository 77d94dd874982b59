import type { VieDuContrat } from '../../schemas/index.ts';
import { ajouterMois, veille } from './mois.ts';

/** An anniversary of the contract, or its last day. */
export interface RepereDuContrat {
  readonly quoi: 'anniversaire' | 'terme';
  /** Years since the signature. */
  readonly annee: number;
  /** `AAAA-MM-JJ`. */
  readonly jour: string;
  readonly sources: readonly string[];
}

/**
 * The anniversaries of the contract, on which the balance of the year gone by is paid, and its last day.
 *
 * @throws {RangeError} when `signature` is not a day of the calendar.
 */
export function reperesDuContrat(signature: string, contrat: VieDuContrat): readonly RepereDuContrat[] {
  return Array.from({ length: contrat.annees }, (_, rang) => {
    const annee = rang + 1;
    const jour = ajouterMois(signature, 12 * annee);
    return annee < contrat.annees
      ? { quoi: 'anniversaire', annee, jour, sources: contrat.sources }
      : { quoi: 'terme', annee, jour: dernierJour(signature, jour), sources: [contrat.source] };
  });
}

/** The eve of the last anniversary; a contract signed on 29 February lasts until the end of the month. */
const dernierJour = (signature: string, anniversaire: string): string =>
  anniversaire.slice(-2) === signature.slice(-2) ? veille(anniversaire) : anniversaire;
