/** What must be printed of marked answers, found out as plainly as can be: none of the reading of src/forms is used. */
import { precisionKey, type Answers, type Field, type FieldOf, type FormDefinition } from '../../../src/forms/index.ts';
import { textsIn, WORTH } from './marked.ts';
import { isShown, rowsIn, sumsOf, type Around } from './worked-out.ts';

export interface Expected {
  /** Texts that must be read once, or more when the form says them again. */
  readonly shown: readonly string[];
  /** Texts of what a condition hides, or of a sheet that nothing opens. */
  readonly hidden: readonly string[];
  /** Among those shown, texts that another place of the form repeats. */
  readonly repeated: ReadonlySet<string>;
  /** Official notes that the labels of what is shown call. */
  readonly notes: ReadonlySet<string>;
  /** Dates, numbers and the like, as they read. */
  readonly values: readonly string[];
  /** Sums of columns, by field of the first level, then by column; in thousandths. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, bigint | null>>;
}

const NUMBERS = new Set(['nombre', 'montant', 'pourcentage']);

export function expectedOf(form: FormDefinition, answers: Answers): Expected {
  const fields = form.sections.flatMap(({ champs }) => champs);
  const walk = newWalk(form);
  visit(walk, fields, [{ fields, row: answers }], false);
  const shown = new Set(walk.shown);
  return { ...walk, hidden: textsIn(answers).filter((text) => !shown.has(text)) };
}

const newWalk = (form: FormDefinition) => ({
  form,
  elsewhere: namedElsewhere(form),
  shown: new Array<string>(),
  values: new Array<string>(),
  repeated: new Set<string>(),
  notes: new Set<string>(),
  sums: new Map<string, ReadonlyMap<string, bigint | null>>(),
});
type Walk = ReturnType<typeof newWalk>;

/** @param repeats whether what is around is said again elsewhere. */
function visit(walk: Walk, fields: readonly Field[], at: Around, repeats: boolean): void {
  for (const field of fields.filter((each) => isShown(walk.form, each, at))) {
    for (const text of notesOf(walk.form, field)) walk.notes.add(text);
    const again = repeats || walk.elsewhere.has(field.id);
    if (field.type === 'groupe' || field.type === 'grille' || field.type === 'fiches')
      visitRows(walk, field, at, again);
    else visitLeaf(walk, field, at[0]?.row ?? {}, again);
  }
}

function visitRows(walk: Walk, field: FieldOf<'groupe' | 'grille' | 'fiches'>, at: Around, again: boolean): void {
  const rows = rowsIn(walk.form, field, at);
  if (field.type !== 'fiches' && at.length === 1) walk.sums.set(field.id, sumsOf(walk.form, field, at));
  // A sheet has for its title the first line of text of its row; a heading says the column that groups rows.
  const titles =
    field.type === 'groupe' ? [field.champs.find(({ type }) => type === 'texte')?.id, field.sous_totaux_par] : [];
  for (const inside of rows) {
    for (const id of titles) for (const text of textsIn(inside[0]?.row[id ?? ''])) walk.repeated.add(text);
    visit(walk, inside[0]?.fields ?? [], inside, again);
  }
}

function visitLeaf(walk: Walk, field: Field, row: Answers, again: boolean): void {
  const texts = [...textsIn(row[field.id]), ...precisionsOf(field, row)];
  walk.shown.push(...texts);
  walk.values.push(...valueInWords(field, row[field.id]));
  if (again) for (const text of texts) walk.repeated.add(text);
}

/** Notes of a label, of the columns and of the lines of a table; what prints nothing calls none. */
function notesOf(form: FormDefinition, field: Field): readonly string[] {
  if (['frise', 'carte', 'fiches'].includes(field.type)) return [];
  const inside = field.type === 'grille' ? [...field.colonnes, ...field.lignes] : [];
  return [field, ...inside]
    .flatMap(({ libelle }) => [...libelle.matchAll(/\[\^([a-z]+)\]/gu)])
    .map(([, name = '']) => form.notes[name] ?? '');
}

/** Fields that something else of the form takes up: their texts may be read again there. */
function namedElsewhere(form: FormDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'string' && ['reprend', 'pour_chaque', 'lignes_de', 'communes'].includes(key))
        names.add(each);
      if (typeof each === 'string' && key === 'texte')
        for (const [, ref = ''] of each.matchAll(/\{([^{}]+)\}/gu)) names.add(ref);
      visit(each);
    }
  };
  visit(form.sections);
  return names;
}

function precisionsOf(field: Field, row: Answers): readonly string[] {
  if (field.type !== 'choix' && field.type !== 'cases') return [];
  const chosen = [row[field.id]].flat();
  return field.options
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id }) => textsIn(row[precisionKey(field, id)]));
}

function valueInWords(field: Field, value: unknown): readonly string[] {
  const worth = (WORTH[field.type] ?? []).find(([typed]) => typed === value);
  if (worth !== undefined) return [worth[1]];
  return NUMBERS.has(field.type) && typeof value === 'string' ? [value] : [];
}
