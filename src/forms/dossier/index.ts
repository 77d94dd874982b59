/** What a team does with one document over months: part of the door of `forms`. */
export { nextTracking, openedFrom, type TrackingChange } from './following.ts';
export { keyOf, lastMark, lastMarkIn } from './marks.ts';
export {
  merge,
  resolve,
  type Choice,
  type Merge,
  type Merged,
  type MergeInput,
  type MergeItem,
  type Side,
} from './merge.ts';
export { changesOf, type AnswerChange } from './difference.ts';
export { wordDifference, type DiffPiece } from './word-difference.ts';
export { choicesFor, sectionFile, takeSections } from './parts.ts';
export { progress, type PageProgress, type PageStatus, type Progress } from './progress.ts';
export { asidesOf, type AsideAnswer } from './asides.ts';
export { reviewFile, reviewOf, withReview, type Review } from './review.ts';
export { itemNames, saidLines, saidRow } from './said.ts';
export { isAlone, isMineToWrite } from './team.ts';
export {
  AVIS,
  lastFile,
  newTracking,
  sectionOf,
  sectionsToWrite,
  type Aside,
  type Avis,
  type Comment,
  type Errand,
  type FileMark,
  type Mark,
  type SectionTracking,
  type Tracking,
  type Version,
} from './tracking.ts';
export { returnedTo, versionAnswers, type Return } from './versions.ts';
