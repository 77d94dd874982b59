/** One value of an entry and the way to it. */
export interface Leaf {
  readonly path: readonly PropertyKey[];
  /** The nearest key that is a name: `source` for `[contacts, 0, source]`, `guides` for `[guides, 2]`. */
  readonly key: string;
  readonly value: string;
}

/** Every text inside a value read from YAML, in the order of the file. */
export function leaves(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    return [{ path, key: typeof key === 'string' ? key : '', value }];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, n) => leaves(item, [...path, n]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => leaves(item, [...path, key]));
}

/** The known name nearest to a mistyped one, when it is near enough to be what was meant. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const ranked = [...known].map((name) => ({ name, gap: distance(typed, name) })).sort((a, b) => a.gap - b.gap);
  const [best] = ranked;
  return best && best.gap <= Math.max(2, typed.length / 3) ? best.name : undefined;
}

/** Levenshtein: the fewest letters to change, add or drop. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
