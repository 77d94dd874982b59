import { describe, expect, test } from 'vitest';
import { graineDuTerritoire, mosaique } from '../../../../src/domain/territoire/index.ts';
import { cotes, germe, type Germe } from '../../../../src/domain/territoire/mosaique/cellules.ts';
import { tas } from '../../../../src/domain/territoire/mosaique/tas.ts';

const GRAINES = ['a', '35115', 'Saint-Exemple', ''];
const points = (d: string): number[][] => [...d.matchAll(/[ML](\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

function aire(d: string): number {
  return Math.abs(
    d
      .split('Z')
      .filter(Boolean)
      .map((boucle) => {
        const tour = points(boucle);
        return tour.reduce((somme, [x = 0, y = 0], rang) => {
          const [x2 = 0, y2 = 0] = tour[(rang + 1) % tour.length] ?? [];
          return somme + (x * y2 - x2 * y) / 2;
        }, 0);
      })
      .reduce((a, b) => a + b, 0),
  );
}

describe('mosaique', () => {
  test.each([1, 2, 6, 41, 250])('%i communes : autant de cellules, un seul contour qui les couvre exactement', (n) => {
    for (const graine of GRAINES) {
      const { formes } = mosaique(n, graine);
      const cellules = formes.slice(0, -1);
      const contour = formes.at(-1)?.d ?? '';
      expect(cellules).toHaveLength(n);
      expect(contour.match(/M/g)).toHaveLength(1);
      expect(cellules.reduce((somme, { d }) => somme + aire(d), 0)).toBe(aire(contour));
      expect(Math.min(...cellules.map(({ d }) => aire(d)))).toBeGreaterThan(0);
    }
  });

  test('le tracé n’emploie que M, L et Z, en nombres entiers, dans son cadre', () => {
    const { largeur, hauteur, formes } = mosaique(60, 'cadre');
    expect(Math.max(largeur, hauteur)).toBe(1000);
    for (const { d } of formes) {
      expect(d).toMatch(/^(M\d+ \d+(L\d+ \d+){2,}Z)+$/);
      for (const [x = -1, y = -1] of points(d)) {
        expect(x > 0 && x < largeur && y > 0 && y < hauteur).toBe(true);
      }
    }
  });

  test('même graine, même dessin ; autre graine, autre dessin', () => {
    expect(mosaique(12, 'a')).toEqual(mosaique(12, 'a'));
    expect(mosaique(12, 'a')).not.toEqual(mosaique(12, 'b'));
  });

  test('une commune de plus est une cellule de plus', () => {
    const cles = (n: number) => tas(n, 'a').map((cellule) => cellule.germe.cle);
    expect(cles(31).slice(0, 30)).toEqual(cles(30));
  });

  test('aucune commune : un dessin vide ; un nombre impossible est refusé', () => {
    expect(mosaique(0, 'a').formes).toEqual([]);
    expect(() => mosaique(-1, 'a')).toThrow(RangeError);
    expect(() => mosaique(1.5, 'a')).toThrow(RangeError);
  });
});

test('une cellule ignore ce qui est plus loin que ses voisins proches : aucun germe lointain ne la couperait', () => {
  const distance = (a: Germe, [x, y]: readonly [number, number]) => Math.hypot(a.lieu[0] - x, a.lieu[1] - y);
  for (let rang = -6; rang < 6; rang += 1) {
    const centre = germe(rang, rang * 2, 'voisins');
    const autour = Array.from({ length: 13 * 13 }, (_, n) =>
      germe(centre.rang + Math.floor(n / 13) - 6, centre.colonne + (n % 13) - 6, 'voisins'),
    );
    for (const { de } of cotes(centre, 'voisins')) {
      const rayon = distance(centre, de.lieu);
      expect(Math.min(...autour.map((autre) => distance(autre, de.lieu)))).toBeCloseTo(rayon, 9);
    }
  }
});

test('la graine d’un territoire tient quand on ajoute une commune', () => {
  const deux = [
    { code: '35115', nom: 'Fougères' },
    { code: '', nom: 'Saint-Exemple' },
  ];
  expect(graineDuTerritoire(deux)).toBe('35115');
  expect(graineDuTerritoire([...deux, { code: '35360', nom: 'Vitré' }])).toBe('35115');
});
