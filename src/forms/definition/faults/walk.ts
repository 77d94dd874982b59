import type { FormContent } from '../form.ts';
import type { Field, GridColumn } from '../kinds.ts';

export interface Fault {
  readonly path: readonly (string | number)[];
  /** For the editor. */
  readonly message: string;
}

export type Shown = Field | GridColumn;
export type Names = readonly Shown[];

/** A field, its place in the file, and the names that its references may use. */
export interface Visited {
  readonly field: Shown;
  readonly path: readonly (string | number)[];
  /** Innermost first: the row, the rows around it, the form. */
  readonly names: readonly [Names, ...Names[]];
  /** What holds it, outermost first. */
  readonly holders: readonly Field[];
}

export const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

export const topFields = (form: FormContent): readonly Field[] => form.sections.flatMap(({ champs }) => champs);

/** Fields and columns that stand directly in a row of this one. */
export function insideOf(field: Shown): Names {
  if (field.type === 'groupe' || field.type === 'fiches') return field.champs;
  return field.type === 'grille' ? field.colonnes : [];
}

/** Every field of a form, in the order of the file. */
export function visited(form: FormContent): readonly Visited[] {
  const top = topFields(form);
  return form.sections.flatMap(({ champs }, s) =>
    champs.flatMap((field, n) => withInside({ field, path: ['sections', s, 'champs', n], names: [top], holders: [] })),
  );
}

function withInside(here: Visited): readonly Visited[] {
  const { field, path, names, holders } = here;
  const inside = insideOf(field);
  if (inside.length === 0 || field.type === 'imprime' || field.type === 'calcul') return [here];
  const key = field.type === 'grille' ? 'colonnes' : 'champs';
  return [
    here,
    ...inside.flatMap((each, n) =>
      withInside({
        field: each,
        path: [...path, key, n],
        names: [inside, ...names],
        holders: [...holders, field],
      }),
    ),
  ];
}
