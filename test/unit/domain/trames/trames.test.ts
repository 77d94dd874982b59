import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dansLeCadre, TEINTES, traceDe, TRAMES, trameDe, type Trame } from '../../../../src/domain/trames/index.ts';
import { NOMBRE_DE_TRAMES } from '../../../../src/schemas/index.ts';

const NUMEROS = TRAMES.map((_, rang) => rang + 1);
const PAIRES = NUMEROS.flatMap((a) => NUMEROS.filter((b) => b > a).map((b) => [a, b] as const));
/** Width of a stroke on the screen, see `.motif`. */
const TRAIT = 1.3;
const COTE = 60;

test('autant de trames et de teintes que content/ peut en nommer', () => {
  expect(TRAMES).toHaveLength(NOMBRE_DE_TRAMES);
  expect(TEINTES).toHaveLength(NOMBRE_DE_TRAMES + 1);
  expect(trameDe(0)).toBeUndefined();
});

describe('sans couleur', () => {
  const encres = TRAMES.map(imprimer);

  test.each(NUMEROS)('la trame %i se voit, et laisse voir le fond', (numero) => {
    const part = (encres[numero - 1] ?? []).filter(Boolean).length / COTE ** 2;
    expect(part).toBeGreaterThan(0.08);
    expect(part).toBeLessThan(0.55);
  });

  test('deux trames ne se confondent pas, même décalées', () => {
    const ressemblances = PAIRES.map(([a, b]) => ({
      a,
      b,
      part: ressemblance(encres[a - 1] ?? [], encres[b - 1] ?? []),
    }));
    expect(ressemblances.filter(({ part }) => part > 0.75)).toEqual([]);
    expect(ressemblance(encres[0] ?? [], encres[0] ?? [])).toBe(1);
  });
});

describe.each(['clair', 'sombre'] as const)('thème %s', (theme) => {
  test.each(NUMEROS)('l’encre de la trame %i contraste avec son fond', (numero) => {
    const { encre, fond } = teinte(numero, theme);
    expect(contraste(encre, fond)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(NUMEROS)('la teinte %i des documents est celle des pages', (numero) => {
  expect(TEINTES[numero]).toEqual(teinte(numero, 'clair'));
  expect(TOKENS).toMatch(
    new RegExp(`^\\.m${numero} \\{\\n  --m: var\\(--m${numero}\\);\\n  --mt: var\\(--t${numero}\\);`, 'm'),
  );
});

describe('dans un document', () => {
  const CADRE = { x: 10, y: 20, l: 31, h: 11 };

  test.each(NUMEROS)('la trame %i ne sort pas de son cadre', (numero) => {
    const trame = TRAMES[numero - 1];
    const points = [...dansLeCadre(trame ?? vide, CADRE).matchAll(/[ML](\S+) (\S+?)(?=[ML]|$)/g)];
    expect(points.length).toBeGreaterThan(3);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(41);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(31);
    }
  });

  test('une ligne va d’un bord à l’autre, d’un seul trait', () => {
    const ligne = { largeur: 8, hauteur: 8, lignes: [[0, 2, 8, 2]] };
    expect(dansLeCadre(ligne, { x: 0, y: 0, l: 20, h: 6 })).toBe('M0 2L8 2L16 2L20 2');
    expect(dansLeCadre(ligne, { x: 0, y: 0, l: 20, h: 2 })).toBe('');
    expect(traceDe(ligne)).toBe('M0 2L8 2');
  });
});

const vide: Trame = { largeur: 1, hauteur: 1, lignes: [] };

/** The texture in black on white, pixel by pixel: `true` where a stroke passes. */
function imprimer({ largeur, hauteur, lignes }: Trame): boolean[] {
  const segments = lignes.flatMap((ligne) =>
    Array.from({ length: ligne.length / 2 - 1 }, (_, n) => ligne.slice(2 * n, 2 * n + 4)),
  );
  const encre = (x: number, y: number) =>
    [-1, 0, 1].some((i) =>
      [-1, 0, 1].some((j) => segments.some((s) => distance(x + i * largeur, y + j * hauteur, s) <= TRAIT / 2)),
    );
  return Array.from({ length: COTE ** 2 }, (_, n) => encre((n % COTE) % largeur, Math.floor(n / COTE) % hauteur));
}

function distance(x: number, y: number, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** The best shared part of the ink of two prints, one slid over the other; 1 for twins. */
function ressemblance(a: readonly boolean[], b: readonly boolean[]): number {
  let meilleure = 0;
  for (let glisse = 0; glisse < 144; glisse++) {
    const [dx, dy] = [glisse % 12, Math.floor(glisse / 12)];
    let [communs, tous] = [0, 0];
    for (let y = 0; y < COTE - 12; y++) {
      for (let x = 0; x < COTE - 12; x++) {
        const [u, v] = [a[y * COTE + x], b[(y + dy) * COTE + x + dx]];
        communs += u && v ? 1 : 0;
        tous += u || v ? 1 : 0;
      }
    }
    meilleure = Math.max(meilleure, communs / tous);
  }
  return meilleure;
}

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

function teinte(numero: number, theme: 'clair' | 'sombre') {
  const lire = (nom: string) => {
    const [, clair = '', sombre = ''] =
      new RegExp(`--${nom}${numero}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? [];
    return theme === 'clair' ? clair : sombre;
  };
  return { encre: lire('m'), fond: lire('t') };
}

/** Ratio of contrast of two colours, as WCAG 2 reckons it. */
function contraste(a: string, b: string): number {
  const [clair = 0, sombre = 0] = [luminance(a), luminance(b)].sort((u, v) => v - u);
  return (clair + 0.05) / (sombre + 0.05);
}

function luminance(couleur: string): number {
  const [r = 0, v = 0, bleu = 0] = [1, 3, 5].map((n) => {
    const canal = Number.parseInt(couleur.slice(n, n + 2), 16) / 255;
    return canal <= 0.03928 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * bleu;
}
