/**
 * The door of the room for everything that runs in the browser: no schema library behind it.
 *
 * What reads content (`formSchema`) and what publishes JSON Schemas live in `schema.ts` and `json-schema.ts`,
 * for node alone.
 */
export type {
  Addressee,
  Calcul,
  CatalogueMission,
  Catalogues,
  Condition,
  Field,
  FieldKind,
  FieldOf,
  FormContent,
  FormDefinition,
  GridColumn,
  GridField,
  GroupField,
  LeafField,
  Migration,
  Option,
  Ref,
  Section,
  SheetsField,
  StaticField,
} from './definition.ts';
export { addresseeOf } from './addressee.ts';
export {
  blocksOf,
  isEmptyRich,
  plainRich,
  readRich,
  richFromMarkdown,
  wordCount,
  type RichBlock,
  type RichItem,
  type RichRun,
  type RichText,
} from './rich/index.ts';
export { answerOf, emptyAnswers, nameOf, rowsOf } from './answers.ts';
export {
  precisionKey,
  ROW_ID,
  type AnswerByKind,
  type AnswerOf,
  type Answers,
  type Commune,
  type Path,
  type Picture,
  type Problem,
} from './shapes.ts';
export { messageInPlace } from './place-names.ts';
export { at } from './places.ts';
export { fieldsWithin, isContainer, shownWithin, type Container } from './fields-within.ts';
export { isLeaf, isSilent, SIGNATURE_PARTS } from './kinds/index.ts';
export { CELL_KINDS, WRITTEN_KINDS } from './definition/families.ts';
export { phoneAsRead } from './phone.ts';
export { readNumber } from './typed/numbers.ts';
export { readDate, readMonth } from './typed/dates.ts';
export { decimalText, frenchNumber } from './numbers.ts';
export { lenient, problemsOf, validate, warnings, type Validation } from './validate.ts';
export { validOf, type ValidAnswer, type ValidAnswers, type ValidByKind, type ValidRow } from './valid.ts';
export {
  compute,
  computedIn,
  holds,
  interpolate,
  isVisible,
  itemsOf,
  rowsOfGrid,
  scopeOf,
  totalsOf,
  valuesAt,
  within,
  type Computed,
  type GridLine,
  type Item,
  type Scope,
  type Sums,
  type Totals,
  type Value,
} from './scope.ts';
export { formatted, optionText, type Formattable } from './formatted.ts';
export { shown } from './shown.ts';
export {
  addressOf,
  positionOf,
  positionOfPath,
  questions,
  type DossierRoom,
  type Position,
  type Question,
} from './questions.ts';
export { pageIdOf, pageOf, pages, type Page } from './pages.ts';
export { missionChoiceOf, type MissionChoice } from './mission-choices.ts';
export { newDraft, nextDraft } from './draft.ts';
export type { AnswersEvent, AnswerValue, Draft, DraftEvent, EmptiedAnswer } from './drafted.ts';
export type { RemovedRow } from './rows.ts';
export * from './dossier/index.ts';
export { commonFields, offers, type CommonFields, type Offer, type SharedSource } from './shared-answers.ts';
export { picturesApart, withPictures } from './pictures.ts';
export { summary, type SummaryRow, type SummarySection } from './check.ts';
export { fromSaved, toSaved, type Carried, type FromSaved, type SavedAnswers } from './saved.ts';
export { answersFromFields, overlaid } from './fields.ts';
export { fileName, mailto } from './sending.ts';
