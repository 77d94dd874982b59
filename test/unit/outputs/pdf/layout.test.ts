import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEFT, MARGIN, TOP, WIDTH } from '../../../../src/outputs/pdf/layout/page.ts';
import { anyDocument, documentOf, pdfOf } from './models.ts';
import { placedTexts } from './placed.ts';

async function expectInside(octets: Uint8Array): Promise<void> {
  for (const { left, right, baseline } of await placedTexts(octets)) {
    expect(baseline).toBeGreaterThan(MARGIN.bottom);
    expect(baseline).toBeLessThan(TOP);
    expect(left).toBeGreaterThanOrEqual(LEFT - 1);
    // The last space of a line hangs in the margin.
    expect(right).toBeLessThanOrEqual(LEFT + WIDTH + 6);
  }
}

/** Many documents written and read: longer than a test is usually given on a busy machine. */
const PATIENCE = 60_000;

describe('rien ne sort des marges', () => {
  test.each(['archive', 'remplissable'] as const)(
    'pour tout document (%s)',
    async (profil) => {
      await fc.assert(
        fc.asyncProperty(anyDocument, async (document) => expectInside((await pdfOf(document, profil)).octets)),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

test(
  'un titre ne reste pas seul en bas d’une page',
  async () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const { octets } = await pdfOf(
        documentOf([
          { type: 'paragraphe', texte: Array.from({ length: lines }, () => 'Une ligne.').join('\n') },
          { type: 'titre', niveau: 1, texte: 'Le contexte' },
          { type: 'champ', nom: 'contexte', libelle: 'Décrivez-le', valeur: '', multiligne: true, lignes: 9 },
        ]),
        'remplissable',
      );
      const texts = await placedTexts(octets);
      const pageOf = (wanted: string) => texts.find(({ text }) => text.startsWith(wanted))?.page;
      expect(pageOf('Le contexte')).toBe(pageOf('Décrivez-le'));
    }
  },
  PATIENCE,
);

test('une réponse de plusieurs pages rappelle son libellé, un tableau son en-tête', async () => {
  const { octets, pages } = await pdfOf(
    documentOf([
      { type: 'champ', nom: 'contexte', libelle: 'Contexte', valeur: 'Une phrase. '.repeat(900), multiligne: true },
      {
        type: 'tableau',
        nom: 'acteurs',
        legende: 'Acteurs',
        colonnes: [{ nom: 'nom', libelle: 'Nom de l’acteur' }],
        lignes: Array.from({ length: 90 }, (_, i) => ({ cellules: [`Dominique Exemple ${i}`] })),
      },
    ]),
  );
  const texts = await placedTexts(octets);
  const heads = texts.filter(({ text }) => text.startsWith('Contexte (suite)') || text.startsWith('Nom de l’acteur'));
  expect(new Set(heads.map(({ page }) => page)).size).toBe((pages ?? 0) - 1);
});
