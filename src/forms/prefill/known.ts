import type { Field } from '../definition.ts';
import { fieldsWithin } from '../fields-within.ts';
import { isSilent } from '../kinds/index.ts';
import { isRecord } from '../record.ts';
import { ROW_ID, type Answers } from '../shapes.ts';

/** Names that would reach the machinery of the language instead of an answer. */
const HOSTILE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** A name longer than any row of ours has. */
const LONGEST_NAME = 100;

/** Nested further than any form goes, or holding a name that no answer has. `depth`: levels still allowed. */
export function isHostile(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  return Object.entries(value).some(
    ([key, each]) => HOSTILE.has(key) || key.length > LONGEST_NAME || isHostile(each, depth - 1),
  );
}

/**
 * What these fields ask, at any depth, out of what someone sent.
 *
 * @param ignore told the place of each answer that the form does not ask: `couleur`, `membres/couleur`.
 */
export function knownOnly(
  fields: readonly Field[],
  raw: Answers,
  ignore: (place: string) => void,
  place: readonly string[] = [],
): Answers {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]): [string, unknown][] => {
      const here = [...place, key];
      const field = fields.find(({ id }) => id === key);
      if (field !== undefined && !isSilent(field)) return [[key, knownWithin(field, value, ignore, here)]];
      if (isBeside(fields, key, value) || (place.length > 0 && key === ROW_ID && typeof value === 'string')) {
        return [[key, value]];
      }
      ignore(here.join('/'));
      return [];
    }),
  );
}

function knownWithin(field: Field, value: unknown, ignore: (place: string) => void, here: readonly string[]): unknown {
  const row = (each: unknown) => (isRecord(each) ? knownOnly(fieldsIn(field), each, ignore, here) : each);
  if (field.type === 'groupe' && Array.isArray(value)) return value.map(row);
  if ((field.type === 'grille' || field.type === 'fiches') && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, row(each)]));
  }
  return value;
}

const fieldsIn = (field: Field): readonly Field[] =>
  field.type === 'groupe' || field.type === 'grille' || field.type === 'fiches' ? fieldsWithin(field) : [];

/** « Autre, préciser » : under the name of its question, a point, the name of its option. */
function isBeside(fields: readonly Field[], key: string, value: unknown): boolean {
  const [name, option, ...rest] = key.split('.');
  if (option === undefined || rest.length > 0 || typeof value !== 'string') return false;
  return fields.some(({ id, type }) => id === name && (type === 'choix' || type === 'cases'));
}
