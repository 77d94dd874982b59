import type { FormDefinition } from '../forms/index.ts';

const CALL = /\s?\[\^([a-z0-9_]+)\]/gu;

/** A label as it is printed, and the official note that it calls. */
export interface Label {
  readonly libelle: string;
  readonly note?: string;
}

/** Takes the footnote calls (`[^nom]`) out of a printed label. Several notes become one, in their order. */
export function labelOf(form: FormDefinition, text: string): Label {
  const notes = [...text.matchAll(CALL)].flatMap(([, name = '']) => form.notes[name] ?? []);
  return { libelle: text.replace(CALL, ''), ...(notes.length > 0 && { note: notes.join('\n') }) };
}

/** The label alone, for places that cannot carry a note: a column, a bookmark. */
export const withoutCalls = (text: string): string => text.replace(CALL, '');
