import type { Correction, Suggestion } from './correction.ts';
import type { Facette } from './facets.ts';
import type { AMarquer } from './mark.ts';
import type { Genre, Reponse, Surligne } from './types.ts';

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
