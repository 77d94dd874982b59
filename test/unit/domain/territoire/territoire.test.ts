import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  avertissements,
  codesDepartement,
  lieuxDuCodePostal,
  regionDuDepartement,
} from '../../../../src/domain/territoire/index.ts';
import { departementSchema } from '../../../../src/schemas/index.ts';
import { baremeDe } from '../aci/bareme-de.ts';

const departements = departementSchema.array().parse(parse(readFileSync('content/departements.yaml', 'utf8')));

describe('du code postal au département', () => {
  test.each([
    ['35460', ['35']],
    ['35 460', ['35']],
    ['01000', ['01']],
    ['59777', ['59']],
    ['75986', ['75']],
    ['95000', ['95']],
    ['20000', ['2A']],
    ['20137', ['2A']],
    ['20702', ['2A']],
    ['20200', ['2B']],
    ['20406', ['2B']],
    ['20620', ['2B']],
    ['20900', ['2A', '2B']],
    ['97400', ['974']],
    ['97600', ['976']],
    ['97133', ['971']],
    ['97500', []],
    ['98800', []],
    ['98000', []],
    ['00100', []],
    ['96000', []],
    ['3546', []],
    ['354600', []],
    ['2A000', []],
    ['', []],
  ])('%s → %j', (codePostal, attendu) => expect(codesDepartement(codePostal)).toEqual(attendu));

  test('tout code postal mène à un département de la liste, ou à aucun', () => {
    const codes = new Set(departements.map(({ id }) => id));
    const reached = new Set(
      Array.from({ length: 100_000 }, (_, n) => codesDepartement(String(n).padStart(5, '0'))).flat(),
    );
    expect([...reached].sort()).toEqual([...codes].sort());
  });
});

describe('du département à la région', () => {
  test('101 départements dans 18 régions', () => {
    expect(departements).toHaveLength(101);
    expect(new Set(departements.map(({ region }) => region)).size).toBe(18);
  });

  test.each([
    ['35', 'Bretagne'],
    ['2a', 'Corse'],
    ['974', 'La Réunion'],
    ['80', 'Hauts-de-France'],
    ['99', undefined],
  ])('%s : %s', (code, region) => expect(regionDuDepartement(code, departements)).toBe(region));

  test('35460 est en Ille-et-Vilaine, en Bretagne', () => {
    expect(lieuxDuCodePostal('35460', departements)).toMatchObject([{ nom: 'Ille-et-Vilaine', region: 'Bretagne' }]);
  });
});

describe('ce qu’il faut dire d’une population', () => {
  test.each([
    [8_500, ['sous-l-ordre-de-grandeur']],
    [20_000, []],
    [30_000, []],
    [38_000, ['pres-d-une-limite']],
    [42_000, ['pres-d-une-limite']],
    [80_000, ['deux-tailles']],
    [120_000, []],
    [175_000, ['pres-d-une-limite']],
  ])('%i habitants : %j', (habitants, attendu) => {
    expect(avertissements(habitants, baremeDe('aci-avenant-2'))).toEqual(attendu);
  });
});
