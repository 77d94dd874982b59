import { emptyAnswers } from './answers.ts';
import type { FormDefinition } from './definition.ts';
import { answersNext, isAboutAnswers, type AnswersEvent } from './drafting.ts';
import { nextTracking, type TrackingChange } from './dossier/following.ts';
import type { Tracking } from './dossier/tracking.ts';
import { pageOf } from './pages.ts';
import { openPosition, positionAfter, positionBefore, type Position } from './questions.ts';
import type { RemovedRow } from './rows.ts';
import type { Answers, Path, Problem } from './shapes.ts';
import type { ValidAnswers } from './valid.ts';
import { problemsOf, validate } from './validate.ts';

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

export const newDraft = (form: FormDefinition): Draft => ({
  form,
  answers: emptyAnswers(form),
  position: 'intro',
  problems: [],
  attempts: 0,
  removed: null,
  emptied: null,
  ready: null,
  suivi: null,
  auteur: '',
});

/** What becomes of a draft: the same draft and the same event always give the same one. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  if (isAboutAnswers(event)) return answersNext(draft, event);
  switch (event.type) {
    case 'continued':
      return continued(draft, event);
    case 'skipped':
      return went(draft, positionAfter(draft.form, draft.position, draft.answers));
    case 'back':
      return went(draft, positionBefore(draft.form, draft.position, draft.answers));
    case 'went':
      // The page of the result may be reloaded: the document is made again from the answers.
      return event.position === 'resultat' && draft.ready === null ? checked(draft) : went(draft, event.position);
    case 'checked':
      return checked(draft);
    case 'restored':
      return restored(draft, event);
    case 'erased':
      return { ...newDraft(draft.form), auteur: draft.auteur };
    case 'began':
      return { ...draft, suivi: event.suivi };
    case 'authorNamed':
      return { ...draft, auteur: event.auteur.trim() };
    case 'tracked':
      return tracked(draft, event.change, event.le);
  }
}

function restored(draft: Draft, event: Extract<DraftEvent, { type: 'restored' }>): Draft {
  const { answers, position = 'intro', suivi = draft.suivi } = event;
  const { form, auteur } = draft;
  return { ...newDraft(form), answers, position: openPosition(form, position, answers), suivi, auteur };
}

function tracked(draft: Draft, change: TrackingChange, le: string): Draft {
  if (draft.suivi === null) return draft;
  return { ...draft, suivi: nextTracking(draft.suivi, change, draft.answers, le, draft.auteur) };
}

function continued(draft: Draft, event: Extract<DraftEvent, { type: 'continued' }>): Draft {
  const { terminee, vers, le = '' } = event;
  const { form, position, answers } = draft;
  const page = typeof position === 'object' ? pageOf(form, answers, position.question) : undefined;
  if (page === undefined) return went(draft, positionAfter(form, position, answers));
  const dossier = form.presentation === 'dossier';
  const problems = dossier && terminee !== true ? [] : page.champs.flatMap((field) => problemsOf(form, field, answers));
  if (problems.length > 0) return refused(draft, problems);
  const noted =
    dossier && terminee !== undefined ? tracked(draft, { quoi: 'terminee', section: page.id, terminee }, le) : draft;
  return went(noted, vers === undefined ? positionAfter(form, position, answers) : { question: vers });
}

function checked(draft: Draft): Draft {
  const result = validate(draft.form, draft.answers);
  if (!result.ok) return refused({ ...draft, position: 'verifier', ready: null }, result.problems);
  return { ...went(draft, 'resultat'), ready: result.answers };
}

const refused = (draft: Draft, problems: readonly Problem[]): Draft => ({
  ...draft,
  problems,
  attempts: draft.attempts + 1,
});

/** A link of the error summary leads to the page where the problem is: it is still shown there. */
function went(draft: Draft, wanted: Position): Draft {
  const position = openPosition(draft.form, wanted, draft.answers);
  const page = typeof position === 'object' ? pageOf(draft.form, draft.answers, position.question) : undefined;
  const problems = draft.problems.filter(({ path }) => page?.champs.some(({ id }) => id === path[0]) === true);
  return { ...draft, position, problems, removed: null, emptied: null };
}
