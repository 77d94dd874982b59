import { nameOf } from '../answers.ts';
import type { Field, FormDefinition } from '../definition.ts';
import { fieldsWithin, isContainer } from '../fields-within.ts';
import { isRecord } from '../record.ts';
import { ROW_ID, type Answers } from '../shapes.ts';
import { rowsIn } from './merge/rows.ts';
import { own } from './merge/sameness.ts';
import { itemNames, rowName, saidLines } from './said.ts';
import type { Mark, Tracking } from './tracking.ts';

/** An answer that a merge put aside, as a reader reads it. */
export interface AsideAnswer extends Mark {
  readonly cle: string;
  /** Its rank among those of the same place: what `de_cote_retire` asks for. */
  readonly rang: number;
  /** Id of its section; empty for an answer that the form does not know. */
  readonly section: string;
  /** « Adhérents », « Dominique Exemple », « Profession ». */
  readonly libelles: readonly string[];
  readonly lignes: readonly string[];
}

/** The answers put aside, in the order of the form. */
export function asidesOf(form: FormDefinition, answers: Answers, suivi: Tracking | null): readonly AsideAnswer[] {
  const fields = form.sections.flatMap(({ champs }) => champs.map(({ id }) => id));
  const rank = (cle: string) => fields.indexOf(topOf(cle)) >>> 0;
  return Object.entries(suivi?.de_cote ?? {})
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([cle, asides]) => {
      const { field, libelles } = placeOf(form, answers, cle);
      const section = form.sections.find(({ champs }) => champs.some(({ id }) => id === topOf(cle)))?.id ?? '';
      return asides.map(({ valeur, ...mark }, rang) => ({
        ...mark,
        cle,
        rang,
        section,
        libelles,
        lignes: saidLines(field, valeur),
      }));
    });
}

const topOf = (cle: string): string => cle.split(/[./]/u)[0] ?? '';

interface Found {
  readonly field: Field | null;
  readonly libelles: readonly string[];
}

/** The field that a key of `keyOf` names, and the names on the way to it. */
function placeOf(form: FormDefinition, answers: Answers, cle: string): Found {
  let fields: readonly Field[] = form.sections.flatMap(({ champs }) => champs);
  let node: unknown = answers;
  let field: Field | null = null;
  const libelles: string[] = [];
  for (const step of cle.split('/')) {
    const known: Field | undefined = fields.find(({ id }) => id === step);
    const inside: string | undefined = field === null ? undefined : insideName(form, field, node, step);
    node = Array.isArray(node) ? rowsIn(node).find((row) => row[ROW_ID] === step) : own(node, step);
    libelles.push(known === undefined ? (inside ?? step) : nameOf(known));
    if (known === undefined) continue;
    field = known;
    fields = isContainer(known) ? fieldsWithin(known) : [];
  }
  return { field: field !== null && isContainer(field) ? null : field, libelles };
}

/** How a row, a sheet or a line of a grid is called. */
function insideName(form: FormDefinition, field: Field, node: unknown, step: string): string | undefined {
  if (field.type === 'fiches' || field.type === 'grille') return itemNames(form, field).get(step);
  if (field.type !== 'groupe') return undefined;
  const rows = rowsIn(node);
  const index = rows.findIndex((row) => row[ROW_ID] === step);
  const row = rows[index];
  return isRecord(row) ? rowName(field.champs, row, index) : 'ligne retirée';
}
