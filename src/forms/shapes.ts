import type { FieldKind } from './definition.ts';

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
