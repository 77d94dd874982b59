import type { Field, FormDefinition } from '../../definition.ts';
import { isRecord } from '../../record.ts';
import { ROW_ID, type Answers, type Path } from '../../shapes.ts';
import { nameOf } from '../../answers.ts';
import { itemNames, rowName, saidLines, saidRow } from '../said.ts';
import { bothOf, isNothing } from './both.ts';
import type { Choice } from './items.ts';
import { paired, rowsIn } from './rows.ts';
import { isBlank, isSame, own } from './sameness.ts';

/** Where two answers to the same thing lie. */
export interface Place {
  readonly path: Path;
  /** Names of the place (`keyOf`) in my answers and in theirs. */
  readonly cle: string;
  readonly autre: string;
  readonly section: string;
  readonly libelles: readonly string[];
}

/** Two answers that are not the same. */
export interface Difference {
  readonly place: Place;
  readonly field: Field | null;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Fields of a whole row; `null`: one answer. */
  readonly ligne: readonly Field[] | null;
}

/** What is decided of a difference. `asides` receives what the answer itself cannot hold. */
export type Decide = (difference: Difference) => Choice;

export interface Walk {
  readonly form: FormDefinition;
  readonly decide: Decide;
  readonly aside: (difference: Difference, valeur: unknown) => void;
}

/** Two sets of answers to the same fields made one, difference by difference; both are read, neither is changed. */
export function mergedRow(fields: readonly Field[], mine: Answers, theirs: Answers, place: Place, walk: Walk): Answers {
  if (mine === theirs) return mine;
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const entries = [...keys].flatMap((key): [string, unknown][] => {
    const [a, b] = [own(mine, key), own(theirs, key)];
    if (key === ROW_ID) return [[key, a ?? b]];
    const value = isSame(a, b) ? (Object.hasOwn(mine, key) ? a : b) : mergedKey(fields, key, a, b, place, walk);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

function mergedKey(fields: readonly Field[], key: string, a: unknown, b: unknown, place: Place, walk: Walk): unknown {
  const [id = ''] = key.split('.');
  const field = fields.find((each) => each.id === id) ?? null;
  const label = field === null ? key : nameOf(field);
  const here = inside(place, key, key, key, label);
  // « Autre, préciser » lies beside its answer, and is a text.
  return field !== null && key === id ? mergedField(field, a, b, here, walk) : leaf(null, a, b, here, walk);
}

const inside = (place: Place, step: string | number, mine: string, theirs: string, label: string): Place => ({
  ...place,
  path: [...place.path, step],
  cle: place.cle === '' ? mine : `${place.cle}/${mine}`,
  autre: place.autre === '' ? theirs : `${place.autre}/${theirs}`,
  libelles: label === '' ? place.libelles : [...place.libelles, label],
});

function mergedField(field: Field, a: unknown, b: unknown, place: Place, walk: Walk): unknown {
  switch (field.type) {
    case 'groupe':
      return mergedRows(field.champs, a, b, place, walk);
    case 'fiches':
      return each(a, b, place, itemNames(walk.form, field), (x, y, here) => mergedRow(field.champs, x, y, here, walk));
    case 'grille':
      return each(a, b, place, itemNames(walk.form, field), (x, y, here) =>
        // A column is a field without rows of its own: it is read, merged and said as one.
        mergedRow(field.colonnes as readonly Field[], x, y, here, walk),
      );
    case 'signature':
      return mergedRow([], recordOf(a), recordOf(b), place, walk);
    default:
      return leaf(field, a, b, place, walk);
  }
}

const recordOf = (value: unknown): Answers => (isRecord(value) ? value : {});

/** Every sheet, or every row of a grid: by its name. */
function each(
  a: unknown,
  b: unknown,
  place: Place,
  names: ReadonlyMap<string, string>,
  merge: (a: Answers, b: Answers, place: Place) => Answers,
): Answers {
  const [mine, theirs] = [recordOf(a), recordOf(b)];
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const here = inside(place, key, key, key, names.get(key) ?? key);
      return [key, merge(recordOf(own(mine, key)), recordOf(own(theirs, key)), here)];
    }),
  );
}

function mergedRows(fields: readonly Field[], a: unknown, b: unknown, place: Place, walk: Walk): readonly Answers[] {
  const [mine, theirs] = [rowsIn(a), rowsIn(b)];
  const out: Answers[] = [];
  for (const [n, pair] of paired(fields, mine, theirs).entries()) {
    const one = pair.mine === null ? undefined : mine[pair.mine];
    const other = pair.theirs === null ? undefined : theirs[pair.theirs];
    const here = rowPlace(fields, place, n, one, other);
    if (one !== undefined && other !== undefined) out.push(mergedRow(fields, one, other, here, walk));
    else {
      const kept = isBlank(one ?? other) ? (one ?? other) : leaf(null, one, other, here, walk, fields);
      if (isRecord(kept)) out.push(kept);
    }
  }
  return out;
}

function rowPlace(fields: readonly Field[], place: Place, n: number, mine?: Answers, theirs?: Answers): Place {
  const name = (row: Answers | undefined) => (typeof row?.[ROW_ID] === 'string' ? row[ROW_ID] : undefined);
  const [a, b] = [name(mine), name(theirs)];
  const label = rowName(fields, mine ?? theirs ?? {}, n);
  // A row without a name is known by its place among the rows of both: whatever is chosen, it stays.
  return inside(place, n, a ?? b ?? `@${n}`, b ?? a ?? `@${n}`, label);
}

function leaf(
  field: Field | null,
  mine: unknown,
  theirs: unknown,
  place: Place,
  walk: Walk,
  ligne: readonly Field[] | null = null,
): unknown {
  if (isNothing(field, mine) && isNothing(field, theirs)) return mine ?? theirs;
  const difference: Difference = { place, field, mine, theirs, ligne };
  const choice = walk.decide(difference);
  if (choice === 'mien') return mine;
  if (choice === 'sien') return theirs;
  const both = bothOf(field, mine, theirs);
  if (both !== undefined) return both;
  walk.aside(difference, theirs);
  return mine;
}

/** How a side of a difference reads. */
export const sideLines = ({ field, ligne }: Difference, value: unknown): readonly string[] =>
  isNothing(field, value) ? [] : ligne === null ? saidLines(field, value) : saidRow(ligne, value);
