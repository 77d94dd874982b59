import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enCsv } from '../../../src/donnees/csv.ts';
import { readCsv } from './csv.ts';

test('n’importe quel texte revient du CSV tel quel', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' }))), (lignes) => {
      const csv = enCsv(
        ['a', 'b'],
        lignes.map(([a, b]) => ({ a, b })),
      );
      expect(readCsv(csv)).toEqual([['a', 'b'], ...lignes]);
    }),
  );
});

test('oui, non, liste, vide', () => {
  const csv = enCsv(['a', 'b', 'c', 'd'], [{ a: true, b: false, c: ['x', 'y'], d: null }]);
  expect(csv).toBe('\uFEFFa;b;c;d\r\noui;non;x | y;\r\n');
});
