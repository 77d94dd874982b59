import type { Answers, Field } from '../../forms/index.ts';
import type { Matching } from './columns.ts';
import { plain } from './columns.ts';
import { valueOfCell } from './values.ts';

/** What a line of the table would do to the group. */
export interface Change {
  readonly genre: 'ajoutee' | 'identique' | 'differente' | 'ignoree';
  /** What the line says, and nothing else. */
  readonly values: Answers;
  /** Place of the row that it is about; absent for a new one. */
  readonly index?: number;
  /** Cells that no answer could be made of, in the words of the table: they are left out. */
  readonly unread: readonly { readonly id: string; readonly texte: string }[];
}

/** What becomes of lines that say something else than the row already there. */
export type OnDifference = 'garder' | 'prendre' | 'deux';
export type Way = { readonly remplacer: true } | { readonly remplacer: false; readonly differences: OnDifference };

interface Said {
  readonly values: Answers;
  readonly unread: Change['unread'];
}

function said(cells: readonly string[], matching: Matching, fields: readonly Field[]): Said {
  const values: Record<string, unknown> = {};
  const unread: { id: string; texte: string }[] = [];
  for (const [column, id] of matching.entries()) {
    const field = fields.find((each) => each.id === id);
    const texte = cells[column] ?? '';
    if (field === undefined || texte.trim() === '') continue;
    const value = valueOfCell(field, texte);
    if (value === undefined) unread.push({ id: field.id, texte });
    else values[field.id] = value;
  }
  return { values, unread };
}

const keyOf = (row: Answers, key: readonly string[]): string | null => {
  const parts = key.map((id) => (typeof row[id] === 'string' ? plain(row[id]) : ''));
  return parts.every((part) => part === '') ? null : parts.join('\n');
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Each line of a table, compared with the rows of a group. A line counts once, and a row is compared once. */
export function changesOf(
  rows: readonly Answers[],
  table: readonly (readonly string[])[],
  { matching, key, fields }: { matching: Matching; key: readonly string[]; fields: readonly Field[] },
): readonly Change[] {
  const places = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const name = keyOf(row, key);
    if (name !== null) places.set(name, [...(places.get(name) ?? []), index]);
  }
  const seen = new Set<string>();
  return table.map((cells): Change => {
    const { values, unread } = said(cells, matching, fields);
    const words = JSON.stringify(values);
    if (words === '{}' || seen.has(words)) return { genre: 'ignoree', values, unread };
    seen.add(words);
    const name = keyOf(values, key);
    const index = name === null ? undefined : places.get(name)?.shift();
    if (index === undefined) return { genre: 'ajoutee', values, unread };
    const alike = Object.entries(values).every(([id, value]) => same(rows[index]?.[id] ?? '', value));
    return { genre: alike ? 'identique' : 'differente', values, index, unread };
  });
}

/** The rows once the changes are made. What a line does not say stays as it was, except in rows taken out by `remplacer`. */
export function applied(rows: readonly Answers[], changes: readonly Change[], way: Way): readonly Answers[] {
  const merged = ({ index, values }: Change): Answers => ({ ...(index === undefined ? {} : rows[index]), ...values });
  const kept = changes.filter(({ genre }) => genre !== 'ignoree');
  if (way.remplacer) return kept.map(merged);
  const byIndex = new Map(
    kept.flatMap((change) => (change.index === undefined ? [] : [[change.index, change] as const])),
  );
  const before = rows.map((row, index) => {
    const change = byIndex.get(index);
    return change !== undefined && way.differences === 'prendre' ? merged(change) : row;
  });
  const added = kept.filter(
    ({ genre }) => genre === 'ajoutee' || (genre === 'differente' && way.differences === 'deux'),
  );
  return [...before.filter(isFilled), ...added.map(({ values }) => values)];
}

/** A row in which something was written: the empty one shown before anything is typed is not worth keeping. */
const isFilled = (row: Answers): boolean =>
  Object.entries(row).some(([id, value]) => id !== '_id' && value !== '' && value !== undefined && value !== null);
