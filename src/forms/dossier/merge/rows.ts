import type { Field } from '../../definition.ts';
import { isRecord } from '../../record.ts';
import { ROW_ID, type Answers } from '../../shapes.ts';
import { isBlank } from './sameness.ts';

/** A row of the merged table: where it is in each of the two; `null`: not there. */
export interface RowPair {
  readonly mine: number | null;
  readonly theirs: number | null;
}

/** The rows that are answers: a list may have come from a file. */
export const rowsIn = (value: unknown): readonly Answers[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * Which rows of two tables are the same one: by their name, else because they say the same, else by their first text.
 *
 * Every row of both tables is in exactly one pair. My order leads; rows only there follow the row they follow there.
 */
export function paired(
  fields: readonly Field[],
  mine: readonly Answers[],
  theirs: readonly Answers[],
): readonly RowPair[] {
  const match = new Map<number, number>();
  pairBy((row) => (typeof row[ROW_ID] === 'string' ? row[ROW_ID] : ''), mine, theirs, match);
  pairBy(wording, mine, theirs, match);
  // Two rows with the same first words: nobody can tell which is which.
  pairBy((row) => firstText(fields, row), mine, theirs, match, true);
  return laidOut(mine, theirs, match);
}

/** Adds to `match` the rows, not matched yet, of the same key; an empty key is none. */
function pairBy(
  key: (row: Answers) => string,
  mine: readonly Answers[],
  theirs: readonly Answers[],
  match: Map<number, number>,
  alone = false,
): void {
  const taken = new Set(match.values());
  const here = grouped(key, mine, (n) => match.has(n));
  const there = grouped(key, theirs, (n) => taken.has(n));
  for (const [name, rows] of here) {
    const others = there.get(name) ?? [];
    if (alone && (rows.length > 1 || others.length > 1)) continue;
    for (const [n, row] of rows.entries()) {
      const other = others[n];
      if (other !== undefined) match.set(row, other);
    }
  }
}

function grouped(key: (row: Answers) => string, rows: readonly Answers[], skip: (n: number) => boolean) {
  const groups = new Map<string, number[]>();
  for (const [n, row] of rows.entries()) {
    const name = skip(n) ? '' : key(row);
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), n]);
  }
  return groups;
}

/** Everything a row says, whatever the order it was written in. */
function wording(row: Answers): string {
  const said = Object.entries(row).filter(([key, each]) => key !== ROW_ID && !isBlank(each));
  return said.length === 0 ? '' : JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first answer of a row that is a text, to recognise it by. */
export function firstText(fields: readonly Field[], row: Answers): string {
  const value = fields.map(({ id }) => row[id]).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof value === 'string' ? value.trim().toLocaleLowerCase('fr') : '';
}

/** Runs of rows that are in one file alone lie between the same neighbours: the first name decides which comes first. */
function laidOut(mine: readonly Answers[], theirs: readonly Answers[], match: ReadonlyMap<number, number>): RowPair[] {
  const back = new Map([...match].map(([a, b]) => [b, a]));
  /** After which of my matched rows (-1: at the top) each row only there goes. */
  const after = new Map<number, number[]>();
  let anchor = -1;
  for (const n of theirs.keys()) {
    const known = back.get(n);
    if (known !== undefined) anchor = known;
    else after.set(anchor, [...(after.get(anchor) ?? []), n]);
  }
  const out: RowPair[] = [];
  let run: RowPair[] = [];
  let place = -1;
  const close = () => {
    const others = (after.get(place) ?? []).map((n) => ({ mine: null, theirs: n }));
    const theirsFirst = nameOf(theirs[others[0]?.theirs ?? -1]) < nameOf(mine[run[0]?.mine ?? -1]);
    out.push(...(theirsFirst ? [...others, ...run] : [...run, ...others]));
    run = [];
  };
  for (const n of mine.keys()) {
    const other = match.get(n);
    if (other === undefined) {
      run.push({ mine: n, theirs: null });
      continue;
    }
    close();
    place = n;
    out.push({ mine: n, theirs: other });
  }
  close();
  return out;
}

const nameOf = (row: Answers | undefined): string =>
  row === undefined || isBlank(row[ROW_ID]) ? '~' : String(row[ROW_ID]);
