import { describe, expect, test } from 'vitest';
import {
  aLaDate,
  aPlusDeDeuxAns,
  capitale,
  dateEnFrancais,
  enLettres,
  enumeration,
  euros,
  nombre,
  pluriel,
} from '../../../../src/domain/francais/index.ts';

describe('dates', () => {
  test.each([
    ['2026-11-21', '21 novembre 2026'],
    ['2021-09-01', '1er septembre 2021'],
    ['2021-09', 'septembre 2021'],
    ['2021', '2021'],
    ['sans date', 'sans date'],
    ['2021-13', '2021-13'],
  ])('%s se lit « %s »', (date, attendu) => {
    expect(dateEnFrancais(date)).toBe(attendu);
  });

  test.each([
    ['2026-11-21', 'le 21 novembre 2026'],
    ['2021-09', 'en septembre 2021'],
    ['2021', 'en 2021'],
    ['sans date', 'sans date'],
  ])('%s s’introduit par « %s »', (date, attendu) => {
    expect(aLaDate(date)).toBe(attendu);
  });

  test.each([
    ['2024-11-20', true],
    ['2024-11-21', false],
    ['2024-11-12', true],
    ['2024-11', false],
    ['2024-10', true],
    ['2024', false],
    ['2023', true],
    ['sans date', true],
  ])('au 21 novembre 2026, une source de %s a plus de deux ans : %s', (date, attendu) => {
    expect(aPlusDeDeuxAns(date, '2026-11-21')).toBe(attendu);
  });
});

describe('nombres', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [22_000, '22\u202F000'],
    [1_234_567, '1\u202F234\u202F567'],
  ])('%i', (valeur, attendu) => {
    expect(nombre(valeur)).toBe(attendu);
  });

  test('les euros gardent leur signe avec le nombre', () => {
    expect(euros(580_000)).toBe('580\u202F000\u00A0€');
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('énumération de %j', (elements, attendu) => {
    expect(enumeration(elements)).toBe(attendu);
  });

  test('un petit nombre s’écrit en lettres, un grand en chiffres', () => {
    expect([0, 1, 6, 12, 20, 21].map((n) => enLettres(n, 'mission'))).toEqual([
      'zéro mission',
      'une mission',
      'six missions',
      'douze missions',
      'vingt missions',
      '21 missions',
    ]);
    expect(capitale('étape')).toBe('Étape');
  });

  test('en français, zéro et un sont au singulier', () => {
    expect([0, 1, 2].map((n) => pluriel(n, 'contact'))).toEqual(['0 contact', '1 contact', '2 contacts']);
  });
});
