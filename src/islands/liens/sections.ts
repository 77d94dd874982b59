/** The questions that a link may answer, folded by section and searched by their words. */
import { sansAccents } from '../../domain/francais/index.ts';
import { isVisible, scopeOf, type Answers, type FormDefinition } from '../../forms/index.ts';
import { offered } from '../../forms/prefill/index.ts';
import { controlOf, type Control } from './controls.ts';
import { made } from '../parcours/made.ts';

/** Up to so many questions, folding them would only hide them. */
export const FEW = 8;

export interface Sections {
  readonly elements: readonly HTMLElement[];
  /** Number of questions. */
  readonly count: number;
  /** What was answered, without what a condition hides, given what the public keys answer. */
  readonly read: (publics: Answers) => Answers;
  /** Shows the questions that these answers ask and that hold these words, and says how many there are. */
  readonly show: (answers: Answers, words: string) => number;
}

interface Folded {
  readonly details: HTMLDetailsElement;
  readonly told: HTMLElement;
  readonly controls: readonly Control[];
}

/** Empty controls for everything that a link may say of a form. */
export function sectionsOf(form: FormDefinition): Sections {
  const asked = offered(form);
  const count = asked.reduce((total, { champs }) => total + champs.length, 0);
  const folded = asked.map(({ titre, champs }) => fold(titre, champs.map(controlOf), count <= FEW));
  return {
    elements: folded.map(({ details }) => details),
    count,
    read: (publics) => {
      const given: Answers = Object.assign(
        {},
        ...folded.flatMap(({ controls }) => controls.map((each) => each.read())),
      );
      const shown = visibleIn(form, { ...publics, ...given });
      // « Autre, préciser » goes with its question: `statut.autre` with `statut`.
      return Object.fromEntries(Object.entries(given).filter(([key]) => shown.has(key.split('.')[0] ?? '')));
    },
    show: (answers, words) => {
      const shown = visibleIn(form, answers);
      const wanted = sansAccents(words.trim());
      return folded.reduce((total, each) => total + refreshed(each, shown, answers, wanted), 0);
    },
  };
}

function fold(titre: string, controls: readonly Control[], open: boolean): Folded {
  const told = made('span', { className: 'meta' });
  const summary = made('summary', {}, titre, ' ', told);
  return { details: made('details', { open }, summary, ...controls.map(({ element }) => element)), told, controls };
}

/** Names of the fields that these answers let one see. */
function visibleIn(form: FormDefinition, answers: Answers): ReadonlySet<string> {
  const scope = scopeOf(form, answers);
  const seen = form.sections.filter((section) => isVisible(scope, section));
  return new Set(seen.flatMap(({ champs }) => champs.filter((field) => isVisible(scope, field))).map(({ id }) => id));
}

function refreshed({ details, told, controls }: Folded, shown: ReadonlySet<string>, answers: Answers, words: string) {
  for (const { id, element, words: own } of controls) {
    element.hidden = !shown.has(id) || !sansAccents(own).includes(words);
  }
  const found = controls.filter(({ element }) => !element.hidden).length;
  const given = controls.filter(({ id }) => shown.has(id) && Object.hasOwn(answers, id)).length;
  details.hidden = found === 0;
  if (words !== '') details.open = found > 0;
  told.textContent = given === 0 ? '' : `(${given} réponse${given > 1 ? 's' : ''})`;
  return found;
}
