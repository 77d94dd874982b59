import type { FieldKind, FieldOf, FormDefinition } from './definition.ts';
import { own } from './record.ts';
import { read } from './reading.ts';
import type { AnswerOf, Answers } from './shapes.ts';

export { nameOf } from './kinds/index.ts';

/** A form nobody has answered yet. */
export const emptyAnswers = (_form: FormDefinition): Answers => ({});

/** The answer to a field as it stands, if there is one of the right shape. */
export function answerOf<K extends FieldKind>(field: FieldOf<K>, answers: Answers): AnswerOf<K> | undefined {
  return read(field, own(answers, (field as { readonly id: string }).id), [], () => undefined);
}

/** The rows of a group as they are shown: at least one, to type in. */
export function rowsOf(field: FieldOf<'groupe'>, answers: Answers): readonly Answers[] {
  const rows = answerOf<'groupe'>(field, answers) ?? [];
  return rows.length > 0 ? rows : [{}];
}
