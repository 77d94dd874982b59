import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bloc, DocumentModel } from '../../../../src/documents/index.ts';
import { LEFT, MARGIN, TOP, WIDTH } from '../../../../src/outputs/pdf/layout/page.ts';
import { clean } from '../../../../src/outputs/pdf/text/clean.ts';
import { structure, type Tag, textByStructure } from '../../../support/pdf.ts';
import { LONG_KINDS } from './kinds.ts';
import { documentOf, pdfOf } from './models.ts';
import { overlaps, placedTexts } from './placed.ts';
import { textsOf } from './printed.ts';
import { latinDocument, longDocument } from './random.ts';

/** The tree as nested names: `Table(Caption THead(TR(TH TH)))`. */
function outlineOf({ role, enfants }: Tag): string {
  return enfants.length === 0 ? role : `${role}(${enfants.map(outlineOf).join(' ')})`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Many documents written and read: longer than a test is usually given on a busy machine. */
const PATIENCE = 120_000;
/** Without white space, nor the marks of format that pdf.js leaves out of what it reads. */
const squeeze = (text: string): string => clean(text).replace(/[\s\p{Cf}]+/gu, '');
/** How many times a text is in another. */
const times = (read: string, wanted: string): number => read.split(wanted).length - 1;

test('chaque genre de bloc a sa structure', async () => {
  const pages = await structure((await pdfOf(documentOf(LONG_KINDS))).octets);
  expect(pages.flatMap((page) => page.enfants.flatMap(({ enfants }) => enfants.map(outlineOf)))).toMatchInlineSnapshot(`
    [
      "H1",
      "H2",
      "P(Span Link Reference(Link) Note(Lbl))",
      "L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))))",
      "H3",
      "Div(P P)",
      "Div(P)",
      "Div(P(Reference(Link) Note(Lbl)) P P L(LI(Lbl LBody) LI(Lbl LBody)))",
      "Div(P P)",
      "Div(P L(LI(LBody(Form)) LI(LBody(Form P))))",
      "Table(Caption THead(TR(TD TH TD) TR(TH TH TH TH)) TBody(TR(TH) TR(TH TD TD TD(Span)) TR(TH TD TD TD(Span)) TR(TH TD TD TD) TR(TH TD TD)))",
      "Div(P P)",
      "Div(P P P)",
      "Div(P P P P P)",
      "P",
      "P(Link)",
    ]
  `);
});

test('chaque genre de bloc a ses champs, et rien de ce qui est fixe n’en a', async () => {
  const pages = await structure((await pdfOf(documentOf(LONG_KINDS), 'remplissable')).octets);
  expect(pages.flatMap((page) => page.enfants.flatMap(({ enfants }) => enfants.map(outlineOf)))).toMatchInlineSnapshot(`
    [
      "H1",
      "H2",
      "P(Span Link Reference(Link) Note(Lbl))",
      "L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))))",
      "H3",
      "Div(P P)",
      "Div(P Form)",
      "Div(P(Reference(Link) Note(Lbl)) P P L(LI(Lbl LBody) LI(Lbl LBody)))",
      "Div(P Form)",
      "Div(P L(LI(Lbl(Form) LBody) LI(Lbl(Form) LBody(Form))))",
      "Table(Caption THead(TR(TD TH TD) TR(TH TH TH TH)) TBody(TR(TH) TR(TH TD(Form) TD(Form) TD(Form)) TR(TH TD(Form) TD(Form) TD(Form)) TR(TH TD TD TD) TR(TH TD TD TD) TR(TH TD TD)))",
      "Table(Caption THead(TR(TD TH TD) TR(TH TH TH TH)) TBody(TR(TH) TR(TH TD TD TD) TR(TH TD TD TD) TR(TH TD(Form) TD(Form) TD(Form)) TR(TH TD TD TD) TR(TH TD TD)))",
      "Div(P P)",
      "Div(P P P)",
      "Div(P P P Form P Form P)",
      "P",
      "P(Link)",
    ]
  `);
});

describe('pour tout long document', () => {
  async function expectEveryText(document: DocumentModel): Promise<void> {
    const texts = document.blocs.flatMap(textsOf).map(squeeze);
    // On a line that has right-to-left letters, pdf.js mirrors brackets and drops some, in the words beside them too.
    const bare = texts.some((text) => RIGHT_TO_LEFT.test(text)) ? /[<>()[\]{}«»]/g : /(?!)/g;
    const read = squeeze(await textByStructure((await pdfOf(document)).octets)).replace(bare, '');
    for (const text of texts.map((each) => each.replace(bare, ''))) {
      // pdf.js turns right-to-left runs around, their letters are looked for one by one.
      for (const part of RIGHT_TO_LEFT.test(text) ? (text.match(/[\p{L}\p{N}]/gu) ?? []) : [text])
        expect(read).toContain(part);
    }
  }

  test(
    'aucun texte ne se perd',
    async () => {
      await fc.assert(fc.asyncProperty(longDocument, expectEveryText), { numRuns: 60 });
    },
    PATIENCE,
  );

  test(
    'aucun texte n’est écrit sur un autre',
    async () => {
      await fc.assert(
        fc.asyncProperty(latinDocument, async (document) => {
          expect(overlaps(await placedTexts((await pdfOf(document)).octets))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  test.each(['archive', 'remplissable'] as const)(
    'rien ne sort des marges (%s)',
    async (profil) => {
      await fc.assert(
        fc.asyncProperty(longDocument, async (document) => {
          for (const { left, right, baseline } of await placedTexts((await pdfOf(document, profil)).octets)) {
            expect(baseline).toBeGreaterThan(MARGIN.bottom);
            expect(baseline).toBeLessThan(TOP);
            expect(left).toBeGreaterThanOrEqual(LEFT - 1);
            // The last space of a line hangs in the margin.
            expect(right).toBeLessThanOrEqual(LEFT + WIDTH + 6);
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

test('chaque texte est lu une fois et une seule', async () => {
  const words = Array.from({ length: 60 }, (_, i) => `unique${String(i).padStart(3, '0')}`);
  let used = 0;
  const next = (): string => words[used++] ?? '';
  const noted = () => [
    { texte: `${next()} `, gras: true },
    { texte: next(), note: next() },
    { texte: next(), biffe: true },
  ];
  const blocs: Bloc[] = [
    { type: 'paragraphe', texte: noted() },
    { type: 'liste', elements: [{ texte: noted(), elements: [{ texte: noted() }] }] },
    { type: 'encadre', titre: next(), blocs: [{ type: 'paragraphe', texte: noted() }] },
    {
      type: 'tableau',
      nom: 't',
      legende: next(),
      note: next(),
      colonnes: [
        { nom: 'a', libelle: next() },
        { nom: 'b', libelle: next() },
      ],
      lignes: Array.from({ length: 5 }, () => ({ cellules: [{ texte: noted() }, next()] })),
    },
  ];
  const read = await textByStructure((await pdfOf(documentOf(blocs))).octets);
  expect(words.slice(0, used).filter((word) => times(read, word) !== 1)).toEqual([]);
});

describe('les tableaux', () => {
  test(
    'gardent un total avec la ligne d’avant, une rubrique avec celle d’après',
    async () => {
      for (let before = 20; before < 32; before += 1) {
        const lignes = [
          ...Array.from({ length: before }, (_, i) => ({ cellules: [`ligne ${i}`, '1'] })),
          { genre: 'rubrique' as const, cellules: ['Rubrique'] },
          { cellules: ['après', '2'] },
          { cellules: ['dernière', '3'] },
          { genre: 'sous-total' as const, cellules: ['Sous-total', '5'] },
          { genre: 'total' as const, cellules: ['Total', '6'] },
        ];
        const colonnes = [
          { nom: 'a', libelle: 'A' },
          { nom: 'b', libelle: 'B', nombre: true },
        ];
        const { octets } = await pdfOf(documentOf([{ type: 'tableau', nom: 't', legende: 'T', colonnes, lignes }]));
        const placed = await placedTexts(octets);
        const pageOf = (wanted: string) => placed.find(({ text }) => text.trim() === wanted)?.page;
        expect(pageOf('Rubrique')).toBe(pageOf('après'));
        expect([pageOf('Sous-total'), pageOf('Total')]).toEqual([pageOf('dernière'), pageOf('dernière')]);
      }
    },
    PATIENCE,
  );

  test('ne coupent pas un mot tant que la page est assez large', async () => {
    const words = [
      'interprofessionnelle',
      'conventionnement',
      'anticonstitutionnel',
      'épidémiologique',
      'coordonnatrice',
    ];
    const colonnes = words.map((libelle, i) => ({ nom: `c${i}`, libelle }));
    const lignes = [{ cellules: words.map((word) => `${word} ${'un deux trois quatre '.repeat(8)}`) }];
    const { octets } = await pdfOf(documentOf([{ type: 'tableau', nom: 't', legende: 'T', colonnes, lignes }]));
    const read = (await placedTexts(octets)).map(({ text }) => text.trim());
    for (const word of words) expect(read).toContain(word);
  });
});

test('un encadré de plusieurs pages garde tout son texte, chaque mot à sa place', async () => {
  const blocs: Bloc[] = Array.from({ length: 40 }, (_, i) => ({
    type: 'paragraphe',
    texte: `Paragraphe ${i}. ${'Des mots. '.repeat(30)}`,
  }));
  const inside: Bloc = { type: 'redaction', nom: 'r', libelle: 'Dedans', lignes: 3, blocs };
  const { octets, pages } = await pdfOf(documentOf([{ type: 'encadre', titre: 'Autour', blocs: [inside] }]));
  expect(pages).toBeGreaterThan(3);
  const placed = await placedTexts(octets);
  expect(overlaps(placed)).toEqual([]);
  expect(placed.filter(({ text }) => text.startsWith('Dedans (suite)'))).toHaveLength((pages ?? 0) - 1);
  expect(placed.filter(({ text }) => text.startsWith('Paragraphe '))).toHaveLength(40);
});
