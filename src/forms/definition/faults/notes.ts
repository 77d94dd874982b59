import type { FormContent } from '../form.ts';
import { quoted, type Fault } from './walk.ts';

const CALL = /\[\^([^\]]+)\]/gu;

/** Calls of notes, anywhere in the form, that no note answers. */
export const noteFaults = (form: FormContent): readonly Fault[] =>
  textsIn(form, []).flatMap(({ path, text }) =>
    [...text.matchAll(CALL)]
      .map(([, name = '']) => name)
      .filter((name) => !Object.hasOwn(form.notes, name))
      .map((name) => ({ path, message: `Aucune note de \`notes\` ne s’appelle ${quoted(name)}.` })),
  );

interface Text {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly (string | number)[]): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, n) => textsIn(each, [...path, n]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => textsIn(each, [...path, key]));
}
