import type { Bareme, Taille, Volet } from '../../schemas/index.ts';
import { type Ligne, ligneDe, type Somme, somme } from './ligne.ts';
import { TAILLES } from './taille.ts';

/** What a scale gives to one mission, for one size. */
export interface MontantsDeMission {
  readonly taille: Taille;
  /** One line per volet: two for « accès aux soins » in 2019, which pays the soins non programmés apart. */
  readonly lignes: readonly Ligne[];
  readonly total: Somme;
}

/** Yearly ceiling of a CPTS. Euros per year. */
export interface Plafond {
  readonly taille: Taille;
  /** Functioning first, then the chosen missions in the order of the scale. */
  readonly lignes: readonly Ligne[];
  /** Fixed + variable. Never holds what is paid under a condition. */
  readonly total: Somme;
  readonly fixe: Somme;
  readonly variable: Somme;
  /** Paid only if the ARS recognises a crisis: a separate line, never part of the total. */
  readonly sousCondition: Somme;
}

/** Missions that a scale pays: slugs, in its order, compulsory ones apart from the optional. */
export function missionsDe(bareme: Bareme): { readonly socles: string[]; readonly facultatives: string[] } {
  const slugs = (facultatif: boolean) => [
    ...new Set(bareme.volets.filter((v) => v.facultatif === facultatif).flatMap(({ mission }) => mission ?? [])),
  ];
  return { socles: slugs(false), facultatives: slugs(true) };
}

/** The volet by which a scale pays a mission a second time, apart: « soins non programmés » in 2019. */
export const voletAPart = ({ volets }: Pick<Bareme, 'volets'>): Volet | undefined =>
  volets.find(({ mission }, rang) => mission && volets.findIndex((volet) => volet.mission === mission) < rang);

/**
 * Amounts of a mission for the four sizes; an empty list when the scale does not know the mission (« crise sanitaire »
 * in 2019).
 */
export function montantsDeMission(bareme: Bareme, mission: string): readonly MontantsDeMission[] {
  const volets = bareme.volets.filter((volet) => volet.mission === mission);
  if (volets.length === 0) return [];
  return TAILLES.map((taille) => {
    const lignes = volets.map((volet) => ligneDe(volet, taille));
    return { taille, lignes, total: somme(lignes.map(({ total }) => total)) };
  });
}

/**
 * Yearly ACI ceiling of a CPTS of this size that carries these missions: maxima, euros per year.
 *
 * Every figure comes from `bareme`. A sum adds the known lines only, and its `complet` is false as soon as one line is
 * unknown, so that no caller can show a sum with a hole in it as if it were the whole.
 *
 * @throws {RangeError} when a mission is absent from the scale (`missionsDe` lists them).
 */
export function plafondAnnuel(bareme: Bareme, taille: Taille, missions: readonly string[]): Plafond {
  const absent = missions.find((mission) => !bareme.volets.some((volet) => volet.mission === mission));
  if (absent !== undefined) throw new RangeError(`Le barème « ${bareme.titre_court} » ne connaît pas « ${absent} ».`);
  const lignes = bareme.volets
    .filter(({ mission }) => mission === undefined || missions.includes(mission))
    .map((volet) => ligneDe(volet, taille));
  return {
    taille,
    lignes,
    total: somme(lignes.map(({ total }) => total)),
    fixe: somme(lignes.map(({ fixe }) => fixe)),
    variable: somme(lignes.map(({ variable }) => variable)),
    sousCondition: somme(lignes.flatMap(({ conditionnel }) => (conditionnel === undefined ? [] : [conditionnel]))),
  };
}
