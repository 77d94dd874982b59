/** Conditions, rows and sums of marked answers, worked out by hand: none of the reading of src/forms is used. */
import type { Answers, Condition, Field, FieldOf, FormDefinition } from '../../../src/forms/index.ts';

/** Rows that stand around a field, innermost first. */
export type Around = readonly { readonly fields: readonly Field[]; readonly row: Answers }[];

const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields of what holds others; a column that is not printed is a field. */
const insideOf = (field: FieldOf<'groupe' | 'grille' | 'fiches'>): readonly Field[] =>
  field.type === 'grille'
    ? (field.colonnes.filter(({ type }) => type !== 'imprime') as readonly Field[])
    : field.champs;

/** The rows that are printed of what holds fields: those where something was answered, the lines, what opens sheets. */
export function rowsIn(
  form: FormDefinition,
  field: FieldOf<'groupe' | 'grille' | 'fiches'>,
  at: Around,
): readonly Around[] {
  const value = at[0]?.row[field.id];
  const fields = insideOf(field);
  const place = (row: unknown): Around => [{ fields, row: isObject(row) ? row : {} }, ...at];
  if (field.type === 'groupe')
    return listOf(value)
      .filter(isObject)
      .map(place)
      .filter((inside) => isFilled(form, fields, inside));
  const names = field.type === 'grille' ? field.lignes.map(({ id }) => id) : namesAt(form, field.pour_chaque, at);
  return names.map((name) => place(isObject(value) ? value[name] : undefined));
}

export function isShown(form: FormDefinition, field: Field, at: Around): boolean {
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
  if (!shown) return false;
  const value = valueOf(form, found);
  if ('est' in condition) return value === condition.est;
  if ('superieur_a' in condition)
    return typeof value === 'string' && thousandths(value) > BigInt(condition.superieur_a * 1000);
  throw new Error(`Condition inconnue de cet essai : ${JSON.stringify(condition)}`);
}

interface Found {
  readonly field: Field;
  readonly at: Around;
}

/** What was answered to a field, else to the shown one that it takes up. */
function valueOf(form: FormDefinition, { field, at }: Found): unknown {
  const own = at[0]?.row[field.id];
  const taken = own === undefined ? takenBy(form, field, at) : undefined;
  return taken === undefined ? own : valueOf(form, taken);
}

function takenBy(form: FormDefinition, field: Field, at: Around): Found | undefined {
  const taken = field.reprend === undefined ? undefined : lookUp(field.reprend, at);
  return taken !== undefined && isShown(form, taken.field, taken.at) ? taken : undefined;
}

function lookUp(id: string, at: Around): Found | undefined {
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
      return rowsIn(form, field, at).some((inside) => isFilled(form, insideOf(field), inside));
    case 'fiches':
      return namesAt(form, field.pour_chaque, at).length > 0;
    case 'calcul':
      return computed(form, field, at) !== null;
    default: {
      if (Array.isArray(value) ? value.length > 0 : value !== undefined) return true;
      const taken = takenBy(form, field, at);
      return taken !== undefined && holdsSomething(form, taken.field, taken.at);
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
export function sumsOf(form: FormDefinition, field: Added, at: Around): ReadonlyMap<string, bigint | null> {
  const value = at[0]?.row[field.id];
  const rows =
    field.type === 'groupe'
      ? listOf(value)
      : field.lignes.map((line) => {
          const given = isObject(value) ? value[line.id] : undefined;
          return { ...printedIn(line), ...(isObject(given) ? given : {}) };
        });
  const inner =
    field.type === 'groupe'
      ? field.champs
      : field.colonnes.map((each) => (each.type === 'imprime' ? { ...each, type: 'nombre' } : each) as Field); // read as typed
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

/** The numbers that a line prints, as if they were typed. */
const printedIn = ({ valeurs = {} }: FieldOf<'grille'>['lignes'][number]): Answers =>
  Object.fromEntries(
    Object.entries(valeurs).flatMap(([id, each]) => (typeof each === 'number' ? [[id, String(each)]] : [])),
  );

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
    case 'palier': {
      const reached = sumAt(calcul.de);
      const [step, last] = calcul.paliers;
      const top = typeof step?.jusqua === 'string' ? sumAt(step.jusqua) : null;
      if (reached === null || top === null) return null;
      return reached <= top ? BigInt(Number(step?.valeur)) * 1000n : sumAt(String(last?.valeur));
    }
    case 'selon': {
      const found = lookUp(calcul.de, at);
      const shown = found !== undefined && isShown(form, found.field, found.at);
      const given = shown ? calcul.valeurs[String(found.at[0]?.row[calcul.de] ?? '')] : undefined;
      return typeof given === 'string' ? sumAt(given) : given === undefined ? null : BigInt(Number(given)) * 1000n;
    }
    default:
      throw new Error(`Calcul inconnu de cet essai : ${calcul.fonction}`);
  }
}

const countAt = (form: FormDefinition, id: string, at: Around): number => namesAt(form, id, at).length;
