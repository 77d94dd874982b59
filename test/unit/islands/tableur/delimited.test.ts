import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, parseDelimited, separatorOf, type Separator } from '../../../../src/islands/tableur/delimited.ts';
import { readPasted, readTable } from '../../../../src/islands/tableur/readTable.ts';

const quoted = (cell: string, separator: Separator) =>
  /["\n\r]/u.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('lire un texte à séparateurs', () => {
  test('guillemets, séparateurs et lignes dans une cellule', () => {
    expect(parseDelimited('nom;note\r\n"Exemple; Dominique";"dit ""bonjour""\nà tous"\n\n;\n', ';')).toEqual([
      ['nom', 'note'],
      ['Exemple; Dominique', 'dit "bonjour"\nà tous'],
    ]);
  });

  test('un guillemet au milieu d’un mot est un guillemet', () => {
    expect(parseDelimited('5" de pluie\tx', '\t')).toEqual([['5" de pluie', 'x']]);
  });

  test('une dernière cellule vide est une cellule', () => {
    expect(parseDelimited('a\tb\t', '\t')).toEqual([['a', 'b', '']]);
  });

  test('ce qui est écrit se relit, quel que soit le séparateur', () => {
    const cell = fc.stringMatching(/^[a-z "\n;,\té]{0,8}$/u);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom<Separator>('\t', ';', ','), (rows, separator) => {
        const text = rows.map((row) => row.map((each) => quoted(each, separator)).join(separator)).join('\n');
        const kept = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(parseDelimited(text, separator)).toEqual(kept);
      }),
    );
  });

  test.each([
    ['nom;coût\nA;12,5\nB;3,5', ';'],
    ['nom,profession\nA,B\nC,D', ','],
    ['nom\tprofession\nA, b\tC', '\t'],
    ['un seul mot', '\t'],
  ])('%j se coupe sur %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test('UTF-8, UTF-16 et windows-1252 disent les mêmes mots', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'Élé'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(decoded(new TextEncoder().encode('Élé'))).toBe('Élé');
    expect(decoded(utf16)).toBe('Élé');
    expect(decoded(new Uint8Array([0xc9, 0x6c, 0xe9]))).toBe('Élé');
  });
});

describe('lire un fichier', () => {
  test('un CSV de tableur français', async () => {
    const file = new File(
      [new Uint8Array([0x4e, 0x6f, 0x6d, 0x3b, 0x43, 0x6f, 0xfb, 0x74, 0x0a, 0x41, 0x3b, 0x33])],
      'a.csv',
    );
    expect(await readTable(file)).toEqual({
      ok: true,
      rows: [
        ['Nom', 'Coût'],
        ['A', '3'],
      ],
    });
  });

  test('un ancien Excel, une image et un fichier vide disent quoi faire', async () => {
    const old = await readTable(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'a.xls'));
    const picture = await readTable(new File([new Uint8Array([0x89, 0x50, 0, 0, 0])], 'a.png'));
    const broken = await readTable(new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'a.xlsx'));
    expect([old, picture, broken, readPasted(' \n')].map((read) => (read.ok ? '' : read.phrase))).toEqual([
      expect.stringContaining('Enregistrez-le en .xlsx'),
      expect.stringContaining('n’est pas un tableau'),
      expect.stringContaining('en CSV'),
      'Ce tableau est vide.',
    ]);
  });
});
