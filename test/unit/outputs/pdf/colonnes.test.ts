import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/outputs/pdf/blocks/colonnes.ts';

describe('partager la largeur d’un tableau', () => {
  test('étire les colonnes quand tout tient', () => {
    expect(fill([10, 30], 80)).toEqual([20, 60]);
  });

  test('sert d’abord les plus étroites', () => {
    expect(fill([20, 500, 300], 220)).toEqual([20, 100, 100]);
  });

  test('remplit toujours exactement la page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 30 }), (wishes) => {
        const widths = fill(wishes, 471);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(471, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
