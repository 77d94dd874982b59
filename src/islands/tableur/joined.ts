import type { Field, FieldKind } from '../../forms/index.ts';
import { canonical, familyOf, madeOf } from './pieces.ts';

/** Where each column of a table goes: the id of a field (several may go to one), or `null` when it is left aside. */
export type Matching = readonly (string | null)[];

const TEXTS: ReadonlySet<FieldKind> = new Set<FieldKind>(['texte', 'texte_long', 'cases']);

/** Whether several columns can go together to this field. */
export const joinable = ({ type }: Field): boolean => TEXTS.has(type);

/** A column that feeds a field, and what its heading announces. */
interface Part {
  readonly column: number;
  readonly piece: string;
}

/** What the cells of a line say of a field, once put together. */
export interface Gathered {
  readonly field: Field;
  /** Columns that feed it, in the order in which they are written. */
  readonly columns: readonly number[];
  /** What a line says of it; empty when its cells are. */
  readonly text: (cells: readonly string[]) => string;
}

/** How the columns of a table feed each field: in the order of its label, then in that of the table. */
export function gathered(matching: Matching, fields: readonly Field[], titles: readonly string[]): readonly Gathered[] {
  return fields.flatMap((field) => {
    const parts = partsOf(field, matching, titles);
    const text = (cells: readonly string[]) => textOf(field, parts, cells);
    return parts.length === 0 ? [] : [{ field, columns: parts.map(({ column }) => column), text }];
  });
}

function partsOf(field: Field, matching: Matching, titles: readonly string[]): readonly Part[] {
  const order = madeOf(field)?.pieces ?? [];
  const rank = ({ piece }: Part) => (order.includes(piece) ? order.indexOf(piece) : order.length);
  return matching
    .flatMap((id, column) => (id === field.id ? [{ column, piece: canonical(titles[column] ?? '') }] : []))
    .sort((one, other) => rank(one) - rank(other));
}

function textOf(field: Field, parts: readonly Part[], cells: readonly string[]): string {
  const said = parts
    .map(({ column, piece }) => ({ piece, words: restored(piece, (cells[column] ?? '').trim()) }))
    .filter(({ words }) => words !== '');
  return said
    .map(({ piece, words }, n) => {
      const before = said[n - 1];
      return before === undefined ? words : `${between(field, before.piece, piece)}${words}`;
    })
    .join('');
}

/** A spreadsheet takes a postcode for a number, and forgets the zero that it begins with. */
const restored = (piece: string, words: string): string =>
  piece === 'code postal' && /^\d{4}$/u.test(words) ? `0${words}` : words;

/** What is written between two pieces: what the label writes, or what one writes in a name or an address. */
function between(field: Field, one: string, other: string): string {
  const made = madeOf(field);
  if (field.type === 'cases') return '; ';
  if (made?.between !== undefined && [one, other].every((piece) => made.pieces.includes(piece))) return made.between;
  if (familyOf([one, other]) && (one.endsWith('nom') || one === 'code postal')) return ' ';
  return field.type === 'texte_long' ? '\n' : ', ';
}
