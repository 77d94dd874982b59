import type { RichText } from '../rich.ts';

/** Whether two texts say the same with the same looks, block by block. Nothing is cleaned first. */
export const sameRich = (one: RichText, other: RichText): boolean => sameData(one, other);

/** Plain data only: strings, lists, records; a key without a value counts as absent. */
function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [present(one), present(other)];
  return mine.size === theirs.size && [...mine].every(([key, value]) => sameData(value, theirs.get(key)));
}

const present = (data: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(data).filter(([, value]) => value !== undefined));
