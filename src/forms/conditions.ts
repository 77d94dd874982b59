import type { Condition, Ref } from './definition.ts';

/** One value among those a reference leads to: a number, a text, a day `AAAA-MM-JJ`, the id of a choice. */
export type Value = string | number;
/** The values that a reference leads to, without blanks. */
export type ValuesAt = (ref: Ref) => readonly Value[];

/** Whether a condition is met. A comparison with nothing on one side never is. */
export function meets(condition: Condition, valuesAt: ValuesAt): boolean {
  if ('tous' in condition) return condition.tous.every((each) => meets(each, valuesAt));
  if ('au_moins_un' in condition) return condition.au_moins_un.some((each) => meets(each, valuesAt));
  if ('non' in condition) return !meets(condition.non, valuesAt);
  const values = valuesAt(condition.champ);
  if ('rempli' in condition) return values.length > 0 === condition.rempli;
  if ('est' in condition) return values.some((value) => String(value) === String(condition.est));
  if ('contient' in condition) return values.some((value) => value === condition.contient);
  if ('superieur_a' in condition)
    return values.some((value) => typeof value === 'number' && value > condition.superieur_a);
  if ('inferieur_a' in condition)
    return values.some((value) => typeof value === 'number' && value < condition.inferieur_a);
  return comparesTwo(condition, values, valuesAt);
}

type TwoRefs = Extract<Condition, { meme_que: Ref } | { different_de: Ref } | { depasse: Ref } | { precede: Ref }>;

function comparesTwo(condition: TwoRefs, values: readonly Value[], valuesAt: ValuesAt): boolean {
  if ('meme_que' in condition) return bothGiven(values, valuesAt(condition.meme_que), same);
  if ('different_de' in condition) return bothGiven(values, valuesAt(condition.different_de), (a, b) => !same(a, b));
  if ('depasse' in condition) return anyPair(values, valuesAt(condition.depasse), (order) => order > 0);
  return anyPair(values, valuesAt(condition.precede), (order) => order < 0);
}

type Compared = (one: readonly Value[], other: readonly Value[]) => boolean;
const bothGiven = (one: readonly Value[], other: readonly Value[], compared: Compared): boolean =>
  one.length > 0 && other.length > 0 && compared(one, other);

/** The same values, whatever their order: texts as they read, without heed to capitals. */
const same: Compared = (one, other) => sameKey(one) === sameKey(other);

/** What two lists of values have in common when `meme_que` holds them for the same. */
export const sameKey = (values: readonly Value[]): string =>
  values
    .map((value) => String(value).toLowerCase())
    .sort()
    .join('\n');

function anyPair(ones: readonly Value[], others: readonly Value[], right: (order: number) => boolean): boolean {
  return ones.some((one) =>
    others.some((other) => {
      const order = compared(one, other);
      return order !== null && right(order);
    }),
  );
}

const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/** Numbers with numbers, dates with dates, as far as both are precise; `null` for what cannot be compared. */
function compared(one: Value, other: Value): number | null {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number' || typeof other === 'number' || !DAY.test(one) || !DAY.test(other)) return null;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).localeCompare(other.slice(0, length));
}

/** References that a condition asks about. */
export function refsOf(condition: Condition): readonly Ref[] {
  if ('tous' in condition) return condition.tous.flatMap(refsOf);
  if ('au_moins_un' in condition) return condition.au_moins_un.flatMap(refsOf);
  if ('non' in condition) return refsOf(condition.non);
  if ('meme_que' in condition) return [condition.champ, condition.meme_que];
  if ('different_de' in condition) return [condition.champ, condition.different_de];
  if ('depasse' in condition) return [condition.champ, condition.depasse];
  if ('precede' in condition) return [condition.champ, condition.precede];
  return [condition.champ];
}
