import fc from 'fast-check';
import { fieldsWithin, isSilent, type Answers, type Field, type FormDefinition } from '../../src/forms/index.ts';
import { randomForm } from './random-form.ts';

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('Saint-Exemple', 'L’équipe', ' espaces ', 'a\nb', '__proto__'),
);

/** What people type in each kind, right or wrong; an empty text is no answer. */
const TYPED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  nombre: fc.oneof(fc.integer({ min: 0, max: 2000 }).map(String), fc.constantFrom('12 450,5', '1.250', 'beaucoup', '')),
  montant: fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map((cents) => `${(cents / 100).toFixed(2).replace('.', ',')} €`),
    fc.constantFrom('12.450,50', 'gratuit'),
  ),
  pourcentage: fc.constantFrom('12 %', '12,5', '100', '0,1', 'tout'),
  date: fc.constantFrom('21/11/2026', '1er mars 2027', '2026-11-21', '31/02/2026', 'demain'),
  mois: fc.constantFrom('11/2026', 'novembre 2026', '2026-11', '13/2026', 'bientôt'),
  annee: fc.constantFrom('2026', '26', '11/2026', 'bientôt'),
  site: fc.constantFrom('www.cpts.example', 'https://cpts.example/contact', 'pas encore'),
  siren: fc.constantFrom('732 829 320', '123'),
  iban: fc.constantFrom('FR76 3000 6000 0112 3456 7890 189', 'fr7630006000011234567890180', 'FR76'),
  bic: fc.constantFrom('AGRI FR PP', 'AGRIFRPP882', 'AGRI'),
  courriel: fc.constantFrom('d.exemple@exemple.fr', 'd.exemple@', ''),
  telephone: fc.constantFrom('02 99 00 00 00', '02 99', ''),
  code_postal: fc.constantFrom('35000', '35 042 Cedex', '350'),
  siret: fc.constantFrom('732 829 320 00074', '35600000000048', '123'),
  rna: fc.constantFrom('W 351 000 000', 'W2A1000000', '351'),
  finess: fc.constantFrom('35 000 002 2', '2A0000014', '12'),
  rpps: fc.constantFrom('10 003 456 786', '123456789'),
  oui_non: fc.constantFrom('oui', 'non', ''),
  case: fc.constantFrom('oui', ''),
  texte_riche: fc.oneof(
    text,
    fc.array(
      fc.record({
        type: fc.constant('paragraphe'),
        texte: fc.array(fc.record({ texte: text, gras: fc.boolean() }), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  ),
  image: fc.record({
    nom: text,
    mime: fc.constantFrom('image/png', 'image/jpeg'),
    largeur: fc.integer({ min: 1, max: 900 }),
    hauteur: fc.integer({ min: 1, max: 900 }),
    alternative: text,
    donnees: fc.constant('iVBORw0KGgo='),
  }),
  signature: fc.record(
    { lieu: text, date: fc.constantFrom('21/11/2026', 'hier'), nom: text, qualite: text },
    { requiredKeys: [] },
  ),
  communes: fc.array(
    fc.record({
      code: fc.constantFrom('35238', '35047', ''),
      nom: text,
      departement: fc.constant('35'),
      population: fc.option(fc.nat(90_000)),
    }),
    { maxLength: 4 },
  ),
};

function answer(field: Field): fc.Arbitrary<readonly (readonly [string, unknown])[]> {
  const alone = (value: fc.Arbitrary<unknown>) => value.map((each) => [[field.id, each] as const]);
  if (field.type === 'choix' || field.type === 'cases') {
    const ids = field.options.map(({ id }) => id);
    const chosen = field.type === 'cases' ? fc.subarray(ids) : fc.constantFrom('', ...ids);
    return fc.tuple(chosen, text).map(([value, precision]) => [
      [field.id, value],
      [`${field.id}.autre`, precision],
    ]);
  }
  if (field.type === 'groupe') {
    const row = fc
      .tuple(rowOf(field.champs), some(fc.uuid()))
      .map(([each, id]) => (id === undefined ? each : { ...each, _id: id }));
    return alone(fc.array(row, { maxLength: 4 }));
  }
  if (field.type === 'grille') {
    const written = field.lignes.map(({ id }) => id);
    // Lines that come from the answers have the names that these give them.
    const names = written.length > 0 ? written : ['a', 'b', '35238'];
    return alone(fc.dictionary(fc.constantFrom(...names), rowOf(fieldsWithin(field)), { maxKeys: 4 }));
  }
  if (field.type === 'fiches') {
    return alone(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'autre', '1', '35238', '35047'), rowOf(field.champs), {
        maxKeys: 4,
      }),
    );
  }
  return alone(TYPED[field.type] ?? text);
}

/** Any answers to these fields, each given or not. */
function rowOf(fields: readonly Field[]): fc.Arbitrary<Answers> {
  const asked = fields.filter((field) => !isSilent(field));
  if (asked.length === 0) return fc.constant({});
  return fc
    .tuple(...asked.map((field) => some(answer(field))))
    .map((all) => Object.fromEntries(all.flatMap((each) => each ?? [])));
}

/** Answers as typed, of the right shape, whatever they say; some are faulty, and some keys are unknown to the form. */
export const randomAnswers = (form: FormDefinition): fc.Arbitrary<Answers> =>
  fc
    .tuple(rowOf(form.sections.flatMap(({ champs }) => champs)), some(fc.jsonValue({ maxDepth: 1 })))
    .map(([answers, unknown]) => (unknown === undefined ? answers : { ...answers, inconnue: unknown }))
    // As JSON has it.
    .map((answers): Answers => JSON.parse(JSON.stringify(answers)));

/** A form and answers to it. */
export const randomDossier = (): fc.Arbitrary<readonly [FormDefinition, Answers]> =>
  randomForm().chain((form) => fc.tuple(fc.constant(form), randomAnswers(form)));
