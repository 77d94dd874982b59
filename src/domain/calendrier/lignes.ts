import type { MissionDatee } from './echeances.ts';
import type { RepereDuContrat } from './contrat.ts';
import type { EvenementDuJour } from './ics.ts';
import { ajouterMois } from './mois.ts';

/** A mission of the catalogue as the calendar names it. */
export type MissionDuCalendrier = MissionDatee & { readonly titre: string };

/** A mission and the days by which it must start and be deployed; `null`: no particular delay. */
export interface LigneDuCalendrier {
  readonly slug: string;
  readonly titre: string;
  /** `AAAA-MM-JJ`. */
  readonly demarrage: string | null;
  readonly deploiement: string | null;
  /** Identifier of the source of the delays. */
  readonly source: string;
}

/**
 * One line per mission, in the order given.
 *
 * @param signature day of the signature of the contract, `AAAA-MM-JJ`.
 * @throws {RangeError} when `signature` is not a day of the calendar.
 */
export function lignesDuCalendrier(
  signature: string,
  missions: readonly MissionDuCalendrier[],
): readonly LigneDuCalendrier[] {
  const apres = (mois: number | null) => (mois === null ? null : ajouterMois(signature, mois));
  return missions.map(({ slug, titre, delais }) => ({
    slug,
    titre,
    demarrage: apres(delais.demarrage),
    deploiement: apres(delais.deploiement),
    source: delais.source,
  }));
}

/** Days before a deadline, or the end of the contract, at which an agenda reminds of it. */
const RAPPEL = 30;

/**
 * The days of a calendar for an agenda: signature, deadlines, anniversaries and end of the contract.
 *
 * @param aujourdhui `AAAA-MM-JJ`: a signature later than this day is planned, not done.
 */
export function evenementsDuCalendrier(
  signature: string,
  lignes: readonly LigneDuCalendrier[],
  reperes: readonly RepereDuContrat[],
  aujourdhui: string,
): readonly EvenementDuJour[] {
  const du = (jour: string | null, titre: string, id: string): EvenementDuJour[] =>
    jour === null ? [] : [{ jour, titre, id, rappel: RAPPEL }];
  return [
    {
      jour: signature,
      titre: signature > aujourdhui ? 'Signature du contrat ACI (date prévue)' : 'Signature du contrat ACI',
      id: 'signature',
    },
    ...lignes.flatMap(({ slug, titre, demarrage, deploiement }) => [
      ...du(demarrage, `À démarrer au plus tard\u00A0: ${titre}`, `demarrage-${slug}`),
      ...du(deploiement, `À déployer au plus tard\u00A0: ${titre}`, `deploiement-${slug}`),
    ]),
    ...reperes.map(({ jour, annee, quoi }) => ({
      jour,
      titre: repereDit({ annee, quoi }),
      id: `${quoi}-${annee}`,
      ...(quoi === 'terme' ? { rappel: RAPPEL } : {}),
    })),
  ].sort((a, b) => a.jour.localeCompare(b.jour));
}

/** « 2e anniversaire du contrat ACI », « Dernier jour du contrat ACI (5 ans) ». */
export const repereDit = ({ annee, quoi }: Pick<RepereDuContrat, 'annee' | 'quoi'>): string =>
  quoi === 'terme'
    ? `Dernier jour du contrat ACI (${annee}\u00A0ans)`
    : `${annee === 1 ? '1er' : `${annee}e`} anniversaire du contrat ACI`;
