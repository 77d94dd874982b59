import { describe, expect, test } from 'vitest';
import { weightOf } from '../../../src/islands/image/among.ts';
import { isPlainPng } from '../../../src/islands/image/png.ts';
import { fitted } from '../../../src/islands/image/scale.ts';

/** The head of a PNG of one pixel, with the chunks named after it. */
function png(depth: number, colour: number, interlace: number, chunks: readonly string[] = []): Uint8Array {
  const named = chunks.flatMap((name) => [0, 0, 0, 0, ...[...name].map((c) => c.charCodeAt(0)), 0, 0, 0, 0]);
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, depth, colour, 0, 0, interlace, 0, 0, 0, 0],
    ...named,
  ]);
}

describe('prendre une image', () => {
  test('le plus grand côté tient dans 1600 pixels, rien n’est agrandi', () => {
    expect(fitted({ largeur: 4000, hauteur: 1000 })).toEqual({ largeur: 1600, hauteur: 400 });
    expect(fitted({ largeur: 20, hauteur: 9000 })).toEqual({ largeur: 4, hauteur: 1600 });
    expect(fitted({ largeur: 300, hauteur: 200 })).toEqual({ largeur: 300, hauteur: 200 });
  });

  test('seul un PNG opaque de 8 bits reste tel quel', () => {
    expect(isPlainPng(png(8, 2, 0))).toBe(true);
    expect(isPlainPng(png(8, 0, 0))).toBe(true);
    expect(isPlainPng(png(16, 2, 0))).toBe(false);
    expect(isPlainPng(png(8, 6, 0))).toBe(false);
    expect(isPlainPng(png(8, 3, 0))).toBe(false);
    expect(isPlainPng(png(8, 2, 1))).toBe(false);
    expect(isPlainPng(png(8, 2, 0, ['tRNS']))).toBe(false);
    expect(isPlainPng(new Uint8Array([1, 2, 3]))).toBe(false);
  });

  test('le poids se lit dans le base64', () => {
    for (const length of [0, 1, 2, 3, 100, 101]) {
      expect(weightOf(Buffer.alloc(length).toString('base64'))).toBe(length);
    }
  });
});
