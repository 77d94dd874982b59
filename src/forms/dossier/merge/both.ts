import type { Field } from '../../definition.ts';
import { isRecord } from '../../record.ts';
import { blocksOf, isEmptyRich } from '../../rich/index.ts';
import type { RichText } from '../../rich.ts';
import { isBlank, isSame } from './sameness.ts';

/** Kinds of which two answers make one: a text after the other, a list with the other. */
type Joined = (field: Field | null, mine: unknown, theirs: unknown) => unknown;

const inLine: Joined = (_field, mine, theirs) => joined(String(mine), String(theirs), ' / ');
const inLines: Joined = (_field, mine, theirs) => joined(String(mine), String(theirs), '\n\n');

const JOINED: Partial<Record<Field['type'], Joined>> = {
  texte: inLine,
  texte_long: inLines,
  texte_riche: (_field, mine, theirs) => richJoined(mine, theirs),
  cases: (field, mine, theirs) => ordered(field, union(listOf(mine), listOf(theirs))),
  communes: (_field, mine, theirs) => union(listOf(mine), listOf(theirs)),
};

/**
 * Both answers in one place; `undefined` when this kind holds only one.
 *
 * A text that already says all of the other is not written twice.
 */
export function bothOf(field: Field | null, mine: unknown, theirs: unknown): unknown {
  if (isNothing(field, mine)) return theirs;
  if (isNothing(field, theirs)) return mine;
  if (field === null) return undefined;
  const fits = typeof mine === typeof theirs || field.type === 'texte_riche';
  return fits ? JOINED[field.type]?.(field, mine, theirs) : undefined;
}

/** Nobody answered, in the terms of that kind: a rich text may hold paragraphs without a word. */
export const isNothing = (field: Field | null, value: unknown): boolean =>
  // The form has read this field as a rich text: a text, or blocks.
  isBlank(value) || (field?.type === 'texte_riche' && Array.isArray(value) && isEmptyRich(value as RichText));

/** `bothOf` puts them in one place, whatever they say. */
export const holdsBoth = (field: Field | null): boolean => field !== null && JOINED[field.type] !== undefined;

function joined(mine: string, theirs: string, between: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}${between}${theirs}`;
}

function richJoined(mine: unknown, theirs: unknown): RichText {
  // The form reads this field as a rich text before any merge: what lies here is one.
  const [ours, others] = [mine as RichText, theirs as RichText];
  if (typeof ours === 'string' && typeof others === 'string') return joined(ours, others, '\n');
  const before = blocksOf(ours);
  return [...before, ...blocksOf(others).filter((block) => !before.some((each) => isSame(each, block)))];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A commune is the same one when it has the same code, or the same name without code. */
function sameItem(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return typeof a.code === 'string' && a.code !== '' ? a.code === b.code : isSame(a, b);
}

const union = (mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] => [
  ...mine,
  ...theirs.filter((each) => !mine.some((one) => sameItem(one, each))),
];

function ordered(field: Field | null, list: readonly unknown[]): readonly unknown[] {
  if (field?.type !== 'cases') return list;
  const known = field.options.map(({ id }) => id);
  const rank = (each: unknown) => (known as readonly unknown[]).indexOf(each) >>> 0;
  return list.toSorted((a, b) => rank(a) - rank(b));
}
