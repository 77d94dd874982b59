import type { Field, FieldKind } from './definition.ts';
import { isRecord } from './record.ts';
import type { RichText } from './rich.ts';
import type { AnswerByKind, Commune, Picture } from './shapes.ts';

/** What each kind of field holds once checked and cleaned; what is empty is not there. */
export interface ValidByKind {
  texte: string;
  texte_long: string;
  texte_riche: RichText;
  nombre: number;
  montant: number;
  pourcentage: number;
  /** `AAAA-MM-JJ`. */
  date: string;
  /** `AAAA-MM`. */
  mois: string;
  annee: string;
  courriel: string;
  telephone: string;
  /** Five digits, « CEDEX » after them when it was written: `35042 CEDEX 7`. */
  code_postal: string;
  site: string;
  siren: string;
  siret: string;
  rna: string;
  finess: string;
  rpps: string;
  iban: string;
  bic: string;
  oui_non: string;
  case: string;
  /** Id of the option; what « Autre, préciser » says is beside it, under `precisionKey`. */
  choix: string;
  /** Ids of the ticked boxes, in the order of the form. */
  cases: readonly string[];
  image: Picture;
  /** `date` is `AAAA-MM-JJ`. */
  signature: AnswerByKind['signature'];
  communes: readonly Commune[];
  intertitre: never;
  texte_fixe: never;
  reserve: never;
  calcul: never;
  frise: never;
  carte: never;
  /** Row → its answers; rows without answers are not there. */
  grille: Readonly<Record<string, ValidRow>>;
  groupe: readonly ValidRow[];
  /** Item chosen elsewhere → its answers. */
  fiches: Readonly<Record<string, ValidRow>>;
}

export type ValidAnswer =
  | RichText
  | number
  | readonly string[]
  | Picture
  | AnswerByKind['signature']
  | readonly Commune[]
  | readonly ValidRow[]
  | Readonly<Record<string, ValidRow>>;
export type ValidRow = { readonly [champ: string]: ValidAnswer | undefined };

declare const checked: unique symbol;
/**
 * Answers that went through `validate` or `lenient`, cleaned, without anything empty nor hidden; no other function
 * makes one. After `lenient`, what could not be understood is still there as typed, where a text can be shown.
 */
export type ValidAnswers = ValidRow & { readonly [checked]: true };

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

/** Whether a value has the shape of a checked answer of that kind: after `lenient`, it may be a text instead. */
const SHAPES: { readonly [K in FieldKind]?: (value: unknown) => boolean } = {
  texte_riche: (value) => isText(value) || Array.isArray(value),
  nombre: isNumber,
  montant: isNumber,
  pourcentage: isNumber,
  date: matches(/^\d{4}-\d{2}-\d{2}$/u),
  mois: matches(/^\d{4}-\d{2}$/u),
  annee: matches(/^\d{4}$/u),
  cases: Array.isArray,
  communes: Array.isArray,
  groupe: Array.isArray,
  image: isRecord,
  signature: isRecord,
  grille: isRecord,
  fiches: isRecord,
};

/** The checked answer to a field; `undefined` when there is none, or when only a text that was not understood is left. */
export function validOf<F extends Field>(field: F, row: ValidRow): ValidByKind[F['type']] | undefined {
  const value = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
  const hasShape = SHAPES[field.type] ?? isText;
  // A valid row holds, under the name of a field, the checked answer of its kind, or the text left by `lenient`.
  return value !== undefined && hasShape(value) ? (value as ValidByKind[F['type']]) : undefined;
}
