import { describe, expect, test } from 'vitest';
import {
  compute,
  holds,
  interpolate,
  isVisible,
  itemsOf,
  lenient,
  rowsOfGrid,
  scopeOf,
  summary,
  totalsOf,
  validate,
  valuesAt,
  within,
  type Answers,
  type Condition,
} from '../../../src/forms/index.ts';
import { plain, form, answers, scope, field } from './scope-sample.ts';

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
