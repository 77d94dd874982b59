/**
 * The door of the room for everything that runs in the browser: no schema library behind it.
 *
 * What reads content (`formSchema`) and what publishes JSON Schemas live in `definition.ts` and `json-schema.ts`,
 * for node alone.
 */
export type { Field, FieldKind, FieldOf, FormContent, FormDefinition, Section, SimpleField } from './definition.ts';
export { answerOf, emptyAnswers, nameOf, rowsOf } from './answers.ts';
export type { AnswerByKind, AnswerOf, Answers, Path, Problem } from './shapes.ts';
export { phoneAsRead } from './phone.ts';
export { validate, type ValidAnswer, type ValidAnswers, type Validation, type ValidRow } from './validate.ts';
export { addressOf, positionOf, questions, type Position, type Question } from './questions.ts';
export { newDraft, nextDraft, type Draft, type DraftEvent } from './draft.ts';
export { summary, type SummaryRow, type SummarySection } from './check.ts';
export { fromSaved, toSaved, type FromSaved, type SavedAnswers } from './saved.ts';
export { answersFromFields } from './fields.ts';
export { fileName, mailto } from './sending.ts';
