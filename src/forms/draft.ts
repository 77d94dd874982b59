import { emptyAnswers } from './answers.ts';
import type { FormDefinition } from './definition.ts';
import { withAnswer } from './places.ts';
import { positionAfter, positionBefore, questions, type Position } from './questions.ts';
import { addRow, moveRow, removeRow, restoreRow, type RemovedRow } from './rows.ts';
import type { Answers, Path, Problem } from './shapes.ts';
import { problemsOf, validate, type ValidAnswers } from './validate.ts';

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
  /** What the document is made of; `null` as soon as an answer changes. */
  readonly ready: ValidAnswers | null;
}

export type DraftEvent =
  | { readonly type: 'answered'; readonly path: Path; readonly value: string | readonly string[] }
  | { readonly type: 'rowAdded'; readonly path: Path }
  | { readonly type: 'rowRemoved'; readonly path: Path; readonly index: number }
  | { readonly type: 'removalUndone' }
  | { readonly type: 'rowMoved'; readonly path: Path; readonly from: number; readonly to: number }
  /** « Continuer »: checks the page only. */
  | { readonly type: 'continued' }
  /** « Je ne sais pas encore »: goes on without checking, and keeps what was typed. */
  | { readonly type: 'skipped' }
  | { readonly type: 'back' }
  /** The address changed: browser Back, a link, « Modifier » (`{ question, retour: true }`). */
  | { readonly type: 'went'; readonly position: Position }
  /** « Générer le PDF »: checks everything. */
  | { readonly type: 'checked' }
  | { readonly type: 'restored'; readonly answers: Answers; readonly position?: Position }
  | { readonly type: 'erased' };

export const newDraft = (form: FormDefinition): Draft => ({
  form,
  answers: emptyAnswers(form),
  position: 'intro',
  problems: [],
  attempts: 0,
  removed: null,
  ready: null,
});

/** What becomes of a draft: the same draft and the same event always give the same one. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'answered':
      return changed(draft, withAnswer(draft.answers, event.path, event.value));
    case 'rowAdded':
      return rowsChanged(draft, addRow(draft.answers, event.path), draft.removed);
    case 'rowRemoved': {
      const { answers, removed } = removeRow(draft.answers, event.path, event.index);
      return rowsChanged(draft, answers, removed ?? draft.removed);
    }
    case 'removalUndone':
      return draft.removed === null ? draft : rowsChanged(draft, restoreRow(draft.answers, draft.removed), null);
    case 'rowMoved':
      return rowsChanged(draft, moveRow(draft.answers, event.path, event.from, event.to), draft.removed);
    case 'continued':
      return continued(draft);
    case 'skipped':
      return went(draft, positionAfter(draft.form, draft.position));
    case 'back':
      return went(draft, positionBefore(draft.form, draft.position));
    case 'went':
      // The page of the result may be reloaded: the document is made again from the answers.
      return event.position === 'resultat' && draft.ready === null ? checked(draft) : went(draft, event.position);
    case 'checked':
      return checked(draft);
    case 'restored':
      return { ...newDraft(draft.form), answers: event.answers, position: event.position ?? 'intro' };
    case 'erased':
      return newDraft(draft.form);
  }
}

const changed = (draft: Draft, answers: Answers): Draft => ({ ...draft, answers, ready: null });

/** Problems name rows by their number: they would point at another one. */
const rowsChanged = (draft: Draft, answers: Answers, removed: RemovedRow | null): Draft =>
  answers === draft.answers ? draft : { ...changed(draft, answers), problems: [], removed };

function continued(draft: Draft): Draft {
  const { form, position, answers } = draft;
  const page = typeof position === 'object' && questions(form).find(({ field }) => field.id === position.question);
  const problems = page ? problemsOf(page.field, answers) : [];
  return problems.length > 0 ? refused(draft, problems) : went(draft, positionAfter(form, position));
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
function went(draft: Draft, position: Position): Draft {
  const problems =
    typeof position === 'object' ? draft.problems.filter(({ path }) => path[0] === position.question) : [];
  return { ...draft, position, problems, removed: null };
}
