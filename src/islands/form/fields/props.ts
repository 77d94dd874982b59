import type { Answers, Draft, DraftEvent, Field, FormDefinition, Path, Problem, Scope } from '../../../forms/index.ts';
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
  /** What « Annuler » would bring back: a row, or a whole answer. */
  readonly removed: Draft['removed'];
  readonly emptied: Draft['emptied'];
  readonly send: (event: DraftEvent) => void;
  readonly form: FormDefinition;
  /** What conditions and computations are read in, from where the field stands. */
  readonly scope: Scope;
  /** Mission of the catalogue that the sheet around is about: its ideas are offered. */
  readonly mission?: string | undefined;
  /** The one item whose sheet is asked on this page; absent: every sheet is. */
  readonly element?: string | undefined;
}

/** What is wrong with one answer, in the words of the error summary. */
export const messageAt = (problems: readonly Problem[], path: Path): string | undefined =>
  problems.find((problem) => samePath(problem.path, path))?.message;

/** Where the answer that stands beside this one is: « Autre, préciser » of an option. */
export const beside = (path: Path, key: string): Path => [...path.slice(0, -1), key];
