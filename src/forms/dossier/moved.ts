import { nameOf } from '../answers.ts';
import type { Field, FormDefinition } from '../definition.ts';
import { isRecord } from '../record.ts';
import { ROW_ID, type Answers, type Path } from '../shapes.ts';
import { paired, rowsIn } from './merge/rows.ts';
import { isBlank, own } from './merge/sameness.ts';
import { itemNames, rowName } from './said.ts';

/** A row that stands elsewhere among those that both sides have. */
export interface MovedRow {
  readonly cle: string;
  /** Where it stands before. */
  readonly path: Path;
  readonly libelles: readonly string[];
  /** Its number before and after, from 1. */
  readonly avant: number;
  readonly apres: number;
}

interface Place {
  readonly form: FormDefinition;
  readonly path: Path;
  readonly cle: string;
  readonly libelles: readonly string[];
}

/** The rows that changed places, as few as tell the new order: one row taken to the top is one, not all the others. */
export const movedRows = (form: FormDefinition, before: Answers, after: Answers): readonly MovedRow[] =>
  inFields(
    form.sections.flatMap(({ champs }) => champs),
    before,
    after,
    { form, path: [], cle: '', libelles: [] },
  );

function inFields(fields: readonly Field[], before: Answers, after: Answers, place: Place): readonly MovedRow[] {
  if (before === after) return [];
  return fields.flatMap((field) => {
    const [a, b] = [own(before, field.id), own(after, field.id)];
    if (a === b || (field.type !== 'groupe' && field.type !== 'fiches')) return [];
    const here = inside(place, field.id, field.id, nameOf(field));
    if (field.type === 'groupe') return inRows(field.champs, rowsIn(a), rowsIn(b), here);
    if (!isRecord(a) || !isRecord(b)) return [];
    const names = itemNames(place.form, field);
    return Object.keys(a).flatMap((item) => {
      const [one, other] = [own(a, item), own(b, item)];
      if (!isRecord(one) || !isRecord(other)) return [];
      return inFields(field.champs, one, other, inside(here, item, item, names.get(item) ?? item));
    });
  });
}

const inside = (place: Place, step: string | number, key: string, label: string): Place => ({
  ...place,
  path: [...place.path, step],
  cle: place.cle === '' ? key : `${place.cle}/${key}`,
  libelles: [...place.libelles, label],
});

function inRows(
  fields: readonly Field[],
  before: readonly Answers[],
  after: readonly Answers[],
  place: Place,
): readonly MovedRow[] {
  const pairs = paired(fields, before, after).flatMap(({ mine, theirs }) => {
    const [one, other] = [before[mine ?? -1], after[theirs ?? -1]];
    if (mine === null || theirs === null || one === undefined || other === undefined) return [];
    return isBlank(one) && isBlank(other) ? [] : [{ from: mine, to: theirs, one, other }];
  });
  const still = inOrder(pairs.map(({ to }) => to));
  return pairs.flatMap(({ from, to, one, other }, n) => {
    const id = one[ROW_ID];
    const here = inside(place, from, typeof id === 'string' ? id : `@${from}`, rowName(fields, one, from));
    const { path, cle, libelles } = here;
    const moved = still.has(n) ? [] : [{ cle, path, libelles, avant: from + 1, apres: to + 1 }];
    return [...moved, ...inFields(fields, one, other, here)];
  });
}

/** Indices of one of the longest runs that only grow: what stands in it did not move. */
function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** At each length, the index that ends the run with the smallest number. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const longer = ends.findIndex((end) => (numbers[end] ?? 0) > number);
    const length = longer < 0 ? ends.length : longer;
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.add(at);
  return run;
}
