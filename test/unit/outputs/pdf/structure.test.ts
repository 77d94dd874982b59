import { describe, expect, test } from 'vitest';
import { structure, type Tag, textByStructure, withPdfjs } from '../../../support/pdf.ts';
import { documentOf, EVERY_KIND, pdfOf } from './models.ts';

/** The tree as nested names: `Table(Caption THead(TR(TH TH)))`. */
function outlineOf({ role, enfants }: Tag): string {
  return enfants.length === 0 ? role : `${role}(${enfants.map(outlineOf).join(' ')})`;
}

async function treeOf(octets: Uint8Array): Promise<string[]> {
  const pages = await structure(octets);
  return pages.flatMap((page) => page.enfants.flatMap(({ enfants }) => enfants.map(outlineOf)));
}

describe('la structure lue par un lecteur d’écran', () => {
  test('chaque bloc a la sienne', async () => {
    expect(await treeOf((await pdfOf(documentOf(EVERY_KIND))).octets)).toMatchInlineSnapshot(`
      [
        "H1",
        "H2",
        "P",
        "P",
        "L(LI(Lbl LBody) LI(Lbl LBody))",
        "L(LI(Lbl LBody) LI(Lbl LBody))",
        "H3",
        "Div(P P P)",
        "Div(P P)",
        "Div(P L(LI(LBody(Form)) LI(LBody(Form))))",
        "Table(Caption THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD)))",
        "P(Link)",
        "P",
        "P(Link)",
      ]
    `);
  });

  test('un modèle à remplir a ses champs à leur place', async () => {
    expect(await treeOf((await pdfOf(documentOf(EVERY_KIND), 'remplissable')).octets)).toMatchInlineSnapshot(`
      [
        "H1",
        "H2",
        "P",
        "P",
        "L(LI(Lbl LBody) LI(Lbl LBody))",
        "L(LI(Lbl LBody) LI(Lbl LBody))",
        "H3",
        "Div(P P Form)",
        "Div(P Form)",
        "Div(P L(LI(Lbl(Form) LBody) LI(Lbl(Form) LBody)))",
        "Table(Caption THead(TR(TH TH)) TBody(TR(TD(Form) TD(Form)) TR(TD(Form) TD(Form)) TR(TD(Form) TD(Form)) TR(TD(Form) TD(Form)) TR(TD(Form) TD(Form))))",
        "P(Link)",
        "P",
        "P(Link)",
      ]
    `);
  });

  test('les niveaux de titre se suivent sans trou', async () => {
    const niveaux = [3, 1, 3, 3, 2, 1] as const;
    const blocs = niveaux.map((niveau, i) => ({ type: 'titre' as const, niveau, texte: `Titre ${i}` }));
    const tags = await treeOf((await pdfOf(documentOf(blocs))).octets);
    expect(tags.filter((tag) => tag.startsWith('H'))).toEqual(['H1', 'H2', 'H2', 'H3', 'H3', 'H3', 'H2']);
  });

  test('un tableau de plusieurs pages reste un seul tableau, un seul en-tête', async () => {
    const noms = Array.from({ length: 120 }, (_, i) => `Dominique Exemple ${i}`);
    const lignes = noms.map((nom) => ({ cellules: [nom] }));
    const colonnes = [{ nom: 'nom', libelle: 'Nom' }];
    const { octets, pages } = await pdfOf(
      documentOf([{ type: 'tableau', nom: 'acteurs', legende: 'Acteurs', colonnes, lignes }]),
    );
    expect(pages).toBeGreaterThan(2);
    const read = (await textByStructure(octets)).split('\n').map((line) => line.trim());
    expect(read.filter((line) => line === 'Nom')).toHaveLength(1);
    expect(read.filter((line) => line.startsWith('Dominique Exemple'))).toEqual(noms);
  });
});

test('les signets suivent les titres', async () => {
  const { octets } = await pdfOf(documentOf(EVERY_KIND));
  const outline = await withPdfjs(octets, (document) => document.getOutline());
  const [title] = outline;
  expect(title?.title).toBe('Essai d’une fiche');
  expect(title?.items.map(({ title: name }) => name)).toEqual(['Première rubrique']);
});
