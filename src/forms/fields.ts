import type { Answers } from './shapes.ts';
import type { Field, FieldKind, FieldOf, FormDefinition } from './definition.ts';

/** Current values of the fields of a fillable PDF, by full name: `contexte`, `objectifs.reflexion`, `referents.1.nom`. */
type Champs = Readonly<Record<string, string>>;

/**
 * The answers typed in the fillable PDF of a form.
 *
 * Only the fields that the file has: an emptied field gives an empty answer, an absent one gives none, so that the
 * result can be laid over answers saved earlier. Rows left empty are not answers.
 */
export function answersFromFields(form: FormDefinition, champs: Champs): Answers {
  return rowFrom(
    form.sections.flatMap(({ champs }) => champs),
    '',
    champs,
  );
}

const text = (name: string, champs: Champs): string | undefined =>
  Object.hasOwn(champs, name) ? champs[name] : undefined;

/** What the file says of each kind of field, under the names that the writer gives; `undefined`: nothing. */
const FROM_FIELDS: {
  readonly [K in FieldKind]: (field: FieldOf<K>, name: string, champs: Champs) => unknown;
} = {
  texte: (_field, name, champs) => text(name, champs),
  texte_long: (_field, name, champs) => text(name, champs),
  courriel: (_field, name, champs) => text(name, champs),
  telephone: (_field, name, champs) => text(name, champs),
  cases: (field, name, champs) => {
    const boxes = field.options.filter(({ id }) => text(`${name}.${id}`, champs) !== undefined);
    return boxes.length === 0
      ? undefined
      : boxes.map(({ id }) => id).filter((id) => text(`${name}.${id}`, champs) !== '');
  },
  groupe: (field, name, champs) => {
    const numbers = rowNumbers(name, champs);
    if (numbers.length === 0) return undefined;
    return numbers.map((n) => rowFrom(field.champs, `${name}.${n}.`, champs)).filter(isAnswered);
  },
};

function rowFrom(fields: readonly Field[], prefix: string, champs: Champs): Answers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, `${prefix}${field.id}`, champs);
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}

function valueOf<K extends FieldKind>(field: FieldOf<K>, name: string, champs: Champs): unknown {
  // `field.type` is K by construction: each entry takes the field of its own key.
  return FROM_FIELDS[field.type as K](field, name, champs);
}

/** Numbers of the printed rows of a table, in the order of the page. */
function rowNumbers(name: string, champs: Champs): number[] {
  const numbers = Object.keys(champs)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(/^\d+(?=\.)/u.exec(key.slice(name.length + 1))?.[0]));
  return [...new Set(numbers)].filter(Number.isInteger).sort((a, b) => a - b);
}

const isAnswered = (row: Answers): boolean =>
  Object.values(row).some((value) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0,
  );
