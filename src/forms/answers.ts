import type { Field, FieldKind, FieldOf, FormDefinition } from './definition.ts';
import { read } from './reading.ts';
import type { AnswerOf, Answers } from './shapes.ts';

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
