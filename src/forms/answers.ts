import type { Field, FieldKind, FieldOf, FormDefinition } from './definition.ts';
import { read } from './reading.ts';

/** What each kind of field holds once answered, as typed. */
export interface AnswerByKind {
  texte: string;
  texte_long: string;
  courriel: string;
  telephone: string;
  /** Ids of the ticked boxes. */
  cases: readonly string[];
  groupe: readonly Answers[];
}
export type AnswerOf<K extends FieldKind> = AnswerByKind[K];

/**
 * What a person typed, or what a file brought: read through `answerOf`, believed after `validate`.
 *
 * Keys that the form does not know stay where they are: they are saved again, and never printed.
 */
export type Answers = { readonly [champ: string]: unknown };

/** Where an answer lies: `['contexte']`, `['referents', 0, 'courriel']`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** For the reader, without a final point: shown beside the field and in the summary, in the same words. */
  readonly message: string;
}

/** A form nobody has answered yet. */
export const emptyAnswers = (_form: FormDefinition): Answers => ({});

/** The answer to a field as it stands, if there is one of the right shape. */
export function answerOf<K extends FieldKind>(field: FieldOf<K>, answers: Answers): AnswerOf<K> | undefined {
  return Object.hasOwn(answers, field.id) ? read(field, answers[field.id], [], () => undefined) : undefined;
}

/** The rows of a group as they are shown: at least one, to type in. */
export function rowsOf(field: FieldOf<'groupe'>, answers: Answers): readonly Answers[] {
  const rows = answerOf<'groupe'>(field, answers) ?? [];
  return rows.length > 0 ? rows : [{}];
}

/** How messages and the summary call a field: « Contexte ». */
export const nameOf = (field: Field): string => field.intitule ?? field.libelle;
