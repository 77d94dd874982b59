import type { Field, FormDefinition } from './definition.ts';

/**
 * A page of the form. `retour`: reached by « Modifier »; « Continuer » then goes straight back to the summary.
 *
 * The address says it all, so that Back, Forward and reload work as on any page.
 */
export type Position = 'intro' | { readonly question: string; readonly retour?: boolean } | 'verifier' | 'resultat';

export interface Question {
  readonly field: Field;
  /** Printed heading of the section it belongs to. */
  readonly section: string;
  /** From 1; « question 2 sur 5 ». */
  readonly numero: number;
  readonly total: number;
}

/** The pages of a form, one per top-level field, in the order of the official form. */
export function questions(form: FormDefinition): readonly Question[] {
  const fields = form.sections.flatMap(({ titre, champs }) => champs.map((field) => ({ field, section: titre })));
  return fields.map((each, n) => ({ ...each, numero: n + 1, total: fields.length }));
}

const INTRO = '#debut';
const MODIFY = '#modifier-';

/** Address of a page, relative to the form's: `#referents`, `#modifier-referents`, `#verifier`. */
export function addressOf(position: Position): string {
  if (position === 'intro') return INTRO;
  if (typeof position === 'string') return `#${position}`;
  return position.retour === true ? `${MODIFY}${position.question}` : `#${position.question}`;
}

/** The page that an address names; `null` for an anchor that is not ours (« Aller au contenu »). */
export function positionOf(form: FormDefinition, hash: string): Position | null {
  if (hash === '' || hash === '#' || hash === INTRO) return 'intro';
  if (hash === '#verifier') return 'verifier';
  if (hash === '#resultat') return 'resultat';
  const retour = hash.startsWith(MODIFY);
  const question = retour ? hash.slice(MODIFY.length) : hash.slice(1);
  if (!questions(form).some(({ field }) => field.id === question)) return null;
  return retour ? { question, retour } : { question };
}

/** Where « Continuer » leads. */
export function positionAfter(form: FormDefinition, position: Position): Position {
  if (position === 'verifier' || position === 'resultat') return position;
  if (typeof position === 'object' && position.retour === true) return 'verifier';
  const next = questions(form)[numberOf(form, position)];
  return next === undefined ? 'verifier' : { question: next.field.id };
}

/** Where « Retour » leads: the page before in the order of the form, whatever was visited. */
export function positionBefore(form: FormDefinition, position: Position): Position {
  if (position === 'resultat' || (typeof position === 'object' && position.retour === true)) return 'verifier';
  const all = questions(form);
  const before = position === 'verifier' ? all.at(-1) : all[numberOf(form, position) - 2];
  return before === undefined ? 'intro' : { question: before.field.id };
}

/** Number of a question, from 1; 0 for the introduction. */
function numberOf(form: FormDefinition, position: Position): number {
  const found = questions(form).find(({ field }) => typeof position === 'object' && field.id === position.question);
  return found?.numero ?? 0;
}
