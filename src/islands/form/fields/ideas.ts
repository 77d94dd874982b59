import type { Answers, Field, FormDefinition } from '../../../forms/index.ts';
import { joinIdea } from './joinIdea.ts';

/** What the catalogue suggests to write in a field of a sheet about a mission. */
export function ideasFor(field: Field, form: FormDefinition, mission: string | undefined): readonly string[] {
  const found = mission === undefined ? undefined : form.catalogues.missions[mission];
  if (found === undefined || !isWritten(field)) return [];
  if (/indicateur/u.test(field.id)) return found.indicateurs;
  return /action/u.test(field.id) ? found.actions.map(({ texte }) => texte) : [];
}

type Written = Extract<Field, { type: 'texte_long' | 'texte_riche' | 'groupe' }>;

export const isWritten = (field: Field): field is Written =>
  field.type === 'texte_long' ||
  field.type === 'texte_riche' ||
  (field.type === 'groupe' && startsWithText(field.champs[0]));

const startsWithText = (field: Field | undefined): boolean =>
  field !== undefined && (field.type === 'texte' || field.type === 'texte_long');

/** The answer to a field with an idea added at its end: a line, an item of a list, or a row. */
export function withIdea(
  field: Field,
  answer: unknown,
  idea: string,
): string | ReturnType<typeof joinIdea> | readonly Answers[] {
  if (field.type !== 'groupe') return joinIdea(answer, idea);
  const rows = Array.isArray(answer) ? answer.filter(isFilled) : [];
  return [...rows, { [field.champs[0]?.id ?? '']: idea }];
}

const isFilled = (row: unknown): row is Answers =>
  typeof row === 'object' && row !== null && Object.entries(row).some(([key, value]) => key !== '_id' && value !== '');
