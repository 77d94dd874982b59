import type { Montant, Taille, Volet } from '../../schemas/index.ts';

/** A sum in euros per year, and whether nothing is missing from it. */
export interface Somme {
  /** What is known, added up. */
  readonly montant: number;
  /** False as soon as one addend is unknown: then `montant` is « au moins ». */
  readonly complet: boolean;
}

/** One volet of the scale, for one size. `null`: not found. Euros per year, maxima. */
export interface Ligne {
  readonly volet: string;
  readonly libelle: string;
  /** Absent for the functioning of the community. */
  readonly mission?: string;
  readonly facultatif: boolean;
  /** Fixed + variable, without what is paid only under a condition. */
  readonly total: number | null;
  readonly fixe: number | null;
  readonly variable: number | null;
  /** Paid only if the ARS recognises a crisis; absent when the volet has no such part. */
  readonly conditionnel?: number | null;
  /** The cells behind the figures: trust, source and remark of each. */
  readonly cellules: readonly Montant[];
}

/** Reads a volet for a size. */
export function ligneDe(volet: Volet, taille: Taille): Ligne {
  const cellules = volet.montants.filter((cellule) => cellule.taille === taille);
  const part = (nom: Montant['part']) => cellules.find((cellule) => cellule.part === nom)?.montant;
  const fixe = part('fixe') ?? null;
  const variable = part('variable') ?? null;
  const conditionnel = part('conditionnel');
  // The functioning is due in full, whatever the results (ACI, article 9.1); the crisis has a fixed part only.
  const sansVariable = volet.mission === undefined || (part('fixe') !== undefined && part('variable') === undefined);
  const total = part('total') ?? (sansVariable ? fixe : plus(fixe, variable));
  return {
    volet: volet.id,
    libelle: volet.libelle,
    ...(volet.mission === undefined ? {} : { mission: volet.mission }),
    facultatif: volet.facultatif,
    total,
    fixe: volet.mission === undefined ? total : fixe,
    variable: sansVariable ? 0 : variable,
    ...(conditionnel === undefined ? {} : { conditionnel }),
    cellules,
  };
}

/** Adds what is known and says whether something is not. */
export function somme(montants: readonly (number | null)[]): Somme {
  return {
    montant: montants.reduce<number>((sum, montant) => sum + (montant ?? 0), 0),
    complet: !montants.includes(null),
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
