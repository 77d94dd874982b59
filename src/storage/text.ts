/** The text of a draft, made again at each save: what did not change since the last one is not written anew. */

/** Lists this long are kept item by item: one row of a table changes, not the table. */
const LONG = 20;

/** Answers do not change: the text of one is kept with it. */
const texts = new WeakMap<object, string>();

/** The same text as `JSON.stringify`, for answers: plain values, none of them `undefined` in a list. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text =
    Array.isArray(value) && value.length >= LONG ? `[${value.map(textOf).join(',')}]` : JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** An object as JSON, the text of each of its values kept. */
export const textByKey = (record: Readonly<Record<string, unknown>>): string =>
  `{${Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`)
    .join(',')}}`;
