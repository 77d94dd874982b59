import type { Field, FormDefinition } from '../definition.ts';
import { fieldsWithin, isContainer } from '../fields-within.ts';
import { pageIdOf, pages, type Page } from '../pages.ts';
import { at } from '../places.ts';
import { holds, scopeOf, type Scope } from '../scope.ts';
import type { Answers, Path, Problem } from '../shapes.ts';
import { validate } from '../validate.ts';
import { added, counted, NOTHING, type Count } from './counting.ts';
import { isBlank } from './merge/sameness.ts';
import { lastFile, sectionOf, type FileMark, type SectionTracking, type Tracking } from './tracking.ts';

/** « À compléter », « En cours », « Terminé », « Pas encore possible », « Il y a un problème ». */
export type PageStatus = 'vide' | 'cours' | 'fini' | 'non' | 'probleme';

export interface PageProgress extends Count {
  readonly page: Page;
  readonly etat: PageStatus;
  /** What must be done first, or the first problem, without a final point. */
  readonly phrase?: string;
  /** Answers that changed since the last file. */
  readonly modifiees: number;
  /** Who is in charge, what the readers think. */
  readonly suivi: SectionTracking;
}

export interface Progress extends Count {
  /** In the order of the official form. */
  readonly pages: readonly PageProgress[];
  /** How many pages have each status. */
  readonly etats: Readonly<Record<PageStatus, number>>;
  readonly modifiees: number;
  /** The last file of the whole dossier; absent: none yet. */
  readonly dernierFichier?: FileMark;
  /** Much has changed since that file, or much was written and there is none: say so, calmly. */
  readonly rappel: boolean;
}

/**
 * Where a dossier stands: what the list of tasks shows.
 *
 * @param now ISO 8601 instant, for the reminder.
 */
export function progress(form: FormDefinition, answers: Answers, suivi: Tracking | null, now: string): Progress {
  const scope = scopeOf(form, answers);
  const checked = validate(form, answers);
  const wrong = (checked.ok ? [] : checked.problems).filter(({ path }) => isWrong(form, answers, path));
  const changes = changesByPage(form, suivi);
  const each = pages(form, answers).map((page) =>
    pageProgress(scope, page, answers, suivi, { wrong, modifiees: changes.get(page.id) ?? 0 }),
  );
  const sum = each.reduce<Count>(added, NOTHING);
  const modifiees = [...changes.values()].reduce((all, count) => all + count, 0);
  const file = lastFile(suivi);
  return {
    ...sum,
    pages: each,
    etats: counts(each),
    modifiees,
    ...(file !== undefined && { dernierFichier: file }),
    rappel: isTimeToSave(sum, modifiees, file, now),
  };
}

/** An answer that the official form demands and that is not there yet is not wrong: it is left to do. */
const isWrong = (form: FormDefinition, answers: Answers, path: Path): boolean =>
  !isBlank(at(answers, path)) || fieldAt(form, path)?.obligatoire !== true;

/** The innermost field on the way to an answer. */
function fieldAt(form: FormDefinition, path: Path): Field | undefined {
  let fields: readonly Field[] = form.sections.flatMap(({ champs }) => champs);
  let found: Field | undefined;
  for (const step of path) {
    const field = fields.find(({ id }) => id === String(step).split('.')[0]);
    if (field === undefined) continue;
    found = field;
    fields = isContainer(field) ? fieldsWithin(field) : [];
  }
  return found;
}

interface Found {
  readonly wrong: readonly Problem[];
  readonly modifiees: number;
}

function pageProgress(
  scope: Scope,
  page: Page,
  answers: Answers,
  suivi: Tracking | null,
  { wrong, modifiees }: Found,
): PageProgress {
  const count = counted(scope, page.champs, answers, page.element?.id);
  const { attend } = page.section;
  const tracking = sectionOf(suivi, page.id);
  const known = { ...count, page, modifiees, suivi: tracking };
  if (attend !== undefined && !holds(scope, attend.condition)) return { ...known, etat: 'non', phrase: attend.phrase };
  const problem = wrong.find(({ path }) => pageIdOf(scope.form, path) === page.id);
  if (problem !== undefined) return { ...known, etat: 'probleme', phrase: problem.message };
  if (tracking.terminee === true) return { ...known, etat: 'fini' };
  return { ...known, etat: count.donnees === 0 ? 'vide' : 'cours' };
}

/** Page → answers that changed since the last file of the whole dossier, rows taken out included. */
function changesByPage(form: FormDefinition, suivi: Tracking | null): ReadonlyMap<string, number> {
  const file = lastFile(suivi)?.le ?? '';
  const found = new Map<string, number>();
  const marks = suivi === null ? [] : [...Object.entries(suivi.reponses), ...Object.entries(suivi.retires)];
  for (const [key, { le }] of marks) {
    const page = le > file ? pageIdOf(form, key.split('/')) : undefined;
    if (page !== undefined) found.set(page, (found.get(page) ?? 0) + 1);
  }
  return found;
}

function counts(all: readonly PageProgress[]): Record<PageStatus, number> {
  const etats: Record<PageStatus, number> = { vide: 0, cours: 0, fini: 0, non: 0, probleme: 0 };
  for (const { etat } of all) etats[etat] += 1;
  return etats;
}

/** Changes that may be lost with this browser before we speak of it. */
const MANY = 25;
const SOME = 5;
const A_DAY = 24 * 3_600_000;

function isTimeToSave({ donnees }: Count, modifiees: number, file: FileMark | undefined, now: string): boolean {
  if (file === undefined) return donnees >= SOME;
  return modifiees >= MANY || (modifiees >= SOME && Date.parse(now) - Date.parse(file.le) > A_DAY);
}
