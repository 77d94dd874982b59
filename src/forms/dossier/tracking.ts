import type { Answers } from '../shapes.ts';

/** When, and by whom when that person gave a name. */
export interface Mark {
  /** ISO 8601 instant. */
  readonly le: string;
  readonly par?: string;
}

export const AVIS = ['acceptable', 'ameliorable', 'a_corriger'] as const;
/** What a reader thinks of a section. */
export type Avis = (typeof AVIS)[number];

export interface Comment extends Mark {
  /** A name of its own: two files that hold it hold the same one. */
  readonly id: string;
  readonly texte: string;
}

export interface SectionTracking {
  /** The team said so; nothing was sent to anyone. */
  readonly terminee?: boolean;
  readonly responsable?: string;
  readonly relecteur?: string;
  /** In a file that was handed out, since when and by whom; absent once it was taken back. */
  readonly confiee?: Mark;
  readonly avis?: Mark & { readonly valeur: Avis };
  readonly commentaires?: readonly Comment[];
}

/** The answers as they stood one day. Pictures are in `images`, once for all versions. */
export interface Version extends Mark {
  readonly id: string;
  readonly nom: string;
  readonly reponses: Answers;
}

/** An answer that a merge did not put in its place, and did not want to lose. */
export interface Aside extends Mark {
  readonly valeur: unknown;
}

/** A file that was saved. */
export interface FileMark extends Mark {
  /** Ids of the sections it holds, when it was handed out in parts. */
  readonly partie?: readonly string[];
}

/** Why a copy left its dossier: to be read again, or for some of its sections (ids) to be written. */
export type Errand = Mark &
  ({ readonly pour: 'relecture' } | { readonly pour: 'redaction'; readonly sections: readonly string[] });

/** Who did what in a dossier, and when: saved beside the answers, never printed with them. Keys are those of `keyOf`. */
export interface Tracking {
  /** Given once, when the dossier begins: two files with the same one come from the same dossier. */
  readonly dossier: string;
  readonly nom?: string;
  /** This is a copy made for someone; absent: the dossier itself. */
  readonly confie?: Errand;
  readonly reponses: Readonly<Record<string, Mark>>;
  /** Rows taken out: a merge with an older file does not bring them back unasked. */
  readonly retires: Readonly<Record<string, Mark>>;
  readonly sections: Readonly<Record<string, SectionTracking>>;
  readonly versions: readonly Version[];
  /** Files saved so far, the last one at the end: what two files have in common tells what changed since. */
  readonly fichiers: readonly FileMark[];
  readonly de_cote: Readonly<Record<string, readonly Aside[]>>;
  /** Base64 of the pictures of past versions, by fingerprint. */
  readonly images: Readonly<Record<string, string>>;
}

/**
 * Nothing done yet.
 *
 * @param dossier a name that no other dossier has: `crypto.randomUUID()`.
 */
export const newTracking = (dossier: string, nom?: string): Tracking => ({
  dossier,
  ...(nom !== undefined && { nom }),
  reponses: {},
  retires: {},
  sections: {},
  versions: [],
  fichiers: [],
  de_cote: {},
  images: {},
});

/** Who wrote, left out when no name was given. */
export const markOf = (le: string, par: string): Mark => (par === '' ? { le } : { le, par });

export const sectionOf = (suivi: Tracking | null, section: string): SectionTracking =>
  suivi !== null && Object.hasOwn(suivi.sections, section) ? (suivi.sections[section] ?? {}) : {};

/** Ids of the sections that this copy was made to write; `null`: it is no such copy. */
export const sectionsToWrite = (suivi: Tracking | null): readonly string[] | null =>
  suivi?.confie?.pour === 'redaction' ? suivi.confie.sections : null;

/** The last file saved of the whole dossier. */
export const lastFile = (suivi: Tracking | null): Mark | undefined =>
  suivi?.fichiers.findLast(({ partie }) => partie === undefined);
