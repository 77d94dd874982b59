/** Rows that meet a condition. They need what follow.ts finds, which needs them: each is used only when called. */
import { meets, sameKey, type Value } from '../conditions.ts';
import type { Condition, Ref } from '../definition.ts';
import { levelNamed, valuesAt, valuesIn } from './follow.ts';
import type { Level, Row, Scope } from './level.ts';

/** Whether rows meet a condition: their names come before those of where it was written, which are looked up once. */
export function meetingIn(scope: Scope, si: Condition): (level: Level) => boolean {
  const around = new Map<Ref, readonly Value[]>();
  return (row) =>
    meets(si, (ref) => {
      const level = levelOfRow(scope, row, ref);
      if (level !== undefined) return valuesIn(level, ref);
      const known = around.get(ref) ?? valuesAt(scope, ref);
      around.set(ref, known);
      return known;
    });
}

/** Rows of one table that meet a condition. */
export function rowsThat(scope: Scope, rows: readonly Row[], si: Condition): readonly Row[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (!('meme_que' in si) || !isColumnSought(scope, first.level, si)) {
    const met = meetingIn(scope, si);
    return rows.filter(({ level }) => met(level));
  }
  const around = levelOfRow(scope, first.level, si.meme_que);
  const wanted = around === undefined ? valuesAt(scope, si.meme_que) : valuesIn(around, si.meme_que);
  return wanted.length === 0 ? [] : (byValue(rows, si.champ).get(sameKey(wanted)) ?? []);
}

/** One column of a table is compared to a value that is the same for all its rows, and read from outside it. */
function isColumnSought({ levels }: Scope, { fields }: Level, { champ, meme_que }: Record<'champ' | 'meme_que', Ref>) {
  const isColumn = (ref: Ref): boolean => fields.has(ref.split('.')[0] ?? ref);
  return isColumn(champ) && !isColumn(meme_que) && levels.every((level) => level.fields !== fields);
}

/** The row that a reference names, or one around it that is not around the condition; absent: looked up from there. */
function levelOfRow({ levels }: Scope, row: Level, ref: Ref): Level | undefined {
  const level = levelNamed(row.home.levels, ref);
  return level === undefined || levels.includes(level) ? undefined : level;
}

type ByValue = ReadonlyMap<string, readonly Row[]>;

/** Rows do not change: two tables of hundreds of rows are not set against each other, row by row. */
const indexes = new WeakMap<readonly Row[], Map<Ref, ByValue>>();

function byValue(rows: readonly Row[], column: Ref): ByValue {
  const known = indexes.get(rows) ?? new Map<Ref, ByValue>();
  indexes.set(rows, known);
  const before = known.get(column);
  if (before !== undefined) return before;
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const values = valuesIn(row.level, column);
    if (values.length === 0) continue;
    const key = sameKey(values);
    const others = found.get(key);
    if (others === undefined) found.set(key, [row]);
    else others.push(row);
  }
  known.set(column, found);
  return found;
}
