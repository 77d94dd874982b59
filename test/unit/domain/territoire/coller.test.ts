import { expect, test } from 'vitest';
import { codesColles, reconnaitre } from '../../../../src/domain/territoire/index.ts';
import { departement, france } from './pays.ts';

const detail = departement('35');
const lu = (texte: string) =>
  reconnaitre(texte, france, detail).map(({ ecrit, retenue, choix }) => [ecrit, retenue?.code ?? null, choix.length]);

test('des noms d’un tableur, avec titres, totaux, populations et fautes', () => {
  expect(
    lu(
      'Commune\tPopulation\r\nFougères\t20 500\nMANS (LE)\n35 - Vitré\nSt Malo (35);45000\nTruc-sur-Machin\nTotal\t1234\n',
    ),
  ).toEqual([
    ['Fougères · 20 500', '35115', 1],
    ['MANS (LE)', '72181', 1],
    ['35 - Vitré', '35360', 1],
    ['St Malo (35);45000', '35288', 1],
    ['Truc-sur-Machin', null, 0],
  ]);
});

test('une liste à virgules', () => {
  expect(lu('Fougères, Vitré, Antrain').map(([, code]) => code)).toEqual(['35115', '35360', '35004']);
});

test('entre homonymes : le code postal, le département écrit, puis celui des autres lignes', () => {
  expect(lu('Fougères;35300')).toEqual([['Fougères;35300', '35115', 1]]);
  expect(lu('Saint-Denis\tSeine-Saint-Denis')[0]?.[1]).toBe('93066');
  expect(lu('Saint-Denis')[0]).toEqual(['Saint-Denis', null, 4]);
  expect(lu('Marcillé-Raoul\nSaint-Germain-du-Pinel\nLe Pertre\nLa Selle-en-Luitré\nSaint-Ouen')[4]?.[1]).toBeNull();
  expect(lu('Marcillé-Raoul\nSaint-Jacques-de-la-Lande\nBetton')[2]?.[1]).toBe('35024');
});

test('des codes seuls se lisent comme la plupart d’entre eux', () => {
  expect(lu('35001\n35002\n35300').map(([, code]) => code)).toEqual(['35001', '35002', '35300']);
  expect(lu('35133\n35420\n35460\n35120').map(([, , choix]) => choix)).not.toContain(1);
  expect(reconnaitre('35460\n35133\n35500', france, detail)[0]).toMatchObject({ retenue: null, toutes: true });
});

test('un nom inconnu reçoit des suggestions, sans choix à la place du lecteur', () => {
  expect(reconnaitre('Fougèr', france, detail)[0]).toMatchObject({ retenue: null, toutes: false });
  expect(reconnaitre('Fougèr', france, detail)[0]?.choix[0]?.nom).toBe('Fougères');
});

test('les codes disent quels départements lire', () => {
  expect(codesColles('Fougères\t35300\n2a004 Ajaccio')).toEqual(['35300', '2A004']);
  expect(codesColles('')).toEqual([]);
});
