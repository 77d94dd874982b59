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

/** A sentence of ours before the results, when the question is not one that a page of the site can answer. */
export interface Reponse {
  readonly titre: string;
  readonly texte: string;
  readonly liens: readonly { readonly href: string; readonly libelle: string }[];
}
