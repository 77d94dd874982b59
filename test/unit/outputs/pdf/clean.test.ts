import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../../src/outputs/pdf/text/clean.ts';
import { text } from './models.ts';

test.each([
  ['l’été, 12\u202f450\u00a0€', 'l’été, 12\u202f450\u00a0€'],
  ['e\u0301', 'é'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a\tb', 'a b'],
  ['\u202ea\u202c\ufeff\u00ad\u200b\u0000', 'a'],
  ['x\ud800y\udc00z', 'xyz'],
  ['\ue000\uf8ff', ''],
  ['ﬁn, oﬃce', 'fin, office'],
  ['😀️', '😀'],
])('%j s’imprime %j', (typed, printed) => {
  expect(clean(typed)).toBe(printed);
});

test('nettoyer deux fois ne change plus rien', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(clean(clean(typed))).toBe(clean(typed));
    }),
  );
});
