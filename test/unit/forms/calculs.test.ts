import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computed, type Operands } from '../../../src/forms/calculs.ts';
import type { Value } from '../../../src/forms/conditions.ts';
import type { Calcul } from '../../../src/forms/definition.ts';

const MISSION = { titre: 'M', actions: [], indicateurs: [], demarrage: 6, deploiement: null, trame: 1 };
/** The sizes of the ACI, where 80 000 inhabitants belong to two of them. */
const TAILLES = [
  { taille: 1, de: 0, a: 40_000, libelle: 'taille 1' },
  { taille: 2, de: 40_000, a: 80_001, libelle: 'taille 2' },
  { taille: 3, de: 80_000, a: 175_001, libelle: 'taille 3' },
  { taille: 4, de: 175_001, a: null, libelle: 'taille 4' },
];

/** Answers by name; a name that is not there has none. */
const operands = (answers: Readonly<Record<string, readonly Value[]>>, mission?: string): Operands => ({
  values: (refs) => (typeof refs === 'string' ? [refs] : refs).flatMap((ref) => answers[ref] ?? []),
  catalogues: { missions: { acces: MISSION }, tailles: TAILLES },
  mission,
});

const of = (calcul: Calcul, answers: Readonly<Record<string, readonly Value[]>> = {}, mission?: string) =>
  computed(calcul, operands(answers, mission));

const paliers = [{ jusqua: 100, valeur: 10 }, { jusqua: 200, valeur: 20 }, { valeur: null }];
const tranches = [{ jusqua: 100, taux: 0 }, { jusqua: 200, taux: 10 }, { taux: 50 }];

test.each<[Calcul, Readonly<Record<string, readonly Value[]>>, Value | null]>([
  [{ fonction: 'somme', de: 'a' }, { a: [0.1, 0.2] }, 0.3],
  [{ fonction: 'somme', de: ['a', 'b'] }, { a: [1] }, 1],
  [{ fonction: 'somme', de: 'a' }, {}, null],
  [{ fonction: 'somme', de: 'a' }, { a: [1, 'beaucoup'] }, null],
  [{ fonction: 'difference', de: 'a', moins: ['b', 'c'] }, { a: [10], b: [0.1], c: [0.2] }, 9.7],
  [{ fonction: 'difference', de: 'a', moins: 'b' }, { a: [10] }, null],
  [{ fonction: 'produit', de: ['a', 'b'] }, { a: [0.1], b: [3] }, 0.3],
  [{ fonction: 'produit', de: ['a', 'b'] }, { a: [2] }, null],
  [{ fonction: 'produit', de: 'a', par: 1.1 }, { a: [3] }, 3.3],
  [{ fonction: 'quotient', de: 'a', par: 'b' }, { a: [1], b: [4] }, 0.25],
  [{ fonction: 'quotient', de: 'a', par: 'b' }, { a: [1], b: [0] }, null],
  [{ fonction: 'pourcentage', de: 'a', sur: 'b' }, { a: [1], b: [3, 1] }, 25],
  [{ fonction: 'pourcentage', de: 'a', sur: 'b' }, { b: [3] }, null],
  [{ fonction: 'moyenne', de: 'a' }, { a: [1, 2] }, 1.5],
  [{ fonction: 'moyenne', de: 'a' }, {}, null],
  [{ fonction: 'minimum', de: 'a' }, { a: [3, 1, 2] }, 1],
  [{ fonction: 'maximum', de: 'a' }, { a: ['2026-11-21', '2027-01-01'] }, '2027-01-01'],
  [{ fonction: 'minimum', de: 'a' }, { a: ['2026-11-21', '2027-01-01'] }, '2026-11-21'],
  [{ fonction: 'minimum', de: 'a' }, { a: ['bientôt', '2027-01-01'] }, null],
  [{ fonction: 'compte', de: 'a' }, { a: ['x', 'y'] }, 2],
  [{ fonction: 'compte', de: 'a' }, {}, 0],
  [{ fonction: 'palier', de: 'a', paliers }, { a: [100] }, 10],
  [{ fonction: 'palier', de: 'a', paliers }, { a: [100.01] }, 20],
  [{ fonction: 'palier', de: 'a', paliers }, { a: [201] }, null],
  [{ fonction: 'palier', de: 'a', paliers }, {}, null],
  [{ fonction: 'tranches', de: 'a', tranches }, { a: [100] }, 0],
  [{ fonction: 'tranches', de: 'a', tranches }, { a: [150] }, 5],
  [{ fonction: 'tranches', de: 'a', tranches }, { a: [210] }, 15],
  [{ fonction: 'date_plus', de: 'a', mois: 6 }, { a: ['2026-08-31'] }, '2027-02-28'],
  [{ fonction: 'date_plus', de: 'a', mois: -1 }, { a: ['2026-01'] }, '2025-12'],
  [{ fonction: 'date_plus', de: 'a', mois: 12 }, { a: ['2026'] }, '2027'],
  [{ fonction: 'maximum', de: 'a' }, { a: ['2026', '2027'] }, '2027'],
  [{ fonction: 'date_plus', de: 'a', mois: 6 }, { a: ['2026-02-31'] }, null],
  [{ fonction: 'date_plus', de: 'a', mois: 6 }, {}, null],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'jours' }, { a: ['2026-02-27'], b: ['2026-03-01'] }, 2],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'mois' }, { a: ['2026-01-15'], b: ['2026-03-14'] }, 1],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'mois' }, { a: ['2026-01-31'], b: ['2026-02-28'] }, 1],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'annees' }, { a: ['2026-01-15'], b: ['2028-01-14'] }, 1],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'mois' }, { a: ['2026-03'], b: ['2026-01'] }, -2],
  [{ fonction: 'duree', du: 'a', au: 'b', unite: 'jours' }, { a: ['2026-03-01'] }, null],
  [{ fonction: 'taille_aci', de: 'a' }, { a: [30_000, 50_000] }, 'taille 2 ou taille 3'],
  [{ fonction: 'taille_aci', de: 'a' }, { a: [40_000] }, 'taille 2'],
  [{ fonction: 'taille_aci', de: 'a' }, { a: [80_001] }, 'taille 3'],
  [{ fonction: 'taille_aci', de: 'a' }, { a: [0] }, null],
  [{ fonction: 'echeance', signature: 'a', mission: 'acces', borne: 'demarrage' }, { a: ['2027-03-01'] }, '2027-09-01'],
  [{ fonction: 'echeance', signature: 'a', mission: 'acces', borne: 'deploiement' }, { a: ['2027-03-01'] }, null],
  [{ fonction: 'echeance', signature: 'a', mission: 'inconnue', borne: 'demarrage' }, { a: ['2027-03-01'] }, null],
])('%j avec %j : %s', (calcul, answers, value) => expect(of(calcul, answers)).toBe(value));

test('une échéance sans mission est celle de la fiche ou de la ligne', () => {
  const calcul: Calcul = { fonction: 'echeance', signature: 'a', borne: 'demarrage' };
  expect(of(calcul, { a: ['2027-03-01'] }, 'acces')).toBe('2027-09-01');
  expect(of(calcul, { a: ['2027-03-01'] })).toBeNull();
});

const cents = fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 100);
const number = (value: Value | null): number => (typeof value === 'number' ? value : Number.NaN);

describe('lois', () => {
  test('la somme du tout est la somme des parties, au centime près et dans tout ordre', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), fc.array(cents, { minLength: 1 }), (a, b) => {
        const whole = of({ fonction: 'somme', de: ['a', 'b'] }, { a, b });
        const parts = [of({ fonction: 'somme', de: 'a' }, { a }), of({ fonction: 'somme', de: 'b' }, { b })].map(
          number,
        );
        expect(of({ fonction: 'somme', de: 'c' }, { c: parts })).toBe(whole);
        expect(of({ fonction: 'somme', de: 'c' }, { c: [...b, ...a].reverse() })).toBe(whole);
        expect(number(whole)).toBe(
          Math.round([...a, ...b].reduce((sum, each) => sum + Math.round(each * 100), 0)) / 100,
        );
      }),
    );
  });

  test('retrancher une partie laisse l’autre', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const sum = number(of({ fonction: 'somme', de: ['a', 'b'] }, { a: [a], b: [b] }));
        expect(of({ fonction: 'difference', de: 's', moins: 'a' }, { s: [sum], a: [a] })).toBe(b);
      }),
    );
  });

  test('les parts font cent', () => {
    fc.assert(
      fc.property(
        fc.array(
          cents.filter((value) => value > 0),
          { minLength: 1, maxLength: 20 },
        ),
        (all) => {
          const parts = all.map((value) =>
            number(of({ fonction: 'pourcentage', de: 'a', sur: 'b' }, { a: [value], b: all })),
          );
          expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 6);
        },
      ),
    );
  });

  test('les tranches sont continues : un centime de plus n’ajoute jamais plus que le taux le plus haut', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const before = number(of({ fonction: 'tranches', de: 'a', tranches }, { a: [value] }));
        const after = number(of({ fonction: 'tranches', de: 'a', tranches }, { a: [value + 0.01] }));
        expect(after - before).toBeGreaterThanOrEqual(-1e-9);
        expect(after - before).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });

  test('toute population a une taille, et une seule, sauf 80 000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (population) => {
        const size = of({ fonction: 'taille_aci', de: 'a' }, { a: [population] });
        expect(size).toMatch(population === 80_000 ? /^taille 2 ou taille 3$/u : /^taille \d$/u);
      }),
    );
  });

  test('le plus petit ne dépasse pas la moyenne, ni elle le plus grand', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (a) => {
        const [low, middle, high] = (['minimum', 'moyenne', 'maximum'] as const).map((fonction) =>
          number(of({ fonction, de: 'a' }, { a })),
        );
        expect(low).toBeLessThanOrEqual((middle ?? 0) + 1e-6);
        expect(middle).toBeLessThanOrEqual((high ?? 0) + 1e-6);
      }),
    );
  });
});
