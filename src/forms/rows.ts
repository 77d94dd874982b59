import { ROW_ID, type Answers, type Path } from './shapes.ts';
import { at, withAnswer } from './places.ts';
import { isRecord } from './record.ts';

/** A row taken out of a group, and where it was. */
export interface RemovedRow {
  readonly path: Path;
  readonly index: number;
  readonly row: Answers;
}

export function rowsAt(answers: Answers, path: Path): readonly Answers[] {
  const rows = at(answers, path);
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}

/** A row without answers; `id` is the name it keeps wherever it goes. */
const emptyRow = (id: string | undefined): Answers => (id === undefined ? {} : { [ROW_ID]: id });

/**
 * One more empty row at the end. A group shows one row before it holds any: adding to it makes two.
 *
 * @param id a name that no other row has; absent: the row has none.
 */
export function addRow(answers: Answers, path: Path, id?: string): Answers {
  const rows = rowsAt(answers, path);
  const first = emptyRow(id === undefined ? undefined : `${id}-0`);
  return withAnswer(answers, path, [...(rows.length > 0 ? rows : [first]), emptyRow(id)]);
}

/** The answers without a row, and the row; the same answers when there is no such row. */
export function removeRow(
  answers: Answers,
  path: Path,
  index: number,
): { answers: Answers; removed: RemovedRow | null } {
  const rows = rowsAt(answers, path);
  const row = rows[index];
  if (row === undefined) return { answers, removed: null };
  return { answers: withAnswer(answers, path, rows.toSpliced(index, 1)), removed: { path, index, row } };
}

/** Puts a removed row back where it was. */
export function restoreRow(answers: Answers, { path, index, row }: RemovedRow): Answers {
  return withAnswer(answers, path, rowsAt(answers, path).toSpliced(index, 0, row));
}

/** A row moved to another place; the same answers when one of the places does not exist. */
export function moveRow(answers: Answers, path: Path, from: number, to: number): Answers {
  const rows = rowsAt(answers, path);
  const row = rows[from];
  if (row === undefined || from === to || rows[to] === undefined) return answers;
  return withAnswer(answers, path, rows.toSpliced(from, 1).toSpliced(to, 0, row));
}

/** Names the rows on the way to `path` that have just been made and have no name yet; nothing else changes. */
export function namedOnTheWay(before: Answers, after: Answers, path: Path, id: string): Answers {
  return path.reduce<Answers>((answers, step, depth) => {
    const place = path.slice(0, depth + 1);
    const row = typeof step === 'number' ? at(answers, place) : undefined;
    if (!isRecord(row) || Object.hasOwn(row, ROW_ID) || at(before, place) !== undefined) return answers;
    return withAnswer(answers, [...place, ROW_ID], id);
  }, after);
}

/** Path of the answer at `path`, without the part that is not there: a row further than the next one is the next one. */
export function settled(answers: Answers, path: Path): Path {
  return path.map((step, depth) => {
    if (typeof step !== 'number') return step;
    const rows = at(answers, path.slice(0, depth));
    return Math.min(step, Array.isArray(rows) ? rows.length : 0);
  });
}
