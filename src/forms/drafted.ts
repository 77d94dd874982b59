/** Shapes of a draft, and of what may happen to it. */
import type { TrackingChange } from './dossier/following.ts';
import type { Tracking } from './dossier/tracking.ts';
import type { FormDefinition } from './definition.ts';
import type { Position } from './questions.ts';
import type { RemovedRow } from './rows.ts';
import type { AnswerByKind, Answers, Path, Problem } from './shapes.ts';
import type { ValidAnswers } from './valid.ts';

/** Where the reader stands with a form. Pure data: an island keeps it, a test can write it by hand. */
export interface Draft {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly position: Position;
  /** Empty until the reader goes on: nobody is scolded while typing. */
  readonly problems: readonly Problem[];
  /** Grows at each refusal: the error summary then takes the focus again. */
  readonly attempts: number;
  /** The row that « Annuler » would bring back; forgotten when the page changes. */
  readonly removed: RemovedRow | null;
  /** The answer (a picture, a whole table) that « Annuler » would bring back, when `removed` is not the last one. */
  readonly emptied: EmptiedAnswer | null;
  /** What the document is made of; `null` as soon as an answer changes. */
  readonly ready: ValidAnswers | null;
  /** Who did what; `null` for a form answered in one sitting, or before the dossier begins. */
  readonly suivi: Tracking | null;
  /** Who writes here, as they called themselves once; empty: they did not. Never leaves with an empty name. */
  readonly auteur: string;
}

export interface EmptiedAnswer {
  readonly path: Path;
  readonly value: unknown;
}

export type DraftEvent =
  | AnswersEvent
  /** « Continuer »: checks the page only. In a dossier, « Cette section est-elle terminée ? », then page `vers`, or the list. */
  | { readonly type: 'continued'; readonly terminee?: boolean; readonly vers?: string; readonly le?: string }
  /** « Je ne sais pas encore »: goes on without checking, and keeps what was typed. */
  | { readonly type: 'skipped' }
  | { readonly type: 'back' }
  /** The address changed: browser Back, a link, « Modifier » (`{ question, retour: true }`). */
  | { readonly type: 'went'; readonly position: Position }
  /** « Générer le PDF »: checks everything. */
  | { readonly type: 'checked' }
  /** A file, a draft, a merge, an older version: without `suivi`, who did what stays as it is. */
  | {
      readonly type: 'restored';
      readonly answers: Answers;
      readonly position?: Position;
      readonly suivi?: Tracking | null;
    }
  | { readonly type: 'erased' }
  /** A dossier begins: from now on, who does what is noted. */
  | { readonly type: 'began'; readonly suivi: Tracking }
  | { readonly type: 'authorNamed'; readonly auteur: string }
  | { readonly type: 'tracked'; readonly change: TrackingChange; readonly le: string };

/** Whatever a field may hold. */
export type AnswerValue = NonNullable<AnswerByKind[keyof AnswerByKind]>;

/** What is written, row by row or at once. `le`: ISO 8601 instant, noted in a dossier; `id`: name of a new row. */
export type AnswersEvent = { readonly le?: string } & (
  | { readonly type: 'answered'; readonly path: Path; readonly value: AnswerValue; readonly id?: string }
  | { readonly type: 'rowAdded'; readonly path: Path; readonly id?: string }
  | { readonly type: 'rowRemoved'; readonly path: Path; readonly index: number }
  /** Pasted or imported: all the rows of a group at once, named by whoever read them. */
  | { readonly type: 'rowsReplaced'; readonly path: Path; readonly rows: readonly Answers[] }
  /** A picture taken away, « Vider tout le tableau ». */
  | { readonly type: 'emptied'; readonly path: Path }
  | { readonly type: 'removalUndone' }
  | { readonly type: 'rowMoved'; readonly path: Path; readonly from: number; readonly to: number }
  /** Answers of another form: only where there are none yet. */
  | { readonly type: 'taken'; readonly values: readonly { readonly path: Path; readonly value: unknown }[] }
);
