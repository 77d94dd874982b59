import type { FormDefinition } from '../forms/index.ts';
import type { Bloc, Texte } from './model.ts';

const CALL = /\s?\[\^([a-z0-9_]+)\]/gu;

/** Said where there is no answer. */
export const NON_RENSEIGNE = 'Non renseigné';

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

/** A label inside a table, its note called after it. */
export function labelText(form: FormDefinition, text: string, gras = false): Texte {
  const { libelle, note } = labelOf(form, text);
  if (note === undefined && !gras) return libelle;
  return [{ texte: libelle, ...(gras && { gras }), ...(note !== undefined && { note }) }];
}

/** The note of a table, then those of its columns, whose heads are plain words: each says which column it is about. */
export function noteOfTable(
  form: FormDefinition,
  note: string | undefined,
  columns: readonly { readonly libelle: string }[],
): { readonly note?: string } {
  const notes = columns.flatMap((column) => {
    const called = labelOf(form, column.libelle);
    return called.note === undefined ? [] : [`${called.libelle}\u00a0: ${called.note}`];
  });
  const all = [...(note === undefined ? [] : [note]), ...notes];
  return all.length === 0 ? {} : { note: all.join('\n') };
}

/** What the model prints beside a label that stands in a block of another kind: its mention, its note, or nothing. */
export function besides({ aide, note }: { readonly aide?: string; readonly note?: string }): Bloc[] {
  if (aide === undefined && note === undefined) return [];
  const texte = aide ?? 'Note du modèle';
  return [{ type: 'paragraphe', texte: note === undefined ? texte : [{ texte, note }], ton: 'discret' }];
}

/** The label alone, for places that cannot carry a note: a column, a bookmark. */
export const withoutCalls = (text: string): string => text.replace(CALL, '');
