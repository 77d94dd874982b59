import { sansAccents } from '../../domain/francais/index.ts';
import { CELL_KINDS, type Field, type FieldKind, type GroupField } from '../../forms/index.ts';

const IN_A_CELL: ReadonlySet<FieldKind> = new Set(CELL_KINDS);

/** Kinds of which two different people or structures never share the value. */
const NAMES_ONE: ReadonlySet<FieldKind> = new Set<FieldKind>(['rpps', 'siret', 'rna', 'finess', 'courriel']);

/** The fields of a group that a spreadsheet can fill. */
export const importable = (group: GroupField): readonly Field[] =>
  group.champs.filter(({ type }) => IN_A_CELL.has(type));

/** A text by which two spellings of a heading are the same: no accent, no case, no punctuation. */
export const plain = (text: string): string =>
  sansAccents(text)
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each column of a table goes: the id of a field, or `null` when it is left aside. */
export type Matching = readonly (string | null)[];

/** How well a heading names a field: 0 when it does not. */
function likeness(heading: string, field: Field): number {
  const said = plain(heading);
  if (said === '') return 0;
  const names = [field.libelle, field.intitule, field.question, field.id].flatMap((name) =>
    name === undefined || name === '' ? [] : [plain(name)],
  );
  if (names.includes(said)) return 3;
  if (names.some((name) => name.startsWith(`${said} `) || said.startsWith(`${name} `))) return 2;
  const words = said.split(' ').filter((word) => word.length > 3);
  return names.some((name) => words.some((word) => name.split(' ').includes(word))) ? 1 : 0;
}

/** Whether the first row of a table looks like headings of these fields. */
export const hasHeadings = (first: readonly string[], fields: readonly Field[]): boolean =>
  first.some((cell) => fields.some((field) => likeness(cell, field) >= 2));

/** The best field for each heading, each field used once; without headings, the fields in their order. */
export function guessed(first: readonly string[], fields: readonly Field[], headings: boolean): Matching {
  if (!headings) return first.map((_cell, column) => fields[column]?.id ?? null);
  const pairs = first
    .flatMap((cell, column) => fields.map((field) => ({ column, id: field.id, score: likeness(cell, field) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const matching: (string | null)[] = first.map(() => null);
  for (const { column, id } of pairs) {
    if (matching[column] === null && !matching.includes(id)) matching[column] = id;
  }
  return matching;
}

/** The fields by which a line is known to be the same one: an identifier if there is one, names otherwise. */
export function guessedKey(matching: Matching, fields: readonly Field[]): readonly string[] {
  const matched = fields.filter(({ id }) => matching.includes(id));
  const identifier = matched.find(({ type }) => NAMES_ONE.has(type));
  if (identifier !== undefined) return [identifier.id];
  const names = matched.filter(({ id, libelle }) =>
    /\b(?:nom|prenom|intitule)\b/u.test(`${plain(id)} ${plain(libelle)}`),
  );
  const [first] = matched;
  return names.length > 0 ? names.map(({ id }) => id) : first === undefined ? [] : [first.id];
}
