import type { Answers, Field } from '../../forms/index.ts';
import { gathered, type Gathered, type Matching } from './joined.ts';
import { plain } from './pieces.ts';
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
  /** The cells of the line, as they were read. */
  readonly cells: readonly string[];
  /** Place of the earlier line of the table that says the very same thing in every column. */
  readonly copyOf?: number;
}

/** What becomes of lines that say something else than the row already there. */
export type OnDifference = 'garder' | 'prendre' | 'deux';
export type Way = { readonly remplacer: true } | { readonly remplacer: false; readonly differences: OnDifference };

interface Said {
  readonly values: Answers;
  readonly unread: Change['unread'];
}

function said(cells: readonly string[], columns: readonly Gathered[]): Said {
  const values: Record<string, unknown> = {};
  const unread: { id: string; texte: string }[] = [];
  for (const { field, text } of columns) {
    const texte = text(cells);
    if (texte === '') continue;
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

/** What is known of a table before it is compared. */
interface Reading {
  readonly matching: Matching;
  /** Fields by which a line is known to be the same one. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  /** The headings of the columns; none when the table has no line of headings. */
  readonly titles: readonly string[];
}

/**
 * Each line of a table, compared with the rows of a group. A row is compared once. A line is set aside when nothing in
 * it goes anywhere, or when another line says the same in every column, even those that go nowhere.
 */
export function changesOf(
  rows: readonly Answers[],
  table: readonly (readonly string[])[],
  { matching, key, fields, titles }: Reading,
): readonly Change[] {
  const columns = gathered(matching, fields, titles);
  const places = placesOf(rows, key);
  const seen = new Map<string, number>();
  return table.map((cells, line): Change => {
    const words = JSON.stringify(cells.map((cell) => cell.trim()));
    const copyOf = seen.get(words);
    const read = { ...said(cells, columns), cells };
    if (copyOf !== undefined) return { genre: 'ignoree', ...read, copyOf };
    seen.set(words, line);
    if (Object.keys(read.values).length === 0) return { genre: 'ignoree', ...read };
    const name = keyOf(read.values, key);
    const index = name === null ? undefined : places.get(name)?.shift();
    if (index === undefined) return { genre: 'ajoutee', ...read };
    const alike = Object.entries(read.values).every(([id, value]) => same(rows[index]?.[id] ?? '', value));
    return { genre: alike ? 'identique' : 'differente', ...read, index };
  });
}

/** Where the rows of each name stand. */
function placesOf(rows: readonly Answers[], key: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const name = keyOf(row, key);
    if (name !== null) places.set(name, [...(places.get(name) ?? []), index]);
  }
  return places;
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
