import { controlled } from './controls.ts';
import type { Field, FieldOf, FormDefinition, LeafField } from './definition.ts';
import { fieldsWithin, isContainer, type Container } from './fields-within.ts';
import {
  checkLeaf,
  complete,
  isLeaf,
  missingLeaf,
  precisionsMissing,
  precisionsOf,
  quoted,
  type Refuse,
} from './kinds/index.ts';
import { readList } from './kinds/kind.ts';
import { isRecord, own } from './record.ts';
import { answerAt, isVisible } from './scope/follow.ts';
import { isFilled, rowsOf } from './scope/rows.ts';
import { levelOf, scopeOf, type Level, type Row, type Scope } from './scope/level.ts';
import { ROW_ID, type Answers, type Path, type Problem } from './shapes.ts';
import type { ValidAnswer, ValidAnswers, ValidRow } from './valid.ts';

export type Validation =
  { readonly ok: true; readonly answers: ValidAnswers } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks whatever was typed or read, and cleans it: spaces at the ends, invisible characters, empty rows.
 *
 * Every problem is returned, in the order of the form; paths count the rows as they were given. What a condition hides
 * is neither checked, nor demanded, nor in the result.
 */
export function validate(form: FormDefinition, raw: unknown): Validation {
  if (!isRecord(raw)) return { ok: false, problems: [{ path: [], message: 'Les réponses ne sont pas lisibles' }] };
  const scope = scopeOf(form, raw);
  const told: Problem[] = [];
  const answers = checkedForm(scope, (problem) => told.push(problem));
  const problems = inOrder(form, [...told, ...controlled(scope, true)]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

/**
 * What can be printed of answers that may be unfinished or wrong: cleaned as by `validate`, and what was not understood
 * stays as typed. What has not even the shape of an answer is left out. Never throws.
 */
export const lenient = (form: FormDefinition, raw: unknown): ValidAnswers =>
  checkedForm(scopeOf(form, isRecord(raw) ? raw : {}), () => undefined);

/** What the controls that do not block have to say, in the order of the form. */
export const warnings = (form: FormDefinition, answers: Answers): readonly Problem[] =>
  inOrder(form, controlled(scopeOf(form, answers), false));

/** Problems of one field of the first level alone: what « Continuer » asks. */
export function problemsOf(form: FormDefinition, field: Field, answers: Answers): readonly Problem[] {
  const scope = scopeOf(form, answers);
  const told: Problem[] = [];
  checkedRow(scope.levels[0], [field], [], (problem) => told.push(problem), true);
  return [...told, ...controlled(scope, true).filter(({ path }) => path[0] === field.id)];
}

function checkedForm({ form, levels: [level] }: Scope, refuse: Refuse): ValidAnswers {
  const fields = form.sections.flatMap(({ champs }) => champs);
  // The one place where the mark is put: `checkedRow` has read, checked and cleaned every answer.
  return checkedRow(level, fields, [], refuse, true) as ValidAnswers;
}

/** By the fields of the first level; inside one of them, as they were found. */
function inOrder(form: FormDefinition, problems: readonly Problem[]): readonly Problem[] {
  const order = new Map(form.sections.flatMap(({ champs }) => champs).map(({ id }, n) => [id, n]));
  const rank = ({ path }: Problem): number => order.get(String(path[0])) ?? -1;
  return problems.toSorted((one, other) => rank(one) - rank(other));
}

/** The answers of a row. `demanding`: what the official form demands must be there. */
function checkedRow(level: Level, fields: readonly Field[], path: Path, refuse: Refuse, demanding: boolean): ValidRow {
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (!isVisible(level.home, field)) return [];
      const place = [...path, field.id];
      const answer = checkedAnswer(level, field, place, refuse, demanding);
      if (answer !== undefined)
        return [[field.id, answer], ...specified(level, field, answer, place, refuse, demanding)];
      if (demanding && field.obligatoire) refuse({ path: place, message: missing(field) });
      return [];
    }),
  );
}

/** « Autre, préciser » of what was chosen, beside the answer. */
function specified(
  { row }: Level,
  field: Field,
  answer: ValidAnswer,
  path: Path,
  refuse: Refuse,
  demanding: boolean,
): readonly (readonly [string, string])[] {
  if (field.type !== 'choix' && field.type !== 'cases') return [];
  const chosen = (Array.isArray(answer) ? answer : [answer]).map(String);
  if (demanding && field.obligatoire) {
    precisionsMissing(field, chosen, row, (message, ...inside) => refuse({ path: [...path, ...inside], message }));
  }
  return precisionsOf(field, chosen, row);
}

function missing(field: Field): string {
  if (isLeaf(field)) return missingLeaf(field);
  return field.type === 'groupe' ? `Ajoutez au moins une ligne à ${quoted(field)}` : complete(field);
}

function checkedAnswer(
  level: Level,
  field: Field,
  path: Path,
  refuse: Refuse,
  demanding: boolean,
): ValidAnswer | undefined {
  if (isContainer(field)) return checkedRows(level, field, path, refuse, demanding);
  if (!isLeaf(field)) return undefined;
  return checkLeaf<LeafField['type']>(field, own(level.row, field.id), path, refuse) ?? answerAt(level, field);
}

function checkedRows(level: Level, field: Container, path: Path, refuse: Refuse, demanding: boolean) {
  if (field.type === 'groupe') return checkedGroup(level, field, path, refuse);
  const raw = own(level.row, field.id);
  if (raw !== undefined && raw !== null && !isRecord(raw)) {
    refuse({ path, message: `La réponse à ${quoted(field)} n’est pas lisible` });
    return undefined;
  }
  const rows = rowsOf(level, field).map((row) => [row, checkedItem(row, field, path, refuse, demanding)] as const);
  const answered = rows.filter(([, valid]) => Object.keys(valid).length > 0);
  return answered.length === 0 ? undefined : Object.fromEntries(answered.map(([{ item }, valid]) => [item.id, valid]));
}

/** A sheet, which is asked in full; a line of a grid, of which nothing is asked as long as nobody filled it in. */
function checkedItem(
  { item, level }: Row,
  field: FieldOf<'grille' | 'fiches'>,
  path: Path,
  refuse: Refuse,
  demanding: boolean,
): ValidRow {
  const asked = demanding && (field.type === 'fiches' || field.obligatoire || isFilled(level));
  const place = [...path, item.id];
  const valid = checkedRow(level, fieldsWithin(field), place, refuse, asked);
  if (field.type === 'grille' && field.exclusif && ticks(field, valid) > 1) {
    refuse({ path: place, message: `Cochez une seule case de la ligne ${quoted(item)}` });
  }
  return valid;
}

const ticks = ({ colonnes }: FieldOf<'grille'>, row: ValidRow): number =>
  colonnes.filter(({ id, type }) => type === 'case' && row[id] === 'oui').length;

function checkedGroup(level: Level, field: FieldOf<'groupe'>, path: Path, refuse: Refuse) {
  const raw = own(level.row, field.id);
  const given = raw === undefined || raw === null ? [] : (readList(field, raw, path, refuse) ?? []);
  const rows = given.flatMap((row, n) => checkedGroupRow(level, field, row, [...path, n], refuse));
  const excess = rows.length - (field.maximum ?? Infinity);
  if (excess > 0) {
    const words = excess === 1 ? 'une ligne' : `${excess} lignes`;
    refuse({ path, message: `Retirez ${words} de ${quoted(field)}\u00a0: le modèle en admet ${field.maximum ?? 0}` });
  }
  return rows.length === 0 ? undefined : rows;
}

function checkedGroupRow(level: Level, field: FieldOf<'groupe'>, raw: unknown, path: Path, refuse: Refuse): ValidRow[] {
  if (!isRecord(raw)) {
    const number = Number(path.at(-1)) + 1;
    refuse({ path, message: `La ligne ${number} de ${quoted(field)} n’est pas lisible` });
    return [];
  }
  const inside = levelOf(level, field, raw);
  // Nothing is asked of a row that nobody filled in, and it is not printed.
  const filled = isFilled(inside);
  const valid = checkedRow(inside, field.champs, path, refuse, filled);
  const id = own(raw, ROW_ID);
  return filled ? [typeof id === 'string' && id !== '' ? { [ROW_ID]: id, ...valid } : valid] : [];
}
