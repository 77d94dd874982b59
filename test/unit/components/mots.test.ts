import { expect, test } from 'vitest';
import { delaiApresSignature, delaisEnMots } from '../../../src/components/delais.ts';
import { parCle } from '../../../src/components/groupes.ts';
import { mosaiquePour } from '../../../src/components/mosaiques.ts';
import { minutesDeLecture } from '../../../src/components/temps.ts';

test('un délai absent se dit en toutes lettres', () => {
  const source = 'exemple';
  expect(delaisEnMots({ demarrage: 6, deploiement: 18, source })).toEqual([
    'Démarrer avant 6 mois',
    'Déployer avant 18 mois',
  ]);
  expect(delaisEnMots({ demarrage: null, deploiement: 24, source })).toEqual(['Déployer avant 24 mois']);
  expect(delaisEnMots({ demarrage: null, deploiement: null, source })).toEqual(['Pas de délai particulier']);
  expect(delaiApresSignature(12)).toBe('12 mois après la signature');
});

test('le temps de lecture compte les mots montrés, arrondit vers le haut et ne tombe jamais à zéro', () => {
  expect(minutesDeLecture('')).toBe(1);
  expect(minutesDeLecture('mot '.repeat(1000))).toBe(5);
  expect(minutesDeLecture('mot '.repeat(1001))).toBe(6);
});

test('le temps de lecture compte les cellules des tableaux, ni les balises, ni la ponctuation seule', () => {
  expect(minutesDeLecture('<td>mot</td><td>12\u00A0%</td>'.repeat(100))).toBe(1);
  expect(minutesDeLecture('<td>mot</td><td>12\u00A0%</td>'.repeat(101))).toBe(2);
  expect(minutesDeLecture('<a class="a b c d" href="/e/">mot</a>\u00A0; '.repeat(200))).toBe(1);
});

test('les groupes gardent l’ordre de leurs éléments', () => {
  expect([...parCle(['ARS', 'ACI', 'CPTS'], (mot) => mot[0])]).toEqual([
    ['A', ['ARS', 'ACI']],
    ['C', ['CPTS']],
  ]);
});

test('le dessin a une place pour chaque mission, ou n’est pas montré', () => {
  expect([1, 6, 7, 9, 10].map((nombre) => mosaiquePour(nombre)?.cellules.length)).toEqual([6, 6, 9, 9, undefined]);
});
