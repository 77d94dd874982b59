import fc from 'fast-check';
import {
  fieldsWithin,
  isSilent,
  precisionKey,
  type Answers,
  type Field,
  type FieldKind,
  type FieldOf,
  type FormDefinition,
} from '../../../src/forms/index.ts';
import { png } from '../../support/pictures.ts';
import { anyText, NASTY } from './strings.ts';

/** How one set of answers is made: a text for each field asked, how many rows in a group, what is ticked. */
interface Recipe {
  readonly form: FormDefinition;
  text(field: Field): string;
  /** @param depth 0 for a group of the form itself. */
  rows(depth: number): number;
  ticked(index: number): boolean;
  answered(): boolean;
}

type Answer<K extends FieldKind> = (field: FieldOf<K>, recipe: Recipe, depth: number) => unknown;

const bounded = (text: string, max = Infinity): string => (max === Infinity ? text : [...text].slice(0, max).join(''));
const fieldsOf = (form: FormDefinition): readonly Field[] => form.sections.flatMap(({ champs }) => champs);
const between = (
  value: number,
  { minimum = -Infinity, maximum = Infinity }: { minimum?: number | undefined; maximum?: number | undefined },
) => String(Math.min(Math.max(value, minimum), maximum));
const always = (text: string) => () => text;

/** Ids of everything that could be chosen in the field that a reference names. */
function idsAt(form: FormDefinition, ref: string | undefined): readonly string[] {
  const field = fieldsOf(form).find(({ id }) => id === ref);
  return field !== undefined && 'options' in field ? field.options.map(({ id }) => id) : [];
}

const KINDS: { readonly [K in FieldKind]?: Answer<K> } = {
  texte: (field, recipe) => bounded(recipe.text(field), field.longueur_max),
  texte_long: (field, recipe) => bounded(recipe.text(field), field.longueur_max),
  texte_riche: (field, recipe) => bounded(recipe.text(field), field.longueur_max),
  nombre: (field) => between(12, field),
  montant: (field) => between(1200.5, field).replace('.', ','),
  pourcentage: (field) => between(42, field),
  date: always('21/11/2026'),
  mois: always('11/2026'),
  courriel: always('dominique.exemple@saint-exemple.fr'),
  telephone: always('02 99 00 00 00'),
  code_postal: always('35000'),
  siret: always('732 829 320 00074'),
  rna: always('W351000000'),
  finess: always('35 000 002 2'),
  annee: always('2026'),
  site: always('www.cpts.example'),
  siren: always('732 829 320'),
  iban: always('FR76 3000 6000 0112 3456 7890 189'),
  bic: always('AGRIFRPP'),
  rpps: always('10 003 456 785'),
  oui_non: (_field, recipe) => (recipe.ticked(0) ? 'oui' : 'non'),
  case: (_field, recipe) => (recipe.ticked(1) ? 'oui' : ''),
  choix: (field, recipe) => field.options.find((_, i) => recipe.ticked(i))?.id,
  cases: (field, recipe) => field.options.filter((_, i) => recipe.ticked(i)).map(({ id }) => id),
  image: () => ({ ...png(24, 16), nom: 'carte.png', alternative: 'Une carte fictive' }),
  signature: () => ({ lieu: 'Saint-Exemple', date: '21/11/2026', nom: 'Dominique Exemple', qualite: 'Présidente' }),
  communes: (_field, recipe) =>
    Array.from({ length: recipe.rows(1) }, (_, n) => ({
      code: '',
      nom: `Commune ${n + 1}`,
      departement: '35',
      population: n % 3 === 0 ? null : 1000 + n,
    })),
  grille: (field, recipe, depth) =>
    Object.fromEntries(
      [...field.lignes.map(({ id }) => id), ...idsAt(recipe.form, field.lignes_de)].map((id) => [
        id,
        answersTo(
          fieldsWithin(field).filter((column) => oneTick(field, column)),
          recipe,
          depth + 1,
        ),
      ]),
    ),
  groupe: (field, recipe, depth) =>
    Array.from({ length: Math.min(recipe.rows(depth), field.maximum ?? Infinity) }, () =>
      answersTo(field.champs, recipe, depth + 1),
    ),
  fiches: (field, recipe, depth) =>
    Object.fromEntries(
      idsAt(recipe.form, field.pour_chaque).map((id) => [id, answersTo(field.champs, recipe, depth + 1)]),
    ),
};

/** In a grid with one tick per row, only the first column of boxes is answered. */
const oneTick = (grid: FieldOf<'grille'>, column: Field): boolean =>
  !grid.exclusif || column.type !== 'case' || column.id === grid.colonnes.find(({ type }) => type === 'case')?.id;

function answersTo(fields: readonly Field[], recipe: Recipe, depth = 0): Answers {
  return Object.fromEntries(
    fields
      .filter((field) => !isSilent(field) && recipe.answered())
      .flatMap((field) => {
        const answer = answerTo(field, recipe, depth);
        const precisions =
          'options' in field
            ? field.options
                .filter(({ id, precision }) => precision !== undefined && [answer].flat().includes(id))
                .map(({ id }) => [precisionKey(field, id), recipe.text(field)] as const)
            : [];
        return answer === undefined ? [] : [[field.id, answer] as const, ...precisions];
      }),
  );
}

function answerTo<K extends FieldKind>(field: FieldOf<K>, recipe: Recipe, depth: number): unknown {
  // `field.type` is K by construction: each entry of KINDS takes the field of its own key.
  return KINDS[field.type as K]?.(field, recipe, depth);
}

const LONG = new Set<FieldKind>(['texte_long', 'texte_riche']);
const countLong = (form: FormDefinition): number => fieldsOf(form).filter(({ type }) => LONG.has(type)).length;

/** Every field full: 200 rows in each group, 3 in those inside, tens of thousands of characters in the long texts. */
export function maximal(form: FormDefinition): Answers {
  const prose = 'Le territoire réunit Saint-Exemple et La Maquette ; l’accès aux soins y est difficile depuis 2019. ';
  const length = Math.round(60_000 / Math.max(3, countLong(form)));
  let row = 0;
  const text = (field: Field): string =>
    LONG.has(field.type)
      ? prose
          .repeat(Math.ceil(length / prose.length))
          .slice(0, length)
          .trim()
      : `Œuvre n° ${++row}, ${prose.slice(0, 20 + (row % 60)).trim()}`;
  const groups = fieldsOf(form).filter(({ type }) => type === 'groupe').length;
  const rows = (depth: number) => (depth === 0 ? Math.round(400 / Math.max(2, groups)) : 3);
  return answersTo(fieldsOf(form), { form, text, rows, ticked: () => true, answered: () => true });
}

/** Every nasty text once in a field or another. */
export function odd(form: FormDefinition): Answers {
  let turn = 0;
  const next = (): string => NASTY[turn++ % NASTY.length] ?? '';
  const [first] = fieldsOf(form).filter(({ type }) => type === 'texte_long' || type === 'texte_riche');
  const text = (field: Field): string => (field.id === first?.id ? NASTY.join('\n') : next());
  const rows = (depth: number) => (depth === 0 ? Math.min(NASTY.length, 8) : 2);
  return answersTo(fieldsOf(form), { form, text, rows, ticked: (i) => i % 2 === 0, answered: () => true });
}

/** Answers of any size and any text; some fields are not answered at all. */
export function anyAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  const texts = fc.array(anyText, { minLength: 1, maxLength: 30 });
  const flags = fc.array(fc.boolean(), { minLength: 5, maxLength: 17 });
  return fc.tuple(texts, flags, flags, fc.nat(6)).map(([words, ticks, given, count]) => {
    let [turn, step] = [0, 0];
    const text = (field: Field): string => {
      const one = words[turn++ % words.length] ?? '';
      return LONG.has(field.type) ? words.join('\n') : one;
    };
    const answered = () => given[step++ % given.length] ?? false;
    const ticked = (i: number) => ticks[i % ticks.length] ?? false;
    return answersTo(fieldsOf(form), { form, text, rows: (depth) => (depth === 0 ? count : 2), ticked, answered });
  });
}
