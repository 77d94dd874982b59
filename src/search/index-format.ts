import type { Genre, Reponse } from './types.ts';

/** A département as the browser needs it: code, name, rank of its région, its towns separated by `|`. */
export type DepartementIndexe = readonly [code: string, nom: string, region: number, villes: string];

/** What is known to be a question for somebody else, and what to answer. */
export interface ReponseIndexee extends Reponse {
  /** Each wording is a set of words that must all be there. */
  readonly si: readonly string[];
  /** Words that make it a question of the trade after all. */
  readonly sauf: readonly string[];
}

/** A page as it is shown, how many terms it has in all, by tens, the titles of its parts, and what else it is called. */
export type FicheIndexee = readonly [
  adresse: string,
  genre: Genre,
  titre: string,
  contexte: string,
  resume: string,
  dizaines: number,
  /** Title of each part, and its anchor when the title does not give it (`ancreDe`). */
  parties: readonly (string | readonly [titre: string, ancre: string])[],
  /** Words and phrases that lead to the page without being shown, separated by `|`. */
  motsCles: string,
];

/**
 * The index as it travels. What is shown and the keywords are not indexed: the browser reads them again. Only the texts of
 * the pages and the places have postings, one list per word, as strings (`encoder`).
 */
export interface IndexRecherche {
  readonly version: 1;
  readonly fiches: readonly FicheIndexee[];
  /** Wordings of one idea, the glossary aside: its entries are read from `fiches`. */
  readonly synonymes: readonly (readonly string[])[];
  /** Words with postings, sorted (`raccourcir`), in a readable form from which the term is computed again. */
  readonly mots: string;
  /** How many pages each has; which ones: each rank less the one before. */
  readonly nombres: string;
  readonly rangs: string;
  readonly regions: readonly string[];
  readonly departements: readonly DepartementIndexe[];
  /** Names of départements that are also ordinary words. */
  readonly motsCourants: readonly string[];
  readonly reponses: readonly ReponseIndexee[];
  /** From how many inhabitants on, which sizes are possible, in order. */
  readonly tailles: readonly (readonly [depuis: number, ...tailles: number[]])[];
}

// Small numbers as single characters: from « ] », so that JSON never has to escape one.
const ZERO = 0x5d;

/** Small non-negative integers (below 55,000) as a string, one character each. */
export const encoder = (nombres: readonly number[]): string =>
  nombres.map((nombre) => String.fromCharCode(ZERO + nombre)).join('');

/** The reverse of `encoder`. */
export const decoder = (texte: string): number[] => Array.from(texte, (signe) => signe.charCodeAt(0) - ZERO);

/** Sorted words without spaces nor capitals, each as the length of what it shares with the one before (a capital), then the rest. */
export function raccourcir(mots: readonly string[]): string {
  const communs = mots.map((mot, rang) => {
    const avant = mots[rang - 1] ?? '';
    let commun = 0;
    while (commun < Math.min(mot.length, 25) && mot[commun] === avant[commun]) commun += 1;
    return String.fromCharCode(0x41 + commun) + mot.slice(commun);
  });
  return communs.join('');
}

/** The reverse of `raccourcir`. */
export function rallonger(texte: string): string[] {
  const mots: string[] = [];
  for (const [, commun = 'A', reste = ''] of texte.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    mots.push((mots.at(-1) ?? '').slice(0, commun.charCodeAt(0) - 0x41) + reste);
  }
  return mots;
}
