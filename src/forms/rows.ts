import type { Answers, Path } from './shapes.ts';
import { at, withAnswer } from './places.ts';
import { isRecord } from './reading.ts';

/** A row taken out of a group, and where it was. */
export interface RemovedRow {
  readonly path: Path;
  readonly index: number;
  readonly row: Answers;
}

function rowsAt(answers: Answers, path: Path): readonly Answers[] {
  const rows = at(answers, path);
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}

/** One more empty row at the end. A group shows one row before it holds any: adding to it makes two. */
export function addRow(answers: Answers, path: Path): Answers {
  const rows = rowsAt(answers, path);
  return withAnswer(answers, path, [...(rows.length > 0 ? rows : [{}]), {}]);
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
