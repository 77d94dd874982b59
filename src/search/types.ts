import type { Correction, Suggestion } from './correction.ts';
import type { Facette } from './facets.ts';
import type { AMarquer } from './mark.ts';

/** Kinds of page that the search knows, in the order of the lists by kind. */
export const GENRES = [
  'guide',
  'etape',
  'mission',
  'region',
  'departement',
  'contact',
  'formulaire',
  'terme',
  'outil',
  'page',
] as const;
export type Genre = (typeof GENRES)[number];

/** A part of a page that has its own address (`#ancre`). */
export interface Partie {
  readonly ancre: string;
  readonly titre: string;
  readonly texte: string;
}

/** What the search knows of one page, or of one entry of a page (a glossary term, a contact). Plain text, no markup. */
export interface Fiche {
  readonly adresse: string;
  readonly genre: Genre;
  readonly titre: string;
  /** Said after the kind: « Hauts-de-France », « Mission socle ». May be empty. */
  readonly contexte: string;
  /** Shown under the title: one or two sentences. */
  readonly resume: string;
  /** Words that lead here without being shown. */
  readonly motsCles: readonly string[];
  /** Places that it serves: codes of départements (`35`, `2A`) and names of régions. */
  readonly lieux: readonly string[];
  /** Everything else that a reader sees before the first part. */
  readonly texte: string;
  readonly parties: readonly Partie[];
}

/** A text to show and what to highlight in it: pairs of offsets (UTF-16), end excluded, in order, never overlapping. */
export interface Surligne {
  readonly texte: string;
  readonly marques: readonly (readonly [debut: number, fin: number])[];
}

/** One page found. */
export interface Resultat {
  readonly adresse: string;
  readonly genre: Genre;
  readonly contexte: string;
  readonly titre: Surligne;
  readonly extrait: Surligne;
  /** Where the words were found, when the title and the extract do not show them. */
  readonly pourquoi: string;
  /** The part of the page that answers best. */
  readonly partie?: { readonly adresse: string; readonly titre: Surligne };
}

/** A sentence of ours before the results, when the question is not one that a page of the site can answer. */
export interface Reponse {
  readonly titre: string;
  readonly texte: string;
  readonly liens: readonly { readonly href: string; readonly libelle: string }[];
}

/** What `chercher` answers. */
export interface Recherche {
  readonly question: string;
  readonly reponses: readonly Reponse[];
  /** How places were read, to be said once: « 35460 : d’après ses premiers chiffres, Ille-et-Vilaine (35), Bretagne. » */
  readonly lieux: readonly string[];
  readonly resultats: readonly Resultat[];
  /** How many pages were found, beyond those in `resultats`. */
  readonly total: number;
  /** How many were found in each family, whichever is kept. */
  readonly facettes: readonly Facette[];
  /** What to mark on the page that is chosen. */
  readonly aMarquer: AMarquer;
  /** The question as it was read, mistyped words put right. */
  readonly lu: string;
  /** Words read as another one: « diagnosic » → « diagnostic ». */
  readonly corrections: readonly Correction[];
  /** Words found nowhere on the site, each with the question that one may have meant. */
  readonly suggestions: readonly Suggestion[];
  /** Words found nowhere on the site, that resemble none. */
  readonly inconnus: readonly string[];
}
