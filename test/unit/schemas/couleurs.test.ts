import { expect, test } from 'vitest';
import { contraste, couleursSchema, refusDeCouleurs } from '../../../src/schemas/couleurs.ts';

const BONNES = { principale: '#0d5740', claire: '#8fdcb9' };

test('le contraste suit WCAG', () => {
  expect(contraste('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contraste('#ffffff', '#ffffff')).toBe(1);
  expect(contraste('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contraste('#0d5740', '#ffffff')).toBe(contraste('#ffffff', '#0d5740'));
});

test('la paire du site passe ; une paire trop proche est refusée dans l’un ou l’autre thème', () => {
  expect(refusDeCouleurs(BONNES)).toBeNull();
  expect(refusDeCouleurs({ ...BONNES, principale: '#777777' })).toMatch(/principale #777777 .* 4,\d\d pour 1/u);
  expect(refusDeCouleurs({ ...BONNES, claire: '#335544' })).toMatch(/claire #335544 .*thème sombre/u);
});

test('le schéma dit au rédacteur le rapport et ce qu’il faut', () => {
  expect(couleursSchema.parse(BONNES)).toEqual(BONNES);
  const refus = couleursSchema.safeParse({ ...BONNES, principale: '#c0ffee' });
  expect(refus.error?.issues[0]?.message).toMatch(/contraste de 1,\d\d pour 1 : il en faut au moins 4,5/u);
  expect(couleursSchema.safeParse({ ...BONNES, claire: 'vert' }).error?.issues[0]?.message).toContain('#rrggbb');
});
