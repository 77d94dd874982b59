import type { Mission } from '../../schemas/index.ts';
import { ajouterMois } from './mois.ts';

/** A day by which something is due after the signature of the contract. */
export interface Echeance {
  readonly mission: string;
  readonly quoi: 'demarrage' | 'deploiement';
  /** `AAAA-MM-JJ`: « au plus tard le ». */
  readonly jour: string;
  /** Identifier of the source of the delay. */
  readonly source: string;
}

/** A mission and its delays, in months after the signature; `null`: no delay. */
export type MissionDatee = Pick<Mission, 'delais'> & { readonly slug: string };

/**
 * Days by which the missions must start and be deployed, the nearest first; missions without a delay give none.
 *
 * @param signature day of the signature of the contract, `AAAA-MM-JJ`.
 * @throws {RangeError} when `signature` is not a day of the calendar.
 */
export function echeances(signature: string, missions: readonly MissionDatee[]): readonly Echeance[] {
  return missions
    .flatMap(({ slug, delais: { demarrage, deploiement, source } }) => [
      ...due(slug, 'demarrage', demarrage, source),
      ...due(slug, 'deploiement', deploiement, source),
    ])
    .sort((a, b) => a.jour.localeCompare(b.jour));

  function due(mission: string, quoi: Echeance['quoi'], mois: number | null, source: string): Echeance[] {
    return mois === null ? [] : [{ mission, quoi, jour: ajouterMois(signature, mois), source }];
  }
}
