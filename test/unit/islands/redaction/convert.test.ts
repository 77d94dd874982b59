import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, cleanRich, plainRich, richFromMarkdown } from '../../../../src/forms/rich/index.ts';
import { fromRich, toRich } from '../../../../src/islands/redaction/editor/convert.ts';
import { anyRich, lettersOf } from '../../forms/rich-sample.ts';

describe('lois', () => {
  test('un texte nettoyé entre dans l’éditeur et en sort le même', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const cleaned = cleanRich(texte);
        const doc = fromRich(cleaned);
        doc.check();
        expect(toRich(doc)).toEqual(cleaned);
      }),
      { numRuns: 500 },
    );
  });

  test('un texte quelconque y garde toutes ses lettres, et y reste valide', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const doc = fromRich(texte);
        doc.check();
        expect(lettersOf(plainRich(toRich(doc)))).toBe(lettersOf(plainRich(texte)));
        expect(cleanRich(blocksOf(toRich(doc)))).toEqual(cleanRich(blocksOf(texte)));
      }),
      { numRuns: 500 },
    );
  });

  test('le document de l’éditeur se retrouve dans le texte qu’il donne', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const doc = fromRich(cleanRich(texte));
        expect(fromRich(toRich(doc)).eq(doc)).toBe(true);
      }),
    );
  });
});

test('un bloc où l’on n’a pas écrit n’est pas converti deux fois', () => {
  const doc = fromRich(richFromMarkdown('# Un\n\n**Deux**'));
  const [first] = toRich(doc);
  expect(toRich(doc)[0]).toBe(first);
});

test('les lignes vides d’un texte simple restent', () => {
  expect(toRich(fromRich('a\n\nb\n'))).toBe('a\n\nb\n');
});
