import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../../../src/documents/index.ts';
import { clean } from '../../../../src/outputs/pdf/text/clean.ts';
import { textByStructure } from '../../../support/pdf.ts';
import { textsOf } from './printed.ts';
import { anyDocument, documentOf, DONNEES, EVERY_KIND, pdfOf } from './models.ts';

/** Without any white space: a word longer than a line is cut wherever it must be. */
const squeeze = (text: string): string => clean(text).replace(/\s+/g, '');

/** What a document prints, block by block. */
function printedTexts({ titre, sousTitre = '', blocs }: DocumentModel): string[] {
  return [titre, sousTitre, ...blocs.flatMap(textsOf)].filter((text) => squeeze(text) !== '');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

async function expectEveryText(document: DocumentModel): Promise<void> {
  const { octets } = await pdfOf(document);
  const read = squeeze(await textByStructure(octets));
  for (const text of printedTexts(document).map(squeeze)) {
    // pdf.js turns right-to-left runs around, their brackets too: their letters are looked for one by one.
    for (const part of RIGHT_TO_LEFT.test(text) ? (text.match(/[\p{L}\p{N}]/gu) ?? []) : [text])
      expect(read).toContain(part);
  }
}

describe('le texte du PDF', () => {
  test('est celui du document, dans l’ordre et mot pour mot', async () => {
    const { octets } = await pdfOf(documentOf(EVERY_KIND));
    const read = await textByStructure(octets);
    expect(
      read
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toMatchInlineSnapshot(`
      [
        "Essai d’une fiche",
        "Première rubrique",
        "Un paragraphe ordinaire.",
        "Une remarque discrète.",
        "•",
        "premier élément",
        "•",
        "second élément",
        "1.",
        "à faire d’abord",
        "2.",
        "à faire ensuite",
        "Sous-rubrique",
        "Le contexte",
        "En quelques mots",
        "Du travail.",
        "Le calendrier",
        "Non renseigné",
        "Objectifs",
        "Non coché",
        "Besoin d’informations",
        "Coché",
        "Réflexion en cours",
        "Communes du territoire",
        "Commune",
        "Population",
        "Saint-Exemple",
        "14 820",
        "La Maquette",
        "La page du formulaire",
        "Document préparé le 21 novembre 2026 avec la page :",
        "https://cpts-mode-d-emploi.example/formulaires/essai/",
      ]
    `);
  });

  test('garde les mots séparés d’une ligne à l’autre', async () => {
    const words = Array.from({ length: 400 }, (_, i) => `mot${i}`);
    const { octets } = await pdfOf(documentOf([{ type: 'paragraphe', texte: words.join(' ') }]));
    const read = (await textByStructure(octets)).split(/\s+/);
    expect(read.slice(read.indexOf('mot0'), read.indexOf('mot399') + 1)).toEqual(words);
  });

  test('dit « Coché » et « Non coché » en toutes lettres', async () => {
    const { octets } = await pdfOf(documentOf(EVERY_KIND));
    const read = (await textByStructure(octets)).replace(/\s+/g, ' ');
    expect(read).toContain('Non coché Besoin d’informations');
    expect(read).toMatch(/(?<!Non )Coché Réflexion en cours/);
  });

  test('dit « Non renseigné » à la place d’une réponse vide, et pas dans le modèle à remplir', async () => {
    const empty = documentOf([{ type: 'champ', nom: 'contexte', libelle: 'Contexte', valeur: ' ', multiligne: true }]);
    expect(await textByStructure((await pdfOf(empty)).octets)).toContain('Non renseigné');
    expect(await textByStructure((await pdfOf(empty, 'remplissable')).octets)).not.toContain('Non renseigné');
  });

  test('ne perd rien d’une réponse de 20 000 signes, de 200 lignes et d’un mot de 400 lettres', async () => {
    const long = Array.from({ length: 3400 }, (_, i) => `m${i}`).join(' ');
    expect(long.length).toBeGreaterThan(18_000);
    await expectEveryText(
      documentOf([
        { type: 'champ', nom: 'contexte', libelle: 'Contexte', valeur: long, multiligne: true },
        {
          type: 'tableau',
          nom: 'acteurs',
          legende: 'Acteurs',
          colonnes: [
            { nom: 'nom', libelle: 'Nom' },
            { nom: 'role', libelle: 'Rôle' },
          ],
          lignes: Array.from({ length: 200 }, (_, i) => ({
            cellules: [`Dominique Exemple ${i}`, i === 100 ? long : 'infirmière'],
          })),
        },
        { type: 'paragraphe', texte: 'a'.repeat(400) },
      ]),
    );
  });

  test('est conservé pour tout document, même étrange', async () => {
    await fc.assert(fc.asyncProperty(anyDocument, expectEveryText), { numRuns: 60 });
  }, 60_000);
});

test('un caractère sans police est remplacé à l’écran, signalé, et reste dans le texte', async () => {
  const { octets, remplaces } = await pdfOf(documentOf([{ type: 'paragraphe', texte: 'م et 李, mais pas λ ni Ж' }]));
  expect(remplaces).toEqual(['م', '李']);
  expect(await textByStructure(octets)).toContain('م et 李, mais pas λ ni Ж');
});

test('un document sans texte ni titre se fait quand même', async () => {
  const { pages } = await pdfOf(documentOf([], { titre: '', pied: '', donnees: DONNEES }));
  expect(pages).toBe(1);
});
