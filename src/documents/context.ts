import type { Situer } from '../domain/territoire/contours/index.ts';
import {
  computedIn,
  formatted,
  itemsOf,
  type Field,
  type FieldOf,
  type FormDefinition,
  type Item,
  type Scope,
  type ValidRow,
} from '../forms/index.ts';
import type { Picture } from './model.ts';

/** Where a field is printed, and with which answers: what every kind needs to become blocks. */
export interface Place {
  readonly form: FormDefinition;
  /** Answers of the row at hand: the form's own, or those of one line of a group. */
  readonly row: ValidRow;
  /** The same, with the rows around it: what references are looked up in. */
  readonly scope: Scope;
  /** Before the names of its fields: `fiches.1.`, empty at the top. */
  readonly prefix: string;
  /** Level of a heading printed here. */
  readonly niveau: 1 | 2 | 3 | 4;
  /** The blank form: everything is printed, and everything may be filled in. */
  readonly vierge: boolean;
  /** Pictures met on the way, by the name their figure gives them. */
  readonly images: Record<string, Picture>;
  /** Where the territory is, on a map; absent: none is printed. */
  readonly situer?: Situer | undefined;
}

/** The field's name in a fillable document. */
export const nameAt = ({ prefix }: Place, { id }: Pick<Field, 'id'>): string => `${prefix}${id}`;

export const deeper = (niveau: Place['niveau']): Place['niveau'] =>
  niveau < 4 ? ((niveau + 1) as Place['niveau']) : 4;

/** What opens a sheet or a row: what was chosen, or everything that can be on the blank form. */
export function itemsFor({ form, scope, vierge }: Place, ref: string): readonly Item[] {
  if (!vierge) return itemsOf(scope, ref);
  const field = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === ref);
  const options = field !== undefined && 'options' in field ? field.options : [];
  return options.map(({ id, libelle, mission }) => ({ id, libelle, ...(mission !== undefined && { mission }) }));
}

/** A computed value in words; nothing when something that it needs is not known. */
export function computedInWords(field: FieldOf<'calcul'>, { scope, vierge }: Place): string {
  const value = vierge ? null : computedIn(scope, field);
  return value === null ? '' : formatted(field, value);
}

/** A text kept beside an answer (« Autre, préciser »); empty when there is none. */
export function textAtKey(row: ValidRow, key: string): string {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return typeof value === 'string' ? value : '';
}
