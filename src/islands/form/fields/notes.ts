import type { Field, FormDefinition } from '../../../forms/index.ts';

const CALL = /\[\^([^\]\s]+)\]/gu;

/** An official text without the marks that call its footnotes. */
export const withoutCalls = (text: string): string => text.replace(CALL, '');

/** Names of the footnotes that a text calls, in order. */
export const callsIn = (text: string): readonly string[] => [...text.matchAll(CALL)].map(([, name]) => name ?? '');

/** Number of a footnote on the pages of a form: its rank among the notes of the form, from 1; 0 when there is none. */
export const numberOfNote = (form: FormDefinition, name: string): number => Object.keys(form.notes).indexOf(name) + 1;

/** Names of the footnotes called anywhere in these fields, each once. */
export function notesCalled(form: FormDefinition, fields: readonly Field[]): readonly string[] {
  const called = new Set(callsIn(JSON.stringify(fields)));
  return Object.keys(form.notes).filter((name) => called.has(name));
}
