import { answerOf, type Answers, type GroupField } from '../../../forms/index.ts';

/** « Acteur 2 », with a capital. */
export const rowName = ({ element }: Pick<GroupField, 'element'>, index: number): string =>
  `${element.charAt(0).toLocaleUpperCase('fr')}${element.slice(1)} ${index + 1}`;

/** The first words written in a row, by which people know it. */
export function firstWords(field: Pick<GroupField, 'champs'>, row: Answers): string {
  for (const each of field.champs) {
    const words = each.type === 'texte' ? answerOf<'texte'>(each, row) : undefined;
    if (words !== undefined && words.trim() !== '') return words.trim();
  }
  return '';
}

/** The same rows, each with a name of its own: a merge of two files goes by it. */
export const named = (rows: readonly Answers[]): readonly Answers[] =>
  rows.map((row) => (typeof row['_id'] === 'string' ? row : { ...row, _id: newName() }));

/** Sixty random bits: two people never give the same name to two rows. */
function newName(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return [...words].map((word) => word.toString(36)).join('');
}
