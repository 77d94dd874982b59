import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { absolu, CADRE, DEPARTEMENTS, ENCARTS, REGIONS } from '../../../../src/domain/territoire/contours/index.ts';

type Point = readonly [number, number];
const boucles = (trace: string): readonly (readonly Point[])[] =>
  absolu(trace)
    .split('Z')
    .filter(Boolean)
    .map((boucle) =>
      boucle
        .slice(1)
        .split('L')
        .map((point): Point => {
          const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
          return [x, y];
        }),
    );
const aire = (trace: string) =>
  boucles(trace).reduce((somme, boucle) => {
    const signee = boucle.reduce((total, [x, y], rang) => {
      const [a, b] = boucle[(rang + 1) % boucle.length] ?? [x, y];
      return total + (x * b - a * y) / 2;
    }, 0);
    return somme + Math.abs(signee);
  }, 0);

test('les 101 départements de l’annuaire et les 18 régions ont un contour', () => {
  const codes = [...readFileSync('content/departements.yaml', 'utf8').matchAll(/^- id: '(\w+)'/gm)].map(([, c]) => c);
  expect(DEPARTEMENTS.map(({ id }) => id).sort()).toEqual(codes.sort());
  expect(REGIONS).toHaveLength(18);
  expect(new Set(DEPARTEMENTS.map(({ region }) => region))).toEqual(new Set(REGIONS.map(({ id }) => id)));
});

test('chaque région du contenu trouve la sienne', () => {
  const fichiers = readdirSync('content/regions').map((nom) => nom.replace('.yaml', ''));
  expect(REGIONS.map(({ id }) => id)).toEqual(expect.arrayContaining(fichiers));
});

test.each([...DEPARTEMENTS, ...REGIONS])(
  '$nom : des boucles entières, dans le cadre, et son repère dedans',
  (contour) => {
    expect(contour.trace).toMatch(/^(M\d+ \d+l-?\d+([ -]\d+)+( ?-?\d+)*z)+$/);
    const points = boucles(contour.trace).flat();
    expect(points.every(([x, y]) => x >= 0 && x <= CADRE.largeur && y >= 0 && y <= CADRE.hauteur)).toBe(true);
    expect(boucles(contour.trace).some((boucle) => contient(boucle, contour.repere))).toBe(true);
  },
);

test('une région couvre ses départements, sans trou ni débord', () => {
  for (const region of REGIONS) {
    const parts = DEPARTEMENTS.filter((departement) => departement.region === region.id);
    const somme = parts.reduce((total, { trace }) => total + aire(trace), 0);
    expect(Math.abs(aire(region.trace) - somme) / somme, region.nom).toBeLessThan(0.02);
  }
});

test('l’outre-mer tient dans ses encarts, la métropole au-dessus', () => {
  for (const encart of ENCARTS) {
    const points = boucles(DEPARTEMENTS.find(({ id }) => id === encart.id)?.trace ?? '').flat();
    expect(points.length, encart.id).toBeGreaterThan(8);
    expect(points.every(([x, y]) => x > encart.x && x < encart.x + encart.largeur && y > encart.y)).toBe(true);
  }
  const metropole = DEPARTEMENTS.filter(({ id }) => id.length === 2).flatMap(({ trace }) => boucles(trace).flat());
  expect(Math.max(...metropole.map(([, y]) => y))).toBeLessThan(ENCARTS[0].y);
});

test('le tracé absolu dit les mêmes points que le relatif', () => {
  expect(absolu('M10 20l5-3 2 4zM0 0l1 1-1 2z')).toBe('M10 20L15 17L17 21ZM0 0L1 1L0 3Z');
});

test('tout tient en 25 ko une fois compressé', () => {
  const dossier = 'src/domain/territoire/contours';
  const poids = ['departements.ts', 'regions.ts', 'cadre.ts'].map(
    (nom) => brotliCompressSync(readFileSync(`${dossier}/${nom}`)).length,
  );
  expect(poids.reduce((a, b) => a + b, 0)).toBeLessThan(25_000);
});

function contient(boucle: readonly Point[], [x, y]: Point): boolean {
  return boucle.reduce((dedans, [ax, ay], rang) => {
    const [bx, by] = boucle[(rang + 1) % boucle.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !dedans : dedans;
  }, false);
}
