import fc from 'fast-check';
import type { Answers, Field, FieldKind, FieldOf, FormDefinition } from '../../../src/forms/index.ts';
import { anyText, NASTY } from './strings.ts';

/** How one set of answers is made: a text for each field asked, and how many rows in a group. */
interface Recipe {
  text(field: Field): string;
  rows: number;
  ticked(index: number): boolean;
}

const KINDS: { readonly [K in FieldKind]: (field: FieldOf<K>, recipe: Recipe) => unknown } = {
  texte: (field, recipe) => bounded(recipe.text(field), field.longueur_max),
  texte_long: (field, recipe) => bounded(recipe.text(field), field.longueur_max),
  courriel: () => 'dominique.exemple@saint-exemple.fr',
  telephone: () => '02 99 00 00 00',
  cases: (field, recipe) => field.options.filter((_, i) => recipe.ticked(i)).map(({ id }) => id),
  groupe: (field, recipe) => Array.from({ length: recipe.rows }, () => answersTo(field.champs, recipe)),
};

function answersTo(fields: readonly Field[], recipe: Recipe): Answers {
  return Object.fromEntries(fields.map((field) => [field.id, answerTo(field, recipe)]));
}

function answerTo<K extends FieldKind>(field: FieldOf<K>, recipe: Recipe): unknown {
  // `field.type` is K by construction: each entry of KINDS takes the field of its own key.
  return KINDS[field.type as K](field, recipe);
}

const bounded = (text: string, max = Infinity): string => (max === Infinity ? text : [...text].slice(0, max).join(''));
const fieldsOf = (form: FormDefinition): readonly Field[] => form.sections.flatMap(({ champs }) => champs);

/** Every field full: 200 rows in each group, 20 000 characters in each long text. */
export function maximal(form: FormDefinition): Answers {
  const prose = 'Le territoire réunit Saint-Exemple et La Maquette ; l’accès aux soins y est difficile depuis 2019. ';
  let row = 0;
  const text = (field: Field): string =>
    field.type === 'texte_long'
      ? prose.repeat(210).slice(0, 20_000)
      : `Œuvre n° ${++row}, ${prose.slice(0, 20 + (row % 60))}`;
  return answersTo(fieldsOf(form), { text, rows: 200, ticked: () => true });
}

/** Every nasty text once in a field or another. */
export function odd(form: FormDefinition): Answers {
  let turn = 0;
  const next = (): string => NASTY[turn++ % NASTY.length] ?? '';
  const text = (field: Field): string => (field.type === 'texte_long' ? NASTY.join('\n') : next());
  return answersTo(fieldsOf(form), { text, rows: NASTY.length, ticked: (i) => i % 2 === 0 });
}

/** Answers of any size and any text; some fields are not answered at all. */
export function anyAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  return anyAnswersTo(fieldsOf(form));
}

function anyAnswersTo(fields: readonly Field[]): fc.Arbitrary<Answers> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.id, anyAnswer(field)])), { requiredKeys: [] });
}

const long = fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join('\n'));

const ARBITRARIES: { readonly [K in FieldKind]: (field: FieldOf<K>) => fc.Arbitrary<unknown> } = {
  texte: (field) => anyText.map((text) => bounded(text, field.longueur_max)),
  texte_long: (field) => long.map((text) => bounded(text, field.longueur_max)),
  courriel: () => fc.constantFrom('', 'dominique.exemple@saint-exemple.fr', 'a+b@la-maquette.bzh'),
  telephone: () => fc.constantFrom('', '02 99 00 00 00', '+33 2 99 00 00 00', '0590.00.00.00'),
  cases: (field) => fc.subarray(field.options.map(({ id }) => id)),
  groupe: (field) => fc.array(anyAnswersTo(field.champs), { maxLength: 12 }),
};

function anyAnswer<K extends FieldKind>(field: FieldOf<K>): fc.Arbitrary<unknown> {
  // `field.type` is K by construction: each entry of ARBITRARIES takes the field of its own key.
  return ARBITRARIES[field.type as K](field);
}
