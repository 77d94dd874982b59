import { describe, expect, test } from 'vitest';
import { structure, type Tag, textByStructure, withPdfjs } from '../../../support/pdf.ts';
import { longDocument } from './long.ts';
import { documentOf, pdfOf } from './models.ts';

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

const titles = (entries: readonly Entry[]): unknown[] => entries.map(({ title, items }) => [title, ...titles(items)]);

/** The text of each page, artifacts included. */
function pageTexts(octets: Uint8Array): Promise<string[]> {
  return withPdfjs(octets, async (document) => {
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return texts;
  });
}

const roles = (tag: Tag): string[] => [tag.role, ...tag.enfants.flatMap(roles)];

describe('un long document', () => {
  test('est le même pour les mêmes données', async () => {
    const [first, second] = [await pdfOf(longDocument()), await pdfOf(longDocument())];
    expect(Buffer.from(first.octets).equals(Buffer.from(second.octets))).toBe(true);
  });

  test('commence par sa couverture, sans pied, que les pages comptent', async () => {
    const { octets, pages = 0 } = await pdfOf(longDocument());
    const texts = await pageTexts(octets);
    expect(texts[0]).toContain('Projet de santé');
    expect(texts[0]).toContain('Dominique Exemple');
    expect(texts[0]).not.toMatch(/page \d/);
    expect(texts[1]).toContain(`page 2 sur ${pages}`);
    expect(texts.at(-1)).toContain(`page ${pages} sur ${pages}`);
    const labels = await withPdfjs(octets, (document) => document.getPageLabels());
    expect(labels?.slice(0, 3)).toEqual(['Couverture', '2', '3']);
  });

  test('a un seul titre de premier niveau, celui de la couverture', async () => {
    const tree = await structure((await pdfOf(longDocument())).octets);
    expect(tree.flatMap(roles).filter((role) => role === 'H1')).toHaveLength(1);
    expect(tree[0] && roles(tree[0])).toContain('H1');
  });

  test('a un sommaire dont chaque numéro est celui de la page', async () => {
    const { octets } = await pdfOf(longDocument());
    const texts = await pageTexts(octets);
    // The headings of the text come after, and look the same.
    const listed = [...(await textByStructure(octets)).matchAll(/^(\d\..*|Un tableau large) (\d+)$/gm)].slice(0, 7);
    expect(listed.map(([, title]) => title)).toEqual([
      '1. Partie 1',
      '1.1 Ce qui est',
      '1.2 Ce qui vient',
      'Un tableau large',
      '2. Partie 2',
      '2.1 Ce qui est',
      '2.2 Ce qui vient',
    ]);
    for (const [, title = '', number] of listed) {
      const words = title.replace(/^[\d.]+ /, '');
      expect(texts[Number(number) - 1], `${title}, page ${number}`).toContain(words);
    }
  });

  test('a un sommaire balisé, dont chaque ligne mène à son titre', async () => {
    const { octets } = await pdfOf(longDocument());
    const [, tree] = await structure(octets);
    expect(tree && roles(tree).join(' ')).toContain('TOC TOCI Reference Link TOC TOCI Reference Link TOCI');
    const pages = await withPdfjs(octets, async (document) => {
      const links: { dest: unknown; contentsObj: { str: string } }[] = await (
        await document.getPage(2)
      ).getAnnotations();
      const [first] = links;
      // An explicit destination starts with the reference of its page.
      const index = await document.getPageIndex((first?.dest as [{ num: number; gen: number }])[0]);
      return { said: first?.contentsObj.str, index, count: links.length };
    });
    expect(pages).toEqual({ said: '1. Partie 1, page 3', index: 2, count: 7 });
  });

  test('prend autant de pages qu’il faut pour son sommaire, même sans couverture', async () => {
    const blocs = Array.from({ length: 130 }, (_, i) => ({
      type: 'titre' as const,
      niveau: 1 as const,
      texte: `Chapitre ${i + 1}`,
    }));
    const { octets } = await pdfOf(documentOf(blocs, { sommaire: 1 }));
    const texts = await pageTexts(octets);
    const listed = [...(await textByStructure(octets)).matchAll(/^(Chapitre \d+) (\d+)$/gm)];
    expect(listed).toHaveLength(130);
    expect(Number(listed[0]?.[2])).toBeGreaterThan(3);
    for (const [, title = '', number] of listed) expect(texts[Number(number) - 1]).toContain(title);
    expect(texts[0]).toContain('Essai d’une fiche');
  });

  test('sans titre à y mettre, n’a pas de sommaire', async () => {
    const { octets, pages } = await pdfOf(documentOf([{ type: 'paragraphe', texte: 'Seul.' }], { sommaire: 2 }));
    expect(pages).toBe(1);
    expect(await textByStructure(octets)).not.toContain('Sommaire');
  });

  test('a des signets emboîtés, le sommaire compris', async () => {
    const { octets } = await pdfOf(longDocument());
    // pdf.js types the title and the items of a bookmark among others.
    const outline = (await withPdfjs(octets, (document) => document.getOutline())) as readonly Entry[];
    const part = (number: number) => [
      `${number}. Partie ${number}`,
      [`${number}.1 Ce qui est`, [`${number}.1.1 Détail`]],
      [`${number}.2 Ce qui vient`, [`${number}.2.1 Détail`]],
    ];
    expect(titles(outline)).toEqual([['CPTS Saint-Exemple', ['Sommaire'], part(1), ['Un tableau large'], part(2)]]);
  });

  test('porte le filigrane sur chaque page, hors de la lecture', async () => {
    const { octets } = await pdfOf(longDocument());
    for (const text of await pageTexts(octets)) expect(text).toContain('BROUILLON');
    expect(await textByStructure(octets)).not.toContain('BROUILLON');
    expect((await pageTexts((await pdfOf(longDocument({ filigrane: ' ' }))).octets)).join('')).not.toContain(
      'BROUILLON',
    );
  });

  test('tourne la page demandée, et elle seule', async () => {
    const { octets } = await pdfOf(longDocument());
    const [texts, wide] = [
      await pageTexts(octets),
      await withPdfjs(octets, async (document) => {
        const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
        return (await Promise.all(pages)).map((page) => page.view).map(([, , width = 0, height = 0]) => width > height);
      }),
    ];
    expect(wide.filter(Boolean)).toHaveLength(1);
    expect(texts[wide.indexOf(true)]).toContain('Un tableau large');
  });

  test('ne laisse pas de page vide derrière un saut', async () => {
    const { octets } = await pdfOf(
      documentOf([
        { type: 'saut', orientation: 'paysage' },
        { type: 'saut' },
        { type: 'saut', orientation: 'paysage' },
        { type: 'paragraphe', texte: 'Après les sauts.' },
      ]),
    );
    expect(await pageTexts(octets)).toHaveLength(2);
  });

  test('reste lisible quand la couverture déborde', async () => {
    const blocs = Array.from({ length: 60 }, (_, i) => ({
      type: 'paragraphe' as const,
      texte: `Mention ${i + 1}.`,
    }));
    const titre = 'Un titre interminable pour une communauté professionnelle territoriale de santé '.repeat(4);
    const { octets } = await pdfOf(longDocument({ titre, couverture: { blocs } }));
    const read = await textByStructure(octets);
    expect(read).toContain('Mention 1.');
    expect(read).toContain('Mention 60.');
    expect((await pageTexts(octets))[1]).toContain('page 2 sur');
  });
});
