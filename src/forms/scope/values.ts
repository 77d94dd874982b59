import type { Value } from '../conditions.ts';
import { formatted, optionText, type Formattable } from '../formatted.ts';
import type { LeafField } from '../definition.ts';
import { isRecord, own } from '../record.ts';
import { precisionKey, type Answers } from '../shapes.ts';
import type { ValidAnswer } from '../valid.ts';
import type { Found, Item } from './level.ts';

/** Most values are compared and added up, and never written: their words wait until someone reads them. */
const found = (show: Formattable, value: Value): Found => ({
  value,
  get text() {
    return formatted(show, value);
  },
});

/** What an answer is worth for conditions and computations: each ticked box, each commune, the words of a long text. */
export function foundIn(field: LeafField, answer: ValidAnswer, row: Answers): readonly Found[] {
  if (field.type === 'choix' || field.type === 'cases') {
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    return field.options
      .filter(({ id }) => chosen.includes(id))
      .map((option) => ({ value: option.id, text: optionText(option, precisionIn(field, option.id, row)) }));
  }
  if (field.type === 'communes') return partsOf(field, answer, 'nom', row);
  if (typeof answer === 'number' || (typeof answer === 'string' && field.type !== 'texte_riche')) {
    return [found(field, answer)];
  }
  const text = formatted(field, answer);
  return [{ value: text, text }];
}

/** What an answer chooses, that may open a sheet or a row: options, communes. */
export function itemsIn(field: LeafField, answer: ValidAnswer, row: Answers): readonly Item[] {
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (field.type === 'choix' || field.type === 'cases') {
    return field.options
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, libelle, mission }) => ({
        id,
        libelle: precisionIn(field, id, row) || libelle,
        ...(mission !== undefined && { mission }),
      }));
  }
  if (field.type !== 'communes') return [];
  return chosen.filter(isRecord).map(({ code, nom }) => ({ id: String(code || nom), libelle: String(nom) }));
}

/** What « Autre, préciser » of an option says in this row. */
export function precisionIn(field: LeafField, option: string, row: Answers): string | undefined {
  const raw = own(row, precisionKey(field, option));
  return typeof raw === 'string' ? raw.trim() : undefined;
}

const NUMBER: Formattable = { type: 'nombre' };
const DATE: Formattable = { type: 'date' };
const TEXT: Formattable = { type: 'texte' };

/** Parts of an answer that have a name: `communes.population`, `signature.date`, `statut.autre` (what was specified). */
export function partsOf(field: LeafField, answer: ValidAnswer, part: string, row: Answers): readonly Found[] {
  if (field.type === 'choix' || field.type === 'cases') {
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const text = chosen.includes(part) ? precisionIn(field, part, row) : undefined;
    return text === undefined || text === '' ? [] : [found(TEXT, text)];
  }
  const holders: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return holders.filter(isRecord).flatMap((holder) => {
    const value = own(holder, part);
    if (typeof value === 'number') return [found(NUMBER, value)];
    if (typeof value !== 'string' || value === '') return [];
    return [found(part === 'date' ? DATE : TEXT, value)];
  });
}

/** A day, a month or a year, as it is kept. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value);

/** Names of the parts of each kind, for references that are checked before anyone answers. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  communes: ['nom', 'code', 'departement', 'population'],
  signature: ['lieu', 'date', 'nom', 'qualite'],
  image: ['alternative', 'nom'],
};
