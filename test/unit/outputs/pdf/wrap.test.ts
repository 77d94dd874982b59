import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFont } from '../../../../src/outputs/pdf/font/truetype.ts';
import { Face } from '../../../../src/outputs/pdf/text/face.ts';
import { wrap } from '../../../../src/outputs/pdf/text/wrap.ts';
import { FONTS } from './models.ts';

const face = new Face([readFont(FONTS.regular, 'Essai')], 'R', new Set());
const texts = (text: string, room: number): string[] => wrap(face, text, 10, room).map((line) => line.text);

describe('couper un texte en lignes', () => {
  test('coupe après une espace, un trait d’union ou un saut de ligne', () => {
    expect(texts('un deux trois', 45)).toEqual(['un deux ', 'trois']);
    expect(texts('Saint-Exemple', 45)).toEqual(['Saint-', 'Exemple']);
    expect(texts('un\n\ndeux', 100)).toEqual(['un ', ' ', 'deux']);
  });

  test('coupe n’importe où un mot plus long que la ligne', () => {
    const lines = texts('a'.repeat(100), 50);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe('a'.repeat(100));
  });

  test.each([
    ['aaaa bbbb ; cc', ['aaaa ', 'bbbb ; cc']],
    ['aaaaa « bbbb » c', ['aaaaa ', '« bbbb » c']],
    ['aaaa 12 450 €', ['aaaa ', '12 450 €']],
    ['35460 35133', ['35460 ', '35133']],
  ])('ne sépare pas %s là où le français l’interdit', (text, lines) => {
    expect(texts(text, 50)).toEqual(lines);
  });

  test('donne toujours une ligne, même vide', () => {
    expect(wrap(face, '', 10, 100)).toEqual([{ text: '', width: 0 }]);
  });

  test('ne perd aucun signe, et aucune ligne ne dépasse', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aàœ «»;-–12345WAV\u00a0') }),
        fc.integer({ min: 20, max: 200 }),
        (text, room) => {
          const lines = wrap(face, text, 10, room);
          expect(lines.map((line) => line.text).join('')).toBe(text);
          for (const { text: line, width } of lines) {
            expect(width).toBeLessThanOrEqual(room + 0.01);
            expect(Math.abs(width - face.width(line.replace(/ +$/, '')) * 10)).toBeLessThan(1);
          }
        },
      ),
      { examples: [[' aaaa', 20]] },
    );
  });
});

test('le crénage rapproche « AV » et laisse « HH »', () => {
  expect(face.width('AV')).toBeLessThan(face.width('A') + face.width('V') - 0.02);
  expect(face.width('HH')).toBeCloseTo(face.width('H') * 2, 5);
});

test('l’espace fine insécable est plus étroite que l’insécable', () => {
  expect(face.width('\u202f')).toBeLessThan(face.width('\u00a0'));
  expect(face.width('\u202f')).toBeGreaterThan(0.1);
});
