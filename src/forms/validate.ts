import { nameOf } from './answers.ts';
import { manyLines, oneLine } from './clean.ts';
import type { Field, FieldKind, FieldOf, FormDefinition } from './definition.ts';
import { emailFault } from './email.ts';
import { phoneFault } from './phone.ts';
import { isRecord, read } from './reading.ts';
import type { AnswerOf, Answers, Path, Problem } from './shapes.ts';

export type ValidAnswer = string | readonly string[] | readonly ValidRow[];
export type ValidRow = { readonly [champ: string]: ValidAnswer | undefined };

declare const checked: unique symbol;
/** Answers that went through `validate`, cleaned, without anything empty; no other function can make one. */
export type ValidAnswers = ValidRow & { readonly [checked]: true };

export type Validation =
  { readonly ok: true; readonly answers: ValidAnswers } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks whatever was typed or read, and cleans it: spaces at the ends, invisible characters, empty rows.
 *
 * Every problem is returned, in the order of the form; paths count the rows as they were given.
 */
export function validate(form: FormDefinition, raw: unknown): Validation {
  if (!isRecord(raw)) return { ok: false, problems: [{ path: [], message: 'Les réponses ne sont pas lisibles' }] };
  const problems: Problem[] = [];
  const fields = form.sections.flatMap(({ champs }) => champs);
  const answers = validRow(fields, raw, [], problems);
  if (problems.length > 0) return { ok: false, problems };
  // The one place where the mark is put: `validRow` has read and cleaned every answer, and found no problem.
  return { ok: true, answers: answers as ValidAnswers };
}

/** Problems of one field alone: what « Continuer » asks. */
export function problemsOf(field: Field, answers: Answers): readonly Problem[] {
  const problems: Problem[] = [];
  validRow([field], answers, [], problems);
  return problems;
}

type Check<K extends FieldKind> = (
  field: FieldOf<K>,
  answer: AnswerOf<K>,
  path: Path,
  problems: Problem[],
) => ValidAnswer;

/** Each kind of answer cleaned; what it should not say is added to `problems`. Empty is never a problem here. */
const CHECKS: { readonly [K in FieldKind]: Check<K> } = {
  texte: (field, answer, path, problems) => bounded(field, oneLine(answer), path, problems),
  texte_long: (field, answer, path, problems) => bounded(field, manyLines(answer), path, problems),
  courriel: (_field, answer, path, problems) => faultless(emailFault, oneLine(answer), path, problems),
  telephone: (_field, answer, path, problems) => faultless(phoneFault, oneLine(answer), path, problems),
  cases: (field, answer) => field.options.map(({ id }) => id).filter((id) => answer.includes(id)),
  groupe: (field, answer, path, problems) =>
    answer.flatMap((row, n) => {
      // Nothing is asked of a row that nobody filled in, and it is not printed.
      const demanding = Object.keys(validRow(field.champs, row, [], [], false)).length > 0;
      const valid = validRow(field.champs, row, [...path, n], problems, demanding);
      return demanding ? [valid] : [];
    }),
};

function validRow(fields: readonly Field[], raw: Answers, path: Path, problems: Problem[], demanding = true): ValidRow {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const valid = validAnswer(field, raw, [...path, field.id], problems);
      if (valid.length > 0) return [[field.id, valid]];
      if (demanding && field.obligatoire)
        problems.push({ path: [...path, field.id], message: MISSING[field.type](field) });
      return [];
    }),
  );
}

function validAnswer<K extends FieldKind>(
  field: FieldOf<K>,
  raw: Answers,
  path: Path,
  problems: Problem[],
): ValidAnswer {
  const given = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
  const answer = read(field, given, path, (problem) => problems.push(problem));
  // `field.type` is K by construction: each entry of CHECKS takes the field and the answer of its own key.
  return answer === undefined ? '' : CHECKS[field.type as K](field, answer, path, problems);
}

const write = (field: Field) => `Complétez «\u00a0${nameOf(field)}\u00a0»`;

/** How each kind asks for an answer that the official form demands. */
const MISSING: { readonly [K in FieldKind]: (field: Field) => string } = {
  texte: write,
  texte_long: write,
  courriel: write,
  telephone: write,
  cases: (field) => `Cochez au moins une case de «\u00a0${nameOf(field)}\u00a0»`,
  groupe: (field) => `Ajoutez au moins une ligne à «\u00a0${nameOf(field)}\u00a0»`,
};

function bounded(field: FieldOf<'texte' | 'texte_long'>, text: string, path: Path, problems: Problem[]): string {
  const excess = [...text].length - (field.longueur_max ?? Infinity);
  if (excess > 0) {
    const words = excess === 1 ? 'un caractère' : `${excess} caractères`;
    problems.push({ path, message: `Raccourcissez «\u00a0${nameOf(field)}\u00a0» de ${words}` });
  }
  return text;
}

function faultless(fault: (text: string) => string | null, text: string, path: Path, problems: Problem[]): string {
  const message = text === '' ? null : fault(text);
  if (message !== null) problems.push({ path, message });
  return text;
}
