import type { Field, FieldKind, FormDefinition, GroupField } from '../../../forms/index.ts';

/** Kinds that fit in a cell. */
export type CellKind = Exclude<
  FieldKind,
  | 'texte_riche'
  | 'image'
  | 'signature'
  | 'communes'
  | 'intertitre'
  | 'texte_fixe'
  | 'reserve'
  | 'frise'
  | 'carte'
  | 'grille'
  | 'groupe'
  | 'fiches'
>;

const TALL: ReadonlySet<FieldKind> = new Set<FieldKind>(['texte_long', 'cases']);
const TOO_BIG: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'texte_riche',
  'image',
  'signature',
  'communes',
  'intertitre',
  'texte_fixe',
  'reserve',
  'frise',
  'carte',
  'grille',
  'groupe',
  'fiches',
]);
const MOST_COLUMNS = 6;

export const fitsInCell = (field: Field): field is Extract<Field, { type: CellKind }> => !TOO_BIG.has(field.type);

/**
 * Whether a group is shown as a table. What the form asks for, as long as every field fits in a cell; by default a few
 * short columns, on the wide pages of a dossier only.
 */
export function isTable(group: GroupField, form: FormDefinition): boolean {
  if (!group.champs.every(fitsInCell)) return false;
  if (group.presentation !== undefined) return group.presentation === 'tableau';
  const short = group.champs.length <= MOST_COLUMNS && !group.champs.some(({ type }) => TALL.has(type));
  return group.tableur || (short && form.presentation === 'dossier');
}
