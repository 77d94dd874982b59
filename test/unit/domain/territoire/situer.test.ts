import { expect, test } from 'vitest';
import { absolu, DEPARTEMENTS, situer } from '../../../../src/domain/territoire/contours/index.ts';

const SAPIN = '#0d5740';
const rempli = (codes: readonly string[]) => situer(codes)?.dessin.formes.find(({ fond }) => fond === SAPIN)?.d;
const contour = (code: string) => absolu(DEPARTEMENTS.find(({ id }) => id === code)?.trace ?? '');

test('les départements des communes sont remplis, une fois chacun, et dits', () => {
  const codes = ['53', '35', '35', ''];
  expect(rempli(codes)).toBe(contour('35') + contour('53'));
  expect(situer(codes)).toMatchObject({
    phrase: 'Le territoire est en Ille-et-Vilaine (35) et en Mayenne (53).',
    source: 'Contours\u00A0: svg-maps (CC BY 4.0) et Natural Earth, simplifiés',
  });
});

test('la Corse a ses deux départements, l’outre-mer ses encarts', () => {
  expect(situer(['2B', '2A'])?.phrase).toBe('Le territoire est en Corse-du-Sud (2A) et en Haute-Corse (2B).');
  expect(rempli(['974'])).toBe(contour('974'));
  const points = (rempli(['974'])?.match(/\d+ \d+/g) ?? []).map((point) => point.split(' ').map(Number));
  expect(points.every(([x = 0, y = 0]) => x > 612 && x < 796 && y > 974)).toBe(true);
});

test('rien sans commune, ni quand un lieu n’a pas de contour : la moitié d’un territoire tromperait', () => {
  expect(situer([])).toBeNull();
  expect(situer([''])).toBeNull();
  expect(situer(['987'])).toBeNull();
  expect(situer(['971', '978'])).toBeNull();
});

test.each([
  ['01', 'dans l’Ain (01)'],
  ['12', 'en Aveyron (12)'],
  ['22', 'dans les Côtes-d’Armor (22)'],
  ['56', 'dans le Morbihan (56)'],
  ['72', 'dans la Sarthe (72)'],
  ['75', 'à Paris (75)'],
  ['976', 'à Mayotte (976)'],
])('« %s » se dit « %s »', (code, mots) => {
  expect(situer([code])?.phrase).toBe(`Le territoire est ${mots}.`);
});

test('un anneau montre ce qui est trop petit pour se voir, lui seul', () => {
  const formes = (codes: readonly string[]) => situer(codes)?.dessin.formes.length;
  expect(formes(['75'])).toBe(4);
  expect(formes(['75', '92', '93', '94'])).toBe(4);
  expect(formes(['75', '77'])).toBe(3);
  expect(formes(['35'])).toBe(3);
});

test('au-delà de douze, les départements sont comptés, et tous remplis', () => {
  const codes = DEPARTEMENTS.map(({ id }) => id);
  expect(situer(codes)?.phrase).toMatch(/^Le territoire est dans l’Ain \(01\), .+ et dans 90 autres départements\.$/);
  expect(rempli(codes)).toBe(codes.map(contour).join(''));
});
