import type { Field, FieldKind } from './definition.ts';
import type { RichText } from './rich.ts';

/** What each kind of field holds once answered, as typed. Kinds that only show something hold nothing. */
export interface AnswerByKind {
  texte: string;
  texte_long: string;
  texte_riche: RichText;
  nombre: string;
  montant: string;
  pourcentage: string;
  date: string;
  mois: string;
  annee: string;
  courriel: string;
  telephone: string;
  code_postal: string;
  site: string;
  siren: string;
  siret: string;
  rna: string;
  finess: string;
  rpps: string;
  iban: string;
  bic: string;
  /** `oui` or `non`. */
  oui_non: string;
  /** `oui`, or an empty text. */
  case: string;
  /** Id of the option. What « Autre, préciser » says is beside it, under `precisionKey`. */
  choix: string;
  /** Ids of the ticked boxes. */
  cases: readonly string[];
  image: Picture;
  signature: { readonly lieu?: string; readonly date?: string; readonly nom?: string; readonly qualite?: string };
  communes: readonly Commune[];
  intertitre: undefined;
  texte_fixe: undefined;
  reserve: undefined;
  calcul: undefined;
  frise: undefined;
  carte: undefined;
  /** Row → column → answer. */
  grille: Answers;
  groupe: readonly Answers[];
  /** Item chosen elsewhere → its answers; those of items no longer chosen are kept, and not printed. */
  fiches: Answers;
}
export type AnswerOf<K extends FieldKind> = AnswerByKind[K];

/** A picture, resized by the browser that took it in. */
export interface Picture {
  readonly nom: string;
  readonly mime: 'image/jpeg' | 'image/png';
  /** Pixels. */
  readonly largeur: number;
  readonly hauteur: number;
  /** What it shows, for those who do not see it; asked for kindly, printed as it is. */
  readonly alternative: string;
  /** Base64, without prefix. */
  readonly donnees: string;
}

export interface Commune {
  /** INSEE code; empty for a place typed by hand. */
  readonly code: string;
  readonly nom: string;
  /** Code of its département. */
  readonly departement: string;
  /** Inhabitants; `null` when it is not known. */
  readonly population: number | null;
}

/**
 * What a person typed, or what a file brought: read through `answerOf`, believed after `validate`.
 *
 * Keys that the form does not know stay where they are: they are saved again, and never printed. A row may carry `_id`,
 * a name of its own that a merge of two files goes by.
 */
export type Answers = { readonly [champ: string]: unknown };

/** Under which key, beside the answer, « Autre, préciser » of an option is written: no field has a point in its name. */
export const precisionKey = (field: Pick<Field, 'id'>, option: string): string => `${field.id}.${option}`;
/** Name of a row of its own, for merges. */
export const ROW_ID = '_id';

/** Where an answer lies: `['contexte']`, `['referents', 0, 'courriel']`, `['budget', 'achats', 'prevu']`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** For the reader, without a final point: shown beside the field and in the summary, in the same words. */
  readonly message: string;
}
