import type { Field, FormDefinition } from './definition.ts';
import { isSilent } from './kinds/index.ts';
import { pageIdOf, pages, sectionOfPageId } from './pages.ts';
import type { Answers, Path } from './shapes.ts';

/** Pages of a dossier beside its sections. */
const ROOMS = ['fusion', 'relecture', 'versions', 'confier', 'equipe'] as const;
export type DossierRoom = (typeof ROOMS)[number];

/**
 * A page of the form; the first one, `intro`, is the list of tasks of a dossier.
 *
 * `question` is the id of a page. `retour`: reached by « Modifier »; « Continuer » then goes straight back to the
 * summary. `champ`: the control to show on it, `communes` or `membres/3/nom`. The address says it all, so that Back,
 * Forward and reload work as on any page.
 */
export type Position =
  | 'intro'
  | { readonly question: string; readonly retour?: boolean; readonly champ?: string }
  | 'verifier'
  | 'resultat'
  | DossierRoom;

export interface Question {
  readonly field: Field;
  /** Printed heading of the section it belongs to. */
  readonly section: string;
  /** From 1; « question 2 sur 5 ». */
  readonly numero: number;
  readonly total: number;
}

/** The questions of a form, in the order of the official form; those that the answers hide are left out. */
export function questions(form: FormDefinition, answers: Answers = {}): readonly Question[] {
  const all = pages({ ...form, presentation: 'questions' }, answers);
  return all.flatMap(({ champs, section, numero, total }) => {
    const field = champs.find((each) => !isSilent(each));
    return field === undefined ? [] : [{ field, section: section.titre, numero, total }];
  });
}

const INTRO = '#debut';
const MODIFY = '#modifier-';
/** No field has a dash in its name: these pages never meet a section. */
const ROOM = '#dossier-';

/** Address of a page, relative to the form's: `#referents`, `#modifier-referents`, `#territoire/communes`, `#verifier`. */
export function addressOf(position: Position): string {
  if (position === 'intro') return INTRO;
  if (typeof position === 'string') return isRoom(position) ? `${ROOM}${position}` : `#${position}`;
  const { question, retour, champ } = position;
  return `${retour === true ? MODIFY : '#'}${encodeURIComponent(question)}${champ === undefined ? '' : `/${champ}`}`;
}

/** The page that an address names; `null` for an anchor that is not ours (« Aller au contenu »). */
export function positionOf(form: FormDefinition, hash: string): Position | null {
  if (hash === '' || hash === '#' || hash === INTRO) return 'intro';
  if (hash === '#verifier') return 'verifier';
  if (hash === '#resultat') return 'resultat';
  const room = hash.startsWith(ROOM) ? hash.slice(ROOM.length) : '';
  if (isRoom(room)) return form.presentation === 'dossier' ? room : null;
  const retour = hash.startsWith(MODIFY);
  const [name = '', ...rest] = hash.slice(retour ? MODIFY.length : 1).split('/');
  const question = decoded(name);
  if (!isPage(form, question) || (rest.length > 0 && !CONTROL.test(rest.join('/')))) return null;
  return { question, ...(retour && { retour }), ...(rest.length > 0 && { champ: rest.join('/') }) };
}

/** Where an answer is asked: the page, and the control on it unless the page is that one question. */
export function positionOfPath(form: FormDefinition, path: Path): Position {
  const question = pageIdOf(form, path);
  if (question === undefined) return 'verifier';
  if (form.presentation === 'questions') return { question, retour: true };
  return { question, retour: true, champ: path.join('/') };
}

/** Where « Continuer » leads; in a dossier, back to the list. */
export function positionAfter(form: FormDefinition, position: Position, answers: Answers): Position {
  if (typeof position === 'object' && position.retour === true) return 'verifier';
  if (form.presentation === 'dossier') return position === 'verifier' || position === 'resultat' ? position : 'intro';
  if (position === 'verifier' || position === 'resultat') return position;
  const next = pages(form, answers)[numberOf(form, position, answers)];
  return next === undefined ? 'verifier' : { question: next.id };
}

/** Where « Retour » leads: the page before in the order of the form, whatever was visited; in a dossier, the list. */
export function positionBefore(form: FormDefinition, position: Position, answers: Answers): Position {
  if (position === 'resultat' || (typeof position === 'object' && position.retour === true)) return 'verifier';
  if (form.presentation === 'dossier') return 'intro';
  const all = pages(form, answers);
  const before = position === 'verifier' ? all.at(-1) : all[numberOf(form, position, answers) - 2];
  return before === undefined ? 'intro' : { question: before.id };
}

/** A page that these answers do not open gives way to the first one. */
export function openPosition(form: FormDefinition, position: Position, answers: Answers): Position {
  if (typeof position !== 'object') return position;
  return pages(form, answers).some(({ id }) => id === position.question) ? position : 'intro';
}

const CONTROL = /^[\w.-]+(?:\/[\w.-]+)*$/u;

/** A sheet may be named after a commune: letters that an address does not hold are escaped in it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const isRoom = (text: string): text is DossierRoom => ROOMS.some((room) => room === text);

function isPage(form: FormDefinition, id: string): boolean {
  if (form.presentation === 'dossier') return sectionOfPageId(form, id) !== undefined;
  return form.sections.some(({ champs }) => champs.some((field) => field.id === id && !isSilent(field)));
}

/** Number of a page, from 1; 0 for the introduction. */
function numberOf(form: FormDefinition, position: Position, answers: Answers): number {
  if (typeof position !== 'object') return 0;
  return pages(form, answers).find(({ id }) => id === position.question)?.numero ?? 0;
}
