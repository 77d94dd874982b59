import { isRecord } from '../../record.ts';
import { ROW_ID } from '../../shapes.ts';

/** Nobody answered: nothing, an empty text, a list or an object without anything in it. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return isRecord(value) && Object.entries(value).every(([key, each]) => key === ROW_ID || isBlank(each));
}

/** Two answers say the same: names of rows and empty answers do not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, n) => isSame(each, b[n]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => key === ROW_ID || isSame(own(a, key), own(b, key)));
}

/** What a record holds under a name; never what objects inherit. */
export const own = (record: unknown, key: string): unknown =>
  isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
