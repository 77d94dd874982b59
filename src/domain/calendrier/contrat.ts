import { ajouterMois } from './mois.ts';

/** What comes back during the contract, in months after its signature, and where each was read. */
export const VIE_DU_CONTRAT = {
  dure: { mois: 60, source: 'concourspluripro-decret-2022-375' },
  anniversaire: { tousLes: 12, sources: ['arrete-aci-2019', 'senat-cpts-2025-financement'] },
} as const;

/** An anniversary of the contract, or its end. */
export interface RepereDuContrat {
  readonly quoi: 'anniversaire' | 'terme';
  /** Years since the signature. */
  readonly annee: number;
  /** `AAAA-MM-JJ`. */
  readonly jour: string;
  readonly sources: readonly string[];
}

/**
 * The anniversaries of the contract, on which the balance of the year gone by is paid, and its end.
 *
 * @throws {RangeError} when `signature` is not a day of the calendar.
 */
export function reperesDuContrat(signature: string): readonly RepereDuContrat[] {
  const { dure, anniversaire } = VIE_DU_CONTRAT;
  const annees = dure.mois / anniversaire.tousLes;
  return Array.from({ length: annees }, (_, rang) => {
    const annee = rang + 1;
    const jour = ajouterMois(signature, annee * anniversaire.tousLes);
    return annee < annees
      ? { quoi: 'anniversaire', annee, jour, sources: anniversaire.sources }
      : { quoi: 'terme', annee, jour, sources: [dure.source] };
  });
}
