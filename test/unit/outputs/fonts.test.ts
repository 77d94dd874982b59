import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontNeeds, fontNeedsOf, missingCharacters } from '../../../src/outputs/index.ts';
import { longDocument } from './pdf/random.ts';
import { documentOf, DONNEES, EVERY_KIND, pdfOf, text } from './pdf/models.ts';

test.each([
  ['Œuvre « d’été » : 12\u202f450 € – C’hoazh, Łódź', []],
  ['Αθήνα, Москва, Nguyễn', ['cpts-repli-lettres.ttf']],
  ['→ ☑ ☐ ✓', ['cpts-repli-signes.ttf']],
  ['Ж → \n fin', ['cpts-repli-lettres.ttf', 'cpts-repli-signes.ttf']],
])('%j demande %j', (typed, fallback) => {
  expect(fontNeedsOf([typed])).toEqual({ fallback, missing: [] });
});

test('dit chaque signe qu’aucune police ne dessine, une fois, dans l’ordre', () => {
  expect(missingCharacters('李 et م et 李, 👩‍⚕️')).toEqual(['李', 'م', '👩', '⚕']);
});

test('regarde ce qui s’imprime, pas les données jointes', () => {
  expect(fontNeeds(documentOf(EVERY_KIND, { donnees: DONNEES }))).toEqual({ fallback: [], missing: [] });
  expect(fontNeeds(documentOf([{ type: 'paragraphe', texte: '李' }])).missing).toEqual(['李']);
});

test('annonce exactement ce que le PDF remplacera', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (texte) => {
      const document = documentOf([{ type: 'paragraphe', texte }]);
      const { remplaces } = await pdfOf(document);
      expect([...remplaces].sort()).toEqual([...fontNeeds(document).missing].sort());
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('annonce tout ce qu’un long document remplacera : notes, cellules, précisions', async () => {
  await fc.assert(
    fc.asyncProperty(longDocument, async (document) => {
      const { remplaces } = await pdfOf(document);
      const { missing } = fontNeeds(document);
      expect(remplaces.filter((sign) => !missing.includes(sign))).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('ne lit pas les images comme des textes', () => {
  const carte = { mime: 'image/png', donnees: '李', largeur: 1, hauteur: 1 } as const;
  expect(fontNeeds(documentOf([], { images: { carte } })).missing).toEqual([]);
});
