import { ROW_ID, type Answers } from '../../forms/index.ts';

/** Nothing was answered yet, or all of it was taken away. Stops at the first answer it meets. */
export const isEmpty = (answers: Answers): boolean => Object.values(answers).every(isNothing);

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isNothing);
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.entries(value).every(([key, each]) => key === ROW_ID || isNothing(each));
}
