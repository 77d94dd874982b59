import fc from 'fast-check';
import { formSchema } from '../../src/forms/schema.ts';
import { CELL_KINDS, type FormDefinition } from '../../src/forms/index.ts';

const LEAVES = [...CELL_KINDS, 'texte_riche', 'image', 'signature', 'communes'] as const;
const NUMBERS = ['nombre', 'montant', 'pourcentage'] as const;

/** A field as an editor writes it: the schema fills in the rest. */
type Draft = { readonly id: string; readonly type: string; readonly [key: string]: unknown };

const words = fc.constantFrom(
  'Territoire',
  'Budget prévu',
  'L’équipe',
  'Montant (€)',
  'Nombre d’habitants',
  'Précisez :',
);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Names never meet: each list of fields has its own, and references reach from the inside out. */
const options = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'autre'), { minLength: 1, maxLength: 4 })
  .map((ids) => ids.map((id) => ({ id, libelle: `Choix ${id}`, ...(id === 'autre' && { precision: 'Préciser :' }) })));

function leaf(id: string, kinds: readonly string[]): fc.Arbitrary<Draft> {
  return fc
    .record({
      type: fc.constantFrom(...kinds),
      libelle: words,
      intitule: some(words),
      obligatoire: fc.boolean(),
      options,
      longueur_max: some(fc.integer({ min: 5, max: 60 })),
      decimales: some(fc.integer({ min: 0, max: 3 })),
      maximum: some(fc.integer({ min: 10, max: 1000 })),
    })
    .map(({ type, options: choices, longueur_max, decimales, maximum, ...common }) =>
      defined({
        id,
        type,
        ...common,
        ...((type === 'choix' || type === 'cases') && { options: choices }),
        ...(type.startsWith('texte') && { longueur_max }),
        ...(NUMBERS.some((kind) => kind === type) && { decimales, maximum }),
      }),
    );
}

/** Without what is not there: a strict schema refuses a key that says nothing. */
const defined = (draft: Draft): Draft =>
  // The same object, some of its optional keys left out.
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft;

const leaves = (prefix: string, kinds: readonly string[], most: number): fc.Arbitrary<readonly Draft[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => leaf(`${prefix}${n}`, kinds))));

const numeric = (fields: readonly Draft[]): readonly string[] =>
  fields.filter(({ type }) => NUMBERS.some((kind) => kind === type)).map(({ id }) => id);

function group(id: string, depth: number): fc.Arbitrary<Draft> {
  const inner = depth > 0 ? some(group(`${id}_g`, depth - 1)) : fc.constant(undefined);
  return fc
    .record({
      champs: leaves(`${id}_c`, LEAVES, 4),
      inner,
      obligatoire: fc.boolean(),
      maximum: some(fc.constantFrom(2, 5)),
      totals: fc.boolean(),
    })
    .map(({ champs, inner: nested, obligatoire, maximum, totals }) => {
      const computed =
        numeric(champs).length > 0 ? [calcul(`${id}_somme`, { fonction: 'somme', de: numeric(champs) })] : [];
      return defined({
        id,
        type: 'groupe',
        libelle: 'Lignes',
        element: 'ligne',
        feminin: true,
        obligatoire,
        maximum,
        champs: [...champs, ...computed, ...(nested === undefined ? [] : [nested])],
        totaux: totals ? [...numeric(champs), ...computed.map((each) => each.id)] : [],
      });
    });
}

const calcul = (id: string, computation: object): Draft => ({
  id,
  type: 'calcul',
  libelle: 'Calcul',
  calcul: computation,
});

function grid(id: string): fc.Arbitrary<Draft> {
  return fc
    .record({
      colonnes: leaves(`${id}_c`, CELL_KINDS, 3),
      lignes: fc.integer({ min: 1, max: 4 }),
      headed: fc.boolean(),
      ended: fc.boolean(),
      obligatoire: fc.boolean(),
    })
    .map(({ colonnes, lignes, headed, ended, obligatoire }) => ({
      id,
      type: 'grille',
      libelle: 'Grille',
      obligatoire,
      colonnes: [
        ...colonnes,
        { id: `${id}_i`, type: 'imprime', libelle: 'Unité' },
        { id: `${id}_n`, type: 'imprime', format: 'montant', libelle: 'Maximum' },
        ...tiers(id, colonnes),
      ],
      lignes: Array.from({ length: lignes }, (_, n) => ({
        id: `l${n}`,
        libelle: `Ligne ${n}`,
        valeurs: { [`${id}_i`]: 'unité', ...(n < 3 && { [`${id}_n`]: 1000 * (n + 1) }) },
        ...(headed && { rubrique: n < 2 ? 'Haut' : ended ? '' : 'Bas' }),
      })),
      totaux: [
        ...numeric(colonnes),
        `${id}_n`,
        ...tiers(id, colonnes).flatMap((each) => (each.id === `${id}_r` ? [] : each.id)),
      ],
      sous_totaux: headed && numeric(colonnes).length > 0,
    }));
}

/**
 * What a grid computes from the numbers that it prints: a step, the value of a choice, a part of the whole (`_r`, whose total is
 * no sum).
 */
function tiers(id: string, columns: readonly Draft[]): readonly Draft[] {
  const [number] = numeric(columns);
  const choice = columns.find(({ type }) => type === 'oui_non');
  const most = `${id}_n`;
  return [
    ...(number === undefined
      ? []
      : [
          calcul(`${id}_p`, {
            fonction: 'palier',
            de: number,
            paliers: [{ jusqua: most, valeur: 1 }, { valeur: most }],
          }),
          calcul(`${id}_r`, { fonction: 'pourcentage', de: number, sur: most }),
        ]),
    ...(choice === undefined
      ? []
      : [calcul(`${id}_s`, { fonction: 'selon', de: choice.id, valeurs: { oui: most, non: 0 } })]),
  ];
}

const sheets = (id: string, source: string): fc.Arbitrary<Draft> =>
  leaves(`${id}_c`, LEAVES, 3).map((champs) => ({
    id,
    type: 'fiches',
    libelle: 'Fiches',
    element: 'fiche',
    pour_chaque: source,
    champs,
  }));

/** Something that only shows, or that depends on the fields before it. */
function dependent(id: string, before: readonly Draft[]): fc.Arbitrary<Draft> {
  const choices = before.filter(({ type }) => ['cases', 'choix', 'communes', 'groupe'].includes(type));
  const groups = before.filter(({ type }) => type === 'groupe');
  const grids = before.filter(({ type }) => type === 'grille');
  const numbers = numeric(before);
  return fc.oneof(
    grid(id),
    group(id, 1),
    ...choices.map(({ id: source }) => sheets(id, source)),
    ...groups.map(({ id: source }) => fc.constant(calcul(id, { fonction: 'compte', de: source }))),
    ...grids.flatMap((each) => totalsOf(each).map((ref) => fc.constant(calcul(id, { fonction: 'somme', de: ref })))),
    ...(numbers.length > 0 ? [fc.constant(calcul(id, { fonction: 'pourcentage', de: numbers[0], sur: numbers }))] : []),
    ...before
      .filter(({ type }) => ['texte', 'nombre', 'date', 'choix', 'courriel'].includes(type))
      .map((each) => fc.constant<Draft>({ ...each, id, reprend: each.id, obligatoire: true })),
    fc.constant<Draft>({ id, type: 'texte_fixe', texte: `Voici {${before[0]?.id ?? 'f0'}}.` }),
    fc.constant<Draft>({ id, type: 'reserve', libelle: 'Cadre réservé', lignes: ['Reçu le'] }),
    fc.constant<Draft>({ id, type: 'intertitre', libelle: 'Titre' }),
  );
}

const totalsOf = ({ id, totaux }: Draft): readonly string[] =>
  Array.isArray(totaux) ? totaux.map((column: unknown) => `${id}.${String(column)}`) : [];

/** Conditions only look back: a form never goes round in circles. */
const conditionOn = (before: readonly Draft[]): fc.Arbitrary<object> => {
  const asked = before.filter(({ type }) => !['texte_fixe', 'reserve', 'intertitre'].includes(type));
  const one = fc
    .constantFrom(...asked)
    .chain(({ id, type }) =>
      fc.constantFrom<object>(
        { champ: id, rempli: true },
        { champ: id, rempli: false },
        ...(type === 'case' || type === 'oui_non' ? [{ champ: id, est: 'oui' }] : []),
        ...(NUMBERS.some((kind) => kind === type) ? [{ champ: id, superieur_a: 10 }] : []),
      ),
    );
  return fc.oneof(
    one,
    one.map((condition) => ({ non: condition })),
    fc.tuple(one, one).map((tous) => ({ tous })),
    fc.tuple(one, one).map((all) => ({ au_moins_un: all })),
  );
};

const firstFields: fc.Arbitrary<readonly Draft[]> = fc
  .tuple(leaves('f', LEAVES, 8), leaf('choisi', ['cases']))
  .map(([first, chosen]) => [...first, chosen]);

const withDependents = (first: readonly Draft[], left: number): fc.Arbitrary<readonly Draft[]> =>
  left === 0
    ? fc.constant(first)
    : fc
        .tuple(dependent(`d${left}`, first), some(conditionOn(first)))
        .chain(([field, condition]) =>
          withDependents([...first, condition === undefined ? field : { ...field, visible_si: condition }], left - 1),
        );

const controls = (fields: readonly Draft[]): fc.Arbitrary<readonly object[]> =>
  fc
    .array(
      fc.record({
        quand: conditionOn(fields),
        champ: fc.constantFrom(...fields.filter(({ type }) => type !== 'texte_fixe').map(({ id }) => id)),
        bloquant: fc.boolean(),
      }),
      { maxLength: 2 },
    )
    .map((all) => all.map((each, n) => ({ ...each, message: `Corrigez le point ${n}` })));

/** Any form that the schema accepts: every kind, nested groups, grids, sheets, conditions, computations, controls. */
export const randomForm = (): fc.Arbitrary<FormDefinition> =>
  firstFields
    .chain((first) => fc.integer({ min: 0, max: 5 }).chain((count) => withDependents(first, count)))
    .chain((fields) =>
      fc.tuple(fc.constant(fields), controls(fields), fc.integer({ min: 1, max: fields.length }), fc.boolean()),
    )
    .map(([fields, controles, cut, dossier]) => ({
      ...formSchema.parse({
        ...ENVELOPE,
        presentation: dossier ? 'dossier' : 'questions',
        controles,
        sections: sectionsOf(fields, cut),
      }),
      slug: 'hasard',
      destinataire: { organisme: 'ARS', adresse: [] },
      destinataires: {},
      catalogues: { missions: {}, tailles: [] },
      citations: {},
    }));

const sectionsOf = (fields: readonly Draft[], cut: number): readonly object[] =>
  [fields.slice(0, cut), fields.slice(cut)]
    .filter((champs) => champs.length > 0)
    .map((champs, n) => ({ id: `s${n}`, titre: `Rubrique ${n}`, champs }));

const ENVELOPE = {
  edition: '2026-01',
  titre: 'Formulaire de La Maquette',
  titre_court: 'Formulaire au hasard',
  resume: 'Un formulaire pour les essais.',
  duree: '1 minute',
  source: 'essai',
  envoi: { objet: 'Objet', corps: 'Corps', ensuite: ['Relisez : tout.', 'Envoyez : tout.', 'Suivez : tout.'] },
  fichier: { prefixe: 'HASARD' },
} as const;
