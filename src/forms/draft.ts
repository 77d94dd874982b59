import { emptyAnswers } from './answers.ts';
import type { FormDefinition } from './definition.ts';
import type { Draft, DraftEvent } from './drafted.ts';
import { answersNext, isAboutAnswers } from './drafting.ts';
import { nextTracking, type TrackingChange } from './dossier/following.ts';
import { pageOf } from './pages.ts';
import { openPosition, positionAfter, positionBefore, type Position } from './questions.ts';
import type { Problem } from './shapes.ts';
import { problemsOf, validate } from './validate.ts';

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
