import type { Answers, Path } from './shapes.ts';
import { isRecord } from './record.ts';

/** What lies at `path`; `undefined` when nothing does. */
export function at(answers: Answers, path: Path): unknown {
  return path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return typeof key === 'number' ? node[key] : undefined;
    return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }, answers);
}

/** The same answers with `value` at `path`; the rows on the way are made, nothing else changes. */
export function withAnswer(answers: Answers, path: Path, value: unknown): Answers {
  const [key, ...rest] = path;
  if (key === undefined) return answers;
  const inside = rest.length === 0 ? value : placed(at(answers, [key]), rest, value);
  return { ...answers, [key]: inside };
}

/** The same answers without what lies at `path`; a row is not taken out this way, but emptied. */
export function withoutAnswer(answers: Answers, path: Path): Answers {
  const [key, ...rest] = path;
  if (key === undefined || !Object.hasOwn(answers, key)) return answers;
  if (rest.length === 0) return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key));
  const inside = at(answers, path.slice(0, -1));
  const last = path.at(-1);
  if (!isRecord(inside) || last === undefined) return answers;
  return withAnswer(answers, path.slice(0, -1), withoutAnswer(inside, [last]));
}

function placed(node: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (typeof key !== 'number') return withAnswer(isRecord(node) ? node : {}, path, value);
  const rows: readonly unknown[] = Array.isArray(node) ? node : [];
  const row = rest.length === 0 ? value : placed(rows[key], rest, value);
  // Typing in the row shown below the last one makes it; a row further away does not exist.
  return key < rows.length ? rows.with(key, row) : [...rows, row];
}
