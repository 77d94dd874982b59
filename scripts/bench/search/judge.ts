import type { Jugee } from './corpus.ts';

/** What a search shows: for each line, the addresses that it leads to. */
export type Lignes = readonly (readonly string[])[];

/** Shares of the questions, 0 to 1. */
export interface Mesures {
  readonly nombre: number;
  readonly premiere: number;
  readonly trois: number;
  /** Mean of one over the rank of the first right answer, in the first ten. */
  readonly rangInverse: number;
}

/** How good answers are, in the order of the questions. */
export function mesurer(jugees: readonly Jugee[], reponses: readonly Lignes[]): Mesures {
  const rangs = jugees.map(({ attendu }, ici) =>
    (reponses[ici] ?? []).findIndex((ligne) => ligne.some((adresse) => attendu.includes(adresse))),
  );
  const part = (garder: (rang: number) => boolean) => rangs.filter(garder).length / rangs.length;
  return {
    nombre: jugees.length,
    premiere: part((rang) => rang === 0),
    trois: part((rang) => rang >= 0 && rang < 3),
    rangInverse: rangs.reduce((somme, rang) => somme + (rang < 0 || rang > 9 ? 0 : 1 / (rang + 1)), 0) / rangs.length,
  };
}

/** A question that a page answers, rather than a sentence before the pages (a size, « voyez sante.fr »). */
export const parUnePage = ({ attendu, question }: Jugee): boolean =>
  attendu.every((adresse) => adresse.startsWith('/')) && !/\d{5,}|\d \d{3}/u.test(question);

/** Median and 95th percentile of durations. */
export function durees(toutes: readonly number[]): { mediane: number; p95: number } {
  const triees = [...toutes].sort((a, b) => a - b);
  const a = (part: number) => triees[Math.min(triees.length - 1, Math.floor(part * triees.length))] ?? Number.NaN;
  return { mediane: a(0.5), p95: a(0.95) };
}
