import type { Answers } from './shapes.ts';

/** A plain object, whatever it holds. */
export function isRecord(raw: unknown): raw is Answers {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** What an object holds under a name of its own: never what it inherits. */
export const own = (row: Answers, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
