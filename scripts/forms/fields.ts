import type { Field, FormContent, GridColumn } from '../../src/forms/definition.ts';

type Any = Field | GridColumn;

/** Every field of a form, those inside groups, sheets and grids included, in the order of the form. */
export const allFields = (form: FormContent): readonly Any[] =>
  form.sections.flatMap(({ champs }) => champs.flatMap(withInside));

function withInside(field: Any): readonly Any[] {
  if (field.type === 'groupe' || field.type === 'fiches') return [field, ...field.champs.flatMap(withInside)];
  return field.type === 'grille' ? [field, ...field.colonnes] : [field];
}

/** The same form, every field changed, from the inside out. */
export const mapFields = (form: FormContent, change: <T extends Any>(field: T) => T): FormContent => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    champs: section.champs.map((field) => mapped(field, change)),
  })),
});

function mapped(field: Field, change: <T extends Any>(field: T) => T): Field {
  if (field.type === 'groupe' || field.type === 'fiches') {
    return change({ ...field, champs: field.champs.map((each) => mapped(each, change)) });
  }
  return change(field.type === 'grille' ? { ...field, colonnes: field.colonnes.map((each) => change(each)) } : field);
}
