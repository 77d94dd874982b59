import type { Answers, Draft, DraftEvent, Field, Path, Problem } from '../../../forms/index.ts';
import { samePath } from '../ids.ts';

/** What every view of a field receives: a state to show, and where to send what happens. */
export interface FieldProps<F extends Field> {
  readonly field: F;
  /** Where its answer lies in the form. */
  readonly path: Path;
  /** What its answer is read from: the answers of the form, or those of a row. */
  readonly answers: Answers;
  /** The label is the h1 of the page. */
  readonly titled: boolean;
  readonly problems: readonly Problem[];
  readonly removed: Draft['removed'];
  readonly send: (event: DraftEvent) => void;
}

/** What is wrong with one answer, in the words of the error summary. */
export const messageAt = (problems: readonly Problem[], path: Path): string | undefined =>
  problems.find((problem) => samePath(problem.path, path))?.message;
