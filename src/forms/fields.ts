import type { Field, FieldOf, FormDefinition } from './definition.ts';
import { fieldsWithin } from './fields-within.ts';
import { leafFromFields, type Champs } from './fields/leaves.ts';
import { withSaved } from './fields/overlay.ts';
import { isLeaf } from './kinds/index.ts';
import { isRecord } from './record.ts';
import type { Answers } from './shapes.ts';

/**
 * The answers typed in the fillable PDF of a form, whose fields are named `contexte`, `objectifs.reflexion`,
 * `referents.0.nom`, `budget.achats.prevu`.
 *
 * Only the fields that the file has: an emptied field gives an empty answer, an absent one gives none, so that the
 * result can be laid over answers saved earlier. Rows left empty are not answers.
 */
export const answersFromFields = (form: FormDefinition, champs: Champs): Answers =>
  withoutEmptyRows(rowFrom(fieldsOf(form), '', champs));

/**
 * Saved answers, with what was typed since in the fields of the document that carries them.
 *
 * A field that still says what was printed keeps the saved answer: its bold words, its commune code, its way of writing.
 */
export const overlaid = (form: FormDefinition, saved: Answers, champs: Champs): Answers =>
  withoutEmptyRows(withSaved(fieldsOf(form), saved, rowFrom(fieldsOf(form), '', champs)));

const fieldsOf = ({ sections }: FormDefinition): readonly Field[] => sections.flatMap(({ champs }) => champs);

function rowFrom(fields: readonly Field[], prefix: string, champs: Champs): Answers {
  return Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, unknown])[] => {
      const name = `${prefix}${field.id}`;
      if (isLeaf(field)) return leafFromFields(field, name, champs);
      const rows = rowsFrom(field, name, champs);
      return rows === undefined ? [] : [[field.id, rows]];
    }),
  );
}

function rowsFrom(field: Field, name: string, champs: Champs): unknown {
  switch (field.type) {
    case 'groupe':
      return groupFrom(field, name, champs);
    case 'grille':
    case 'fiches':
      return namedRows(field, name, champs);
    default:
      return undefined;
  }
}

/** No document prints more rows of one table: a file that says so does not fill the memory. */
const MOST_ROWS = 10_000;

/** Each row by its number, from 0, those that show no field included, so that it can be told apart from those around it. */
function groupFrom(field: FieldOf<'groupe'>, name: string, champs: Champs): readonly Answers[] | undefined {
  const numbers = namesUnder(name, champs)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number >= 0 && number < MOST_ROWS);
  if (numbers.length === 0) return undefined;
  const shown = new Set(numbers);
  return Array.from({ length: Math.max(...numbers) + 1 }, (_, n) =>
    shown.has(n) ? rowFrom(field.champs, `${name}.${n}.`, champs) : {},
  );
}

function namedRows(field: FieldOf<'grille' | 'fiches'>, name: string, champs: Champs): Answers | undefined {
  const rows = namesUnder(name, champs).map(
    (row) => [row, rowFrom(fieldsWithin(field), `${name}.${row}.`, champs)] as const,
  );
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}

/** What stands between `name.` and the next dot in the names of the file. */
function namesUnder(name: string, champs: Champs): readonly string[] {
  const start = `${name}.`;
  const found = Object.keys(champs)
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length).split('.')[0] ?? '');
  return [...new Set(found)].filter((each) => each !== '');
}

/** Lists keep the rows where something was answered. */
function withoutEmptyRows(row: Answers): Answers {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (isRecord(value)) return [key, withoutEmptyRows(value)];
      if (!Array.isArray(value) || !value.every(isRecord)) return [key, value];
      return [key, value.map(withoutEmptyRows).filter(isAnswered)];
    }),
  );
}

function isAnswered(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isAnswered);
  if (isRecord(value)) return Object.entries(value).some(([key, each]) => key !== '_id' && isAnswered(each));
  return typeof value === 'number';
}
