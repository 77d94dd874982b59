import type { Field, GridColumn, GridField, GroupField, SheetsField } from './definition.ts';

/** What holds other fields. */
export type Container = GroupField | SheetsField | GridField;

export const isContainer = (field: { readonly type: string }): field is Container =>
  field.type === 'groupe' || field.type === 'fiches' || field.type === 'grille';

/** Everything that stands in a row: fields, and columns that only print. */
export const shownWithin = (container: Container): readonly (Field | GridColumn)[] =>
  container.type === 'grille' ? container.colonnes : container.champs;

/** The fields that a row holds. */
export const fieldsWithin = (container: Container): readonly Field[] =>
  shownWithin(container).filter((each): each is Field => each.type !== 'imprime');
