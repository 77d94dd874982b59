import type { RichText } from '../rich.ts';

/** Whether two texts say the same with the same looks, block by block. Nothing is cleaned first. */
export const sameRich = (one: RichText, other: RichText): boolean => sameData(one, other);

type Data = { readonly [key: string]: unknown };

/** Plain data only: strings, lists, records; a key without a value counts as absent. Called while a person types. */
function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other);
  // Neither is a list nor null: both are records.
  return holds(one as Data, other as Data) && lacksNothing(one as Data, other as Data);
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, n) => sameData(each, other[n]));
}

function holds(one: Data, other: Data): boolean {
  for (const key in one) if (!sameData(one[key], other[key])) return false;
  return true;
}

function lacksNothing(one: Data, other: Data): boolean {
  for (const key in other) if (one[key] === undefined && other[key] !== undefined) return false;
  return true;
}
