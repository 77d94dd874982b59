import { describe, expect, test } from 'vitest';
import { ajouterMois, echeances } from '../../../../src/domain/calendrier/index.ts';

describe('des mois de plus', () => {
  test.each([
    ['2026-03-15', 6, '2026-09-15'],
    ['2026-11-21', 18, '2028-05-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s + %i mois = %s', (jour, mois, attendu) => expect(ajouterMois(jour, mois)).toBe(attendu));

  test.each(['2026-02-30', '2026-13-01', '21/11/2026', '', '2026-1-1'])('« %s » n’est pas une date', (jour) => {
    expect(() => ajouterMois(jour, 6)).toThrow(RangeError);
  });
});

test('les échéances d’un contrat signé le 31 août 2026, de la plus proche à la plus lointaine', () => {
  const source = 'paps-hdf-aci-2023';
  expect(
    echeances('2026-08-31', [
      { slug: 'parcours', delais: { demarrage: 12, deploiement: 24, source } },
      { slug: 'acces-aux-soins', delais: { demarrage: 6, deploiement: 18, source } },
      { slug: 'qualite-pertinence', delais: { demarrage: null, deploiement: null, source } },
    ]),
  ).toEqual([
    { mission: 'acces-aux-soins', quoi: 'demarrage', jour: '2027-02-28', source },
    { mission: 'parcours', quoi: 'demarrage', jour: '2027-08-31', source },
    { mission: 'acces-aux-soins', quoi: 'deploiement', jour: '2028-02-29', source },
    { mission: 'parcours', quoi: 'deploiement', jour: '2028-08-31', source },
  ]);
});
