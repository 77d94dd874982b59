/** What must be printed of marked answers, found out as plainly as can be: none of the reading of src/forms is used. */
import {
  precisionKey,
  type Answers,
  type Condition,
  type Field,
  type FieldOf,
  type FormDefinition,
} from '../../../src/forms/index.ts';
import { textsIn, WORTH } from './marked.ts';

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

/** Rows that stand around a field, innermost first. */
type Around = readonly { readonly fields: readonly Field[]; readonly row: Answers }[];

const NUMBERS = new Set(['nombre', 'montant', 'pourcentage']);
const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function expectedOf(form: FormDefinition, answers: Answers): Expected {
  const fields = form.sections.flatMap(({ champs }) => champs);
  const around: Around = [{ fields, row: answers }];
  const expected = {
    shown: new Array<string>(),
    values: new Array<string>(),
    repeated: new Set<string>(),
    notes: new Set<string>(),
    sums: new Map<string, ReadonlyMap<string, bigint | null>>(),
  };
  const said = namedElsewhere(form);
  const visit = (list: readonly Field[], at: Around, repeats: boolean): void => {
    for (const field of list) {
      if (!isShown(form, field, at)) continue;
      const value = at[0]?.row[field.id];
      for (const text of notesOf(form, field)) expected.notes.add(text);
      if (field.type === 'groupe' || field.type === 'grille') {
        if (at.length === 1 && field.totaux.length > 0) expected.sums.set(field.id, sumsOf(form, field, at));
      }
      const again = repeats || said.has(field.id);
      if (field.type === 'groupe') {
        for (const row of listOf(value).filter(isObject)) {
          const inside: Around = [{ fields: field.champs, row }, ...at];
          if (isFilled(form, field.champs, inside)) visit(field.champs, inside, again);
        }
        // A sheet has for its title the first line of text of its row; a heading says the column that groups rows.
        const titles = [field.champs.find(({ type }) => type === 'texte')?.id, field.sous_totaux_par];
        for (const row of listOf(value).filter(isObject))
          for (const id of titles)
            for (const text of textsIn(id === undefined ? '' : row[id])) expected.repeated.add(text);
        continue;
      }
      if (field.type === 'fiches' || field.type === 'grille') {
        const names = field.type === 'grille' ? field.lignes.map(({ id }) => id) : namesAt(form, field.pour_chaque, at);
        const inner: readonly Field[] =
          field.type === 'grille'
            ? (field.colonnes.filter(({ type }) => type !== 'imprime') as readonly Field[])
            : field.champs; // a column that is not printed is a field
        for (const name of names) {
          const row = isObject(value) ? value[name] : undefined;
          visit(inner, [{ fields: inner, row: isObject(row) ? row : {} }, ...at], again);
        }
        continue;
      }
      const texts = [...textsIn(value), ...precisionsOf(field, at[0]?.row ?? {})];
      expected.shown.push(...texts);
      if (again) for (const text of texts) expected.repeated.add(text);
      expected.values.push(...valueInWords(field, value));
    }
  };
  visit(fields, around, false);
  const all = textsIn(answers);
  const shown = new Set(expected.shown);
  return { ...expected, hidden: all.filter((text) => !shown.has(text)) };
}

/** Notes of a label, of the columns and of the lines of a table; what prints nothing calls none. */
function notesOf(form: FormDefinition, field: Field): readonly string[] {
  if (['frise', 'carte', 'fiches', 'reserve'].includes(field.type)) return [];
  const inside = field.type === 'grille' ? [...field.colonnes, ...field.lignes] : [];
  return [field, ...inside]
    .flatMap(({ libelle }) => [...libelle.matchAll(/\[\^([a-z]+)\]/gu)])
    .map(([, name = '']) => form.notes[name] ?? '');
}

/** Fields that something else of the form takes up: their texts may be read again there. */
function namedElsewhere(form: FormDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (!isObject(value) && !Array.isArray(value)) return;
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

function isShown(form: FormDefinition, field: Field, at: Around): boolean {
  const section = at.length === 1 ? form.sections.find(({ champs }) => champs.includes(field)) : undefined;
  return [field.visible_si, section?.visible_si].every((each) => each === undefined || meets(form, each, at));
}

function meets(form: FormDefinition, condition: Condition, at: Around): boolean {
  if ('tous' in condition) return condition.tous.every((each) => meets(form, each, at));
  if ('au_moins_un' in condition) return condition.au_moins_un.some((each) => meets(form, each, at));
  if ('non' in condition) return !meets(form, condition.non, at);
  const found = lookUp(condition.champ, at);
  const shown = found !== undefined && isShown(form, found.field, found.at);
  if ('rempli' in condition) return (shown && holdsSomething(form, found.field, found.at)) === condition.rempli;
  const value = found?.at[0]?.row[found.field.id];
  if (!shown) return false;
  if ('est' in condition) return value === condition.est;
  if ('superieur_a' in condition)
    return typeof value === 'string' && thousandths(value) > BigInt(condition.superieur_a * 1000);
  throw new Error(`Condition inconnue de cet essai : ${JSON.stringify(condition)}`);
}

function lookUp(id: string, at: Around): { readonly field: Field; readonly at: Around } | undefined {
  const from = at.findIndex(({ fields }) => fields.some((each) => each.id === id));
  const field = at[from]?.fields.find((each) => each.id === id);
  return field === undefined ? undefined : { field, at: at.slice(from) };
}

function holdsSomething(form: FormDefinition, field: Field, at: Around): boolean {
  const value = at[0]?.row[field.id];
  switch (field.type) {
    case 'groupe':
      return listOf(value)
        .filter(isObject)
        .some((row) => isFilled(form, field.champs, [{ fields: field.champs, row }, ...at]));
    case 'grille':
      return field.lignes.length > 0;
    case 'fiches':
      return namesAt(form, field.pour_chaque, at).length > 0;
    case 'calcul':
      return computed(form, field, at) !== null;
    default: {
      if (Array.isArray(value) ? value.length > 0 : value !== undefined) return true;
      const taken = field.reprend === undefined ? undefined : lookUp(field.reprend, at);
      return taken !== undefined && isShown(form, taken.field, taken.at) && holdsSomething(form, taken.field, taken.at);
    }
  }
}

const isFilled = (form: FormDefinition, fields: readonly Field[], at: Around): boolean =>
  fields.some((field) => {
    if (
      !isShown(form, field, at) ||
      ['calcul', 'texte_fixe', 'reserve', 'intertitre', 'grille', 'fiches'].includes(field.type)
    )
      return false;
    return holdsSomething(form, { ...field, reprend: undefined }, at);
  });

/** What opens sheets: what was ticked, communes by their code, or rows by their number. */
function namesAt(form: FormDefinition, id: string, at: Around): readonly string[] {
  const found = lookUp(id, at);
  if (found === undefined || !isShown(form, found.field, found.at)) return [];
  const { field } = found;
  const value = found.at[0]?.row[id];
  if (field.type === 'choix' || field.type === 'cases')
    return field.options.map((each) => each.id).filter((each) => [value].flat().includes(each));
  if (field.type === 'communes')
    return listOf(value)
      .filter(isObject)
      .map(({ code, nom }) => String(code || nom));
  if (field.type !== 'groupe') return [];
  return listOf(value)
    .filter(isObject)
    .filter((row) => isFilled(form, field.champs, [{ fields: field.champs, row }, ...found.at]))
    .map((_, n) => String(n + 1));
}

/** « 12,5 » in thousandths. */
function thousandths(typed: string): bigint {
  const [whole = '0', decimals = ''] = typed.split(',');
  return BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'));
}

type Added = FieldOf<'groupe'> | FieldOf<'grille'>;

/** Sums of the columns to add up; `null` when there is nothing to add. */
function sumsOf(form: FormDefinition, field: Added, at: Around): ReadonlyMap<string, bigint | null> {
  const value = at[0]?.row[field.id];
  const rows =
    field.type === 'groupe' ? listOf(value) : field.lignes.map(({ id }) => (isObject(value) ? value[id] : undefined));
  const inner =
    field.type === 'groupe'
      ? field.champs
      : (field.colonnes.filter(({ type }) => type !== 'imprime') as readonly Field[]); // as above
  return new Map(
    field.totaux.map((column) => {
      const all = rows.filter(isObject).flatMap((row) => {
        const inside: Around = [{ fields: inner, row }, ...at];
        const each = inner.find(({ id }) => id === column);
        if (each === undefined || !isShown(form, each, inside)) return [];
        const worth = each.type === 'calcul' ? computed(form, each, inside) : row[column];
        if (typeof worth === 'bigint') return [worth];
        return typeof worth === 'string' ? [thousandths(worth)] : [];
      });
      return [column, all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0n)];
    }),
  );
}

/** A count, a sum or a percentage of what is shown, in thousandths (a percentage only says that there is one). */
function computed(form: FormDefinition, { calcul }: FieldOf<'calcul'>, at: Around): bigint | null {
  const sumAt = (refs: string | readonly string[]): bigint | null => {
    const all = [refs].flat().flatMap((ref) => {
      const [id = '', column] = ref.split('.');
      const found = lookUp(id, at);
      if (found === undefined || !isShown(form, found.field, found.at)) return [];
      if (column !== undefined) return [sumsOf(form, found.field as Added, found.at).get(column) ?? []].flat(); // only grids are referred to so
      const value = found.at[0]?.row[id];
      return typeof value === 'string' ? [thousandths(value)] : [];
    });
    return all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0n);
  };
  switch (calcul.fonction) {
    case 'compte':
      return BigInt(countAt(form, String(calcul.de), at)) * 1000n;
    case 'somme':
      return sumAt(calcul.de);
    case 'pourcentage': {
      const [part, whole] = [sumAt(calcul.de), sumAt(calcul.sur)];
      return part === null || whole === null || whole === 0n ? null : part;
    }
    default:
      throw new Error(`Calcul inconnu de cet essai : ${calcul.fonction}`);
  }
}

const countAt = (form: FormDefinition, id: string, at: Around): number => namesAt(form, id, at).length;
