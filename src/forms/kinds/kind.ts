import type { Field, FieldKind, FieldOf } from '../definition.ts';
import type { AnswerOf, Path, Problem } from '../shapes.ts';
import type { ValidAnswer } from '../valid.ts';

export type Refuse = (problem: Problem) => void;
/** Says what is wrong with an answer, or with a part of it. */
export type Tell = (message: string, ...inside: Path) => void;

/** Everything that a kind with one answer knows of it. */
export interface LeafKind<K extends FieldKind> {
  /** What `raw` says; what has not the right shape is told to `refuse` and left out. */
  readonly read: (field: FieldOf<K>, raw: unknown, path: Path, refuse: Refuse) => AnswerOf<K> | undefined;
  /**
   * The answer cleaned, in its checked form; `undefined` when it is empty, which is never a problem here.
   * What cannot be understood is told, and given back as typed.
   */
  readonly check: (field: FieldOf<K>, answer: AnswerOf<K>, tell: Tell) => ValidAnswer | undefined;
  /** How to ask for it, when the official form demands it. */
  readonly missing: (field: Field) => string;
}

const CALL = /\s?\[\^[a-z0-9_]+\]/gu;

/** How messages and the summary call a field: « Contexte ». Calls of notes and the final colon are not its name. */
export const nameOf = (field: { readonly intitule?: string | undefined; readonly libelle: string }): string =>
  (field.intitule ?? field.libelle).replace(CALL, '').replace(/\s*:\s*$/u, '');

export const quoted = (field: { readonly intitule?: string | undefined; readonly libelle: string }): string =>
  `«\u00a0${nameOf(field)}\u00a0»`;

export const complete = (field: Field): string => `Complétez ${quoted(field)}`;
export const choose = (field: Field): string => `Choisissez une réponse à ${quoted(field)}`;

/** A text, whatever it says: a half-typed address is an answer too. */
export function readText(field: Field, raw: unknown, path: Path, refuse: Refuse): string | undefined {
  if (typeof raw === 'string') return raw;
  refuse({ path, message: `La réponse à ${quoted(field)} n’est pas un texte` });
  return undefined;
}

export function readList(field: Field, raw: unknown, path: Path, refuse: Refuse): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  refuse({ path, message: `La réponse à ${quoted(field)} n’est pas une liste` });
  return undefined;
}
