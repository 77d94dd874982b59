import { describe, expect, test } from 'vitest';
import { formSchema } from '../../../src/forms/definition.ts';
import {
  compute,
  formatted,
  holds,
  interpolate,
  isVisible,
  itemsOf,
  lenient,
  rowsOfGrid,
  scopeOf,
  shown,
  summary,
  totalsOf,
  validate,
  valuesAt,
  warnings,
  within,
  type Answers,
  type Condition,
  type Field,
  type FormDefinition,
} from '../../../src/forms/index.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** A subsidy request with everything that refers to something else. */
const form: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Demande',
    titre_court: 'Demande',
    resume: 'R',
    duree: 'D',
    source: 'essai',
    envoi: { objet: 'O', corps: 'C', ensuite: ['a', 'b', 'c'] },
    fichier: { prefixe: 'D' },
    sections: [
      {
        id: 's1',
        titre: 'S1',
        champs: [
          { id: 'nom', type: 'texte', libelle: 'Nom' },
          { id: 'president', type: 'texte', libelle: 'Président', reprend: 'nom' },
          {
            id: 'statut',
            type: 'choix',
            libelle: 'Statut',
            obligatoire: true,
            options: [
              { id: 'association', libelle: 'Association' },
              { id: 'autre', libelle: 'Autre :', precision: 'Préciser' },
            ],
          },
          {
            id: 'objet',
            type: 'texte',
            libelle: 'Objet',
            obligatoire: true,
            visible_si: { champ: 'statut', est: 'association' },
          },
          {
            id: 'missions',
            type: 'cases',
            libelle: 'Missions',
            options: [
              { id: 'acces', libelle: 'Accès aux soins', mission: 'acces-aux-soins' },
              { id: 'parcours', libelle: 'Parcours' },
              { id: 'autre', libelle: 'Autre', precision: 'Laquelle' },
            ],
          },
          { id: 'communes', type: 'communes', libelle: 'Communes' },
          { id: 'signature', type: 'date', libelle: 'Signature' },
        ],
      },
      {
        id: 's2',
        titre: 'S2',
        visible_si: { non: { champ: 'statut', est: 'autre' } },
        champs: [
          {
            id: 'charges',
            type: 'groupe',
            libelle: 'Charges',
            element: 'charge',
            totaux: ['montant', 'double'],
            sous_totaux_par: 'nature',
            champs: [
              { id: 'nature', type: 'texte', libelle: 'Nature' },
              { id: 'montant', type: 'montant', libelle: 'Montant' },
              {
                id: 'double',
                type: 'calcul',
                libelle: 'Double',
                calcul: { fonction: 'produit', de: 'montant', par: 2 },
              },
            ],
          },
          {
            id: 'produits',
            type: 'grille',
            libelle: 'Produits',
            totaux: ['prevu'],
            sous_totaux: true,
            lignes: [
              { id: 'ventes', libelle: 'Ventes', rubrique: 'Propres', valeurs: { unite: 'euros' } },
              { id: 'etat', libelle: 'État', rubrique: 'Subventions' },
              {
                id: 'region',
                libelle: 'Région',
                rubrique: 'Subventions',
                visible_si: { champ: 'missions', rempli: true },
              },
            ],
            colonnes: [
              { id: 'unite', type: 'imprime', libelle: 'Unité' },
              { id: 'prevu', type: 'montant', libelle: 'Prévu' },
              {
                id: 'part',
                type: 'calcul',
                libelle: 'Part',
                format: 'pourcentage',
                calcul: { fonction: 'pourcentage', de: 'prevu', sur: 'produits.prevu' },
              },
            ],
          },
          {
            id: 'fiches',
            type: 'fiches',
            libelle: 'Fiches',
            element: 'fiche',
            pour_chaque: 'missions',
            champs: [
              { id: 'titre', type: 'texte', libelle: 'Titre', obligatoire: true },
              {
                id: 'limite',
                type: 'calcul',
                libelle: 'Limite',
                format: 'date',
                calcul: { fonction: 'echeance', signature: 'signature', borne: 'demarrage' },
              },
              { id: 'phrase', type: 'texte_fixe', texte: '{element} : {titre} avant {limite}' },
            ],
          },
          {
            id: 'resultat_net',
            type: 'calcul',
            libelle: 'Résultat',
            format: 'montant',
            calcul: { fonction: 'difference', de: 'produits.prevu', moins: 'charges.montant' },
          },
          {
            id: 'grosses',
            type: 'calcul',
            libelle: 'Grosses',
            calcul: { fonction: 'compte', de: 'charges', si: { champ: 'montant', superieur_a: 100 } },
          },
          {
            id: 'du_nom',
            type: 'calcul',
            libelle: 'Du nom',
            calcul: { fonction: 'somme', de: 'charges.montant', si: { champ: 'nature', meme_que: 'nom' } },
          },
        ],
      },
    ],
    controles: [
      {
        quand: { champ: 'charges.montant', different_de: 'produits.prevu' },
        champ: 'produits',
        message: 'Équilibrez {nom} : {resultat_net}',
      },
      {
        quand: { champ: 'montant', superieur_a: 1000 },
        champ: 'charges.montant',
        message: 'Expliquez {nature}',
        bloquant: true,
      },
    ],
  }),
  slug: 'demande',
  destinataire: { organisme: 'ARS', adresse: [] },
  destinataires: {},
  catalogues: {
    missions: {
      'acces-aux-soins': { titre: 'A', actions: [], indicateurs: [], demarrage: 6, deploiement: 18, trame: 1 },
    },
    tailles: [],
  },
  citations: {},
};

const answers: Answers = {
  nom: 'Saint-Exemple',
  statut: 'association',
  objet: 'Soigner',
  missions: ['acces', 'autre'],
  'missions.autre': ' Logement ',
  communes: [
    { code: '35238', nom: 'La Maquette', departement: '35', population: 12_000 },
    { code: '', nom: 'Les Essais', departement: '', population: null },
  ],
  signature: '1er mars 2027',
  charges: [
    { _id: 'r1', nature: 'Loyer', montant: '100,10 €' },
    {},
    { nature: 'Saint-Exemple', montant: '200,20' },
    { nature: 'Loyer', montant: '0,30' },
  ],
  produits: { ventes: { prevu: '100' }, etat: { prevu: '300' } },
  fiches: { acces: { titre: 'Ouvrir' }, parcours: { titre: 'Perdue' } },
};
const scope = scopeOf(form, answers);

/** A field of the form, of the kind that the test needs. */
function field<K extends Field['type']>(id: string, type: K): Extract<Field, { type: K }> {
  const found = form.sections.flatMap(({ champs }) => champs).find((each) => each.id === id);
  if (found?.type !== type) throw new Error(`Pas de champ « ${id} » de type ${type}`);
  // `found.type` has just been compared.
  return found as Extract<Field, { type: K }>;
}

describe('un renvoi mène', () => {
  test.each([
    ['nom', ['Saint-Exemple']],
    ['president', ['Saint-Exemple']],
    ['missions', ['acces', 'autre']],
    ['missions.autre', ['Logement']],
    ['communes', ['La Maquette', 'Les Essais']],
    ['communes.population', [12_000]],
    ['signature', ['2027-03-01']],
    ['charges', ['r1', '2', '3']],
    ['charges.montant', [100.1, 200.2, 0.3]],
    ['charges.double', [200.2, 400.4, 0.6]],
    ['produits.prevu', [100, 300]],
    ['produits.ventes', ['euros', 100, 25]],
    ['produits.etat.prevu', [300]],
    ['produits.unite', ['euros']],
    ['fiches.titre', ['Ouvrir']],
    ['fiches.acces.titre', ['Ouvrir']],
    ['fiches.parcours.titre', []],
    ['fiches.limite', ['2027-09-01']],
    ['resultat_net', [99.4]],
    ['grosses', [2]],
    ['du_nom', [200.2]],
    ['inconnu', []],
    ['nom.partie', []],
    ['constructor', []],
  ])('%s : %j', (ref, values) => expect(valuesAt(scope, ref)).toEqual(values));

  test('d’une ligne, à ses propres colonnes d’abord', () => {
    const rows = answers['charges'] as readonly Answers[];
    const inside = within(scope, field('charges', 'groupe'), rows[2] ?? {});
    expect(valuesAt(inside, 'montant')).toEqual([200.2]);
    expect(valuesAt(inside, 'nom')).toEqual(['Saint-Exemple']);
    expect(holds(inside, { champ: 'nature', meme_que: 'nom' })).toBe(true);
  });

  test('d’une fiche, à l’élément qui l’ouvre', () => {
    const sheets = answers['fiches'] as Readonly<Record<string, Answers>>;
    const inside = within(scope, field('fiches', 'fiches'), sheets['acces'] ?? {});
    expect(plain(interpolate(inside, '{element} : {titre} avant {limite}'))).toBe(
      'Accès aux soins : Ouvrir avant 1er septembre 2027',
    );
  });
});

test('les éléments choisis ont un nom, leurs mots et leur mission', () => {
  expect(itemsOf(scope, 'missions')).toEqual([
    { id: 'acces', libelle: 'Accès aux soins', mission: 'acces-aux-soins' },
    { id: 'autre', libelle: 'Logement' },
  ]);
  expect(itemsOf(scope, 'communes')).toEqual([
    { id: '35238', libelle: 'La Maquette' },
    { id: 'Les Essais', libelle: 'Les Essais' },
  ]);
  expect(itemsOf(scope, 'charges').map(({ id, libelle }) => [id, libelle])).toEqual([
    ['r1', 'Loyer'],
    ['2', 'Saint-Exemple'],
    ['3', 'Loyer'],
  ]);
  expect(itemsOf(scope, 'nom')).toEqual([]);
});

describe('une condition', () => {
  test.each<[Condition, boolean]>([
    [{ champ: 'nom', est: 'Saint-Exemple' }, true],
    [{ champ: 'missions', contient: 'autre' }, true],
    [{ champ: 'missions', contient: 'parcours' }, false],
    [{ champ: 'president', rempli: true }, true],
    [{ champ: 'inconnu', rempli: false }, true],
    [{ champ: 'charges.montant', superieur_a: 200 }, true],
    [{ champ: 'charges.montant', inferieur_a: 0.1 }, false],
    [{ champ: 'produits.etat.prevu', depasse: 'produits.ventes.prevu' }, true],
    [{ champ: 'produits.etat.prevu', precede: 'produits.ventes.prevu' }, false],
    [{ champ: 'nom', depasse: 'produits.ventes.prevu' }, false],
    [{ champ: 'fiches.limite', depasse: 'signature' }, true],
    [{ champ: 'nom', meme_que: 'president' }, true],
    [{ champ: 'nom', different_de: 'inconnu' }, false],
    [{ non: { champ: 'inconnu', meme_que: 'inconnu' } }, true],
    [
      {
        tous: [
          { champ: 'nom', rempli: true },
          { champ: 'inconnu', rempli: true },
        ],
      },
      false,
    ],
    [
      {
        au_moins_un: [
          { champ: 'nom', rempli: true },
          { champ: 'inconnu', rempli: true },
        ],
      },
      true,
    ],
  ])('%j : %s', (condition, met) => expect(holds(scope, condition)).toBe(met));
});

test('les totaux et les sous-totaux sont justes', () => {
  expect(totalsOf(scope, field('charges', 'groupe'))).toEqual({
    colonnes: { montant: 300.6, double: 601.2 },
    sousTotaux: [
      { libelle: 'Loyer', colonnes: { montant: 100.4, double: 200.8 } },
      { libelle: 'Saint-Exemple', colonnes: { montant: 200.2, double: 400.4 } },
    ],
  });
  expect(totalsOf(scope, field('produits', 'grille'))).toEqual({
    colonnes: { prevu: 400 },
    sousTotaux: [
      { libelle: 'Propres', colonnes: { prevu: 100 } },
      { libelle: 'Subventions', colonnes: { prevu: 300 } },
    ],
  });
  expect(totalsOf(scopeOf(form, {}), field('charges', 'groupe')).colonnes).toEqual({ montant: null, double: null });
  const faulty = { ...answers, charges: [{ montant: '1' }, { montant: 'beaucoup' }] };
  expect(totalsOf(scopeOf(form, faulty), field('charges', 'groupe')).colonnes['montant']).toBeNull();
});

test.each([
  ['jamais touchée', {}, false, 0],
  ['aux cases effacées', { produits: { ventes: { prevu: '' }, ars: { prevu: ' ' } } }, false, 0],
  ['dont une ligne est répondue', { produits: { ventes: { prevu: '10' } } }, true, 1],
])('une grille %s est remplie ou non, et ses lignes se comptent comme telles', (_which, given, filled, count) => {
  const scope = scopeOf(form, given);
  expect(holds(scope, { champ: 'produits', rempli: true })).toBe(filled);
  expect(holds(scope, { champ: 'produits', rempli: false })).toBe(!filled);
  expect(compute(scope, { fonction: 'compte', de: 'produits' })).toBe(count);
});

test('une grille n’a que les lignes que ses réponses ouvrent', () => {
  const ids = (given: Answers) => rowsOfGrid(scopeOf(form, given), field('produits', 'grille')).map(({ id }) => id);
  expect(ids(answers)).toEqual(['ventes', 'etat', 'region']);
  expect(ids({})).toEqual(['ventes', 'etat']);
});

test('un texte reprend les réponses, et dit ce qu’il ne sait pas', () => {
  expect(plain(interpolate(scope, '{nom}, {missions}, {resultat_net}, {statut}, {inconnu}, {pas un renvoi}'))).toBe(
    'Saint-Exemple, Accès aux soins et Autre : Logement, 99,40 €, Association, …, {pas un renvoi}',
  );
});

describe('ce qu’une condition cache', () => {
  const other = { ...answers, statut: 'autre', 'statut.autre': 'Coopérative', objet: 'Gardé' };

  test('n’est ni vérifié, ni demandé, ni imprimé, et ne compte plus', () => {
    const hidden = scopeOf(form, other);
    expect(isVisible(hidden, field('objet', 'texte'))).toBe(false);
    expect(isVisible(hidden, field('charges', 'groupe'))).toBe(false);
    expect(valuesAt(hidden, 'charges.montant')).toEqual([]);
    expect(compute(hidden, { fonction: 'somme', de: 'charges.montant' })).toBeNull();
    const result = validate(form, other);
    expect(result.ok && Object.keys(result.answers)).toEqual([
      'nom',
      'president',
      'statut',
      'statut.autre',
      'missions',
      'missions.autre',
      'communes',
      'signature',
    ]);
    expect(summary(form, other).map(({ titre }) => titre)).toEqual(['S1']);
  });

  test('revient tel quel', () => {
    expect(lenient(form, { ...other, statut: 'association' })).toMatchObject({ objet: 'Gardé' });
  });
});

describe('valider', () => {
  const problems = (given: Answers) => {
    const result = validate(form, given);
    return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')} : ${plain(message)}`);
  };

  test('chaque fiche ouverte est demandée, chaque contrôle se lit à sa ligne', () => {
    expect(problems({ ...answers, charges: [{}, { nature: 'Loyer', montant: '1 200' }] })).toEqual([
      'charges.1.montant : Expliquez Loyer',
      'fiches.autre.titre : Complétez « Titre »',
    ]);
  });

  test('« Autre » se précise là où une réponse est due', () => {
    expect(problems({ statut: 'autre' })).toEqual(['statut : Complétez « Statut » : précisez « Autre »']);
  });

  test('avertit sans empêcher, avec les valeurs', () => {
    expect(warnings(form, answers).map(({ message }) => plain(message))).toEqual([
      'Équilibrez Saint-Exemple : 99,40 €',
    ]);
    const even = { ...answers, charges: [{ montant: '100' }, { montant: '300' }] };
    expect(warnings(form, even)).toEqual([]);
  });

  test('ce qui n’est pas compris reste imprimé tel quel', () => {
    const left = lenient(form, { ...answers, signature: 'bientôt', charges: [{ montant: 'beaucoup' }], statut: 3 });
    expect(left).toMatchObject({ signature: 'bientôt', charges: [{ montant: 'beaucoup' }] });
    expect(left).not.toHaveProperty('statut');
    expect(shown(scopeOf(form, left), field('charges', 'groupe'))).toBe('beaucoup');
  });
});

test('un formulaire qui tourne en rond ne bloque personne', () => {
  const nom = field('nom', 'texte');
  const [section] = form.sections;
  if (section === undefined) throw new Error('Pas de rubrique');
  const champs: Field[] = [
    { ...nom, id: 'a', reprend: 'b', visible_si: { champ: 'b', rempli: false } },
    { ...nom, id: 'b', reprend: 'a', visible_si: { champ: 'a', rempli: true } },
    { ...field('resultat_net', 'calcul'), id: 'c', calcul: { fonction: 'somme', de: ['c', 'g.montant'] } },
    { ...field('charges', 'groupe'), id: 'g', visible_si: { champ: 'g.montant', rempli: true } },
  ];
  const round: FormDefinition = { ...form, controles: [], sections: [{ ...section, champs }] };
  expect(validate(round, {})).toEqual({ ok: true, answers: {} });
  expect(lenient(round, { a: 'x', b: 'y', g: [{ montant: '1' }] })).toBeTypeOf('object');
  expect(valuesAt(scopeOf(round, {}), 'c')).toEqual([]);
});

describe('une réponse s’écrit en français', () => {
  test.each([
    [{ type: 'montant' }, 12_450, '12 450 €'],
    [{ type: 'montant' }, 12_450.5, '12 450,50 €'],
    [{ type: 'nombre', unite: 'habitants' }, 12_000, '12 000 habitants'],
    [{ type: 'nombre' }, 0.125, '0,125'],
    [{ type: 'pourcentage' }, 12.5, '12,5 %'],
    [{ type: 'calcul', format: 'pourcentage' }, 100 / 3, '33,33 %'],
    [{ type: 'calcul', format: 'pourcentage', decimales: 0 }, 100 / 3, '33 %'],
    [{ type: 'calcul', format: 'date' }, '2027-09-01', '1er septembre 2027'],
    [{ type: 'date' }, '2026-11-21', '21 novembre 2026'],
    [{ type: 'date' }, 'bientôt', 'bientôt'],
    [{ type: 'mois' }, '2026-11', 'novembre 2026'],
    [{ type: 'siret' }, '73282932000074', '732 829 320 00074'],
    [{ type: 'siret' }, '123', '123'],
    [{ type: 'finess' }, '2A0000014', '2A 000 001 4'],
    [{ type: 'rpps' }, '10003456786', '10 003 456 786'],
    [{ type: 'telephone' }, '0299000000', '02 99 00 00 00'],
    [{ type: 'oui_non' }, 'non', 'Non'],
    [{ type: 'texte' }, undefined, ''],
  ])('%j %s : %s', (how, value, text) => expect(plain(formatted(how, value))).toBe(text));
});
