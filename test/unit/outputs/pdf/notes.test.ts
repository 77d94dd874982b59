import { describe, expect, test } from 'vitest';
import { textByStructure } from '../../../support/pdf.ts';
import { documentOf, pdfOf } from './models.ts';
import { overlaps, placedTexts } from './placed.ts';

describe('les notes de bas de page', () => {
  const note = (i: number) => ({
    texte: `Phrase ${i} appelante`,
    note: `Note numéro ${i}, ${'avec des mots '.repeat(i % 9)}fin${i}.`,
  });
  const filler = 'Des mots pour remplir la ligne et la page. '.repeat(3);
  const texte = Array.from({ length: 120 }, (_, i) => [note(i), { texte: `. ${filler}` }]).flat();

  test('sont au pied de la page qui les appelle, dans l’ordre, sans rien recouvrir', async () => {
    const placed = await placedTexts((await pdfOf(documentOf([{ type: 'paragraphe', texte }]))).octets);
    expect(overlaps(placed)).toEqual([]);
    const pageOf = (start: string) => placed.find(({ text }) => text.includes(start))?.page;
    // The number of a note is the only text that small.
    const call = (i: number) => placed.find(({ text, size }) => size < 8 && text.trim() === String(i + 1))?.page;
    const notes = Array.from({ length: 120 }, (_, i) => pageOf(`Note numéro ${i},`));
    expect(new Set(notes).size).toBeGreaterThan(3);
    expect(notes).toEqual(Array.from({ length: 120 }, (_, i) => call(i)));
  });

  test('plus longues qu’une page, continuent au pied des suivantes', async () => {
    const long = Array.from({ length: 2500 }, (_, i) => `m${i}`).join(' ');
    const { octets, pages } = await pdfOf(
      documentOf([{ type: 'paragraphe', texte: [{ texte: 'Appel', note: long }, { texte: ' et suite.' }] }]),
    );
    expect(pages).toBeGreaterThan(2);
    const read = (await textByStructure(octets)).replace(/\s/g, '');
    expect(read).toContain(long.replaceAll(' ', ''));
    expect(overlaps(await placedTexts(octets))).toEqual([]);
  });

  test('des cellules d’un tableau restent avec leur ligne', async () => {
    const lignes = Array.from({ length: 80 }, (_, i) => ({
      cellules: [`ligne ${i}`, { texte: [{ texte: `valeur ${i}`, note: `explication ${i}.` }] }],
    }));
    const colonnes = [
      { nom: 'a', libelle: 'A' },
      { nom: 'b', libelle: 'B' },
    ];
    const { octets } = await pdfOf(documentOf([{ type: 'tableau', nom: 't', legende: 'T', colonnes, lignes }]));
    const placed = await placedTexts(octets);
    expect(overlaps(placed)).toEqual([]);
    const pageOf = (start: string) => placed.find(({ text }) => text.startsWith(start))?.page;
    for (let i = 0; i < 80; i += 1) expect(pageOf(`explication ${i}.`)).toBe(pageOf(`valeur ${i}`));
  });
});

test('une longue note appelée deux fois n’est écrite qu’une fois ; la seconde y renvoie', async () => {
  const note = 'Une note officielle assez longue pour qu’on n’ait pas envie de la lire deux fois de suite.';
  const champ = { type: 'champ', valeur: '', multiligne: false } as const;
  const { octets } = await pdfOf(
    documentOf([
      { ...champ, nom: 'a', libelle: 'Premier', note },
      { type: 'saut' },
      { ...champ, nom: 'b', libelle: 'Second', note },
      { ...champ, nom: 'c', libelle: 'Troisième', note: 'Courte.' },
      { ...champ, nom: 'd', libelle: 'Quatrième', note: 'Courte.' },
    ]),
  );
  const read = (await textByStructure(octets)).replace(/\s+/g, ' ');
  expect(read.split(note)).toHaveLength(2);
  expect(read.split('Voir la note 1.')).toHaveLength(2);
  expect(read.split('Courte.')).toHaveLength(3);
});
