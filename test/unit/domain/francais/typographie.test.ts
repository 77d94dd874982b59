import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typographie } from '../../../../src/domain/francais/index.ts';

/** Invisible spaces made visible: `_` is U+00A0, `~` is U+202F. */
const visible = (texte: string) => typographie(texte).replaceAll('\u00A0', '_').replaceAll('\u202F', '~');

describe('typographie', () => {
  test.each([
    ['Où en êtes-vous ?', 'Où en êtes-vous~?'],
    ['Où en êtes-vous?', 'Où en êtes-vous~?'],
    ['Vraiment ?!', 'Vraiment~?!'],
    ['un ; deux', 'un~; deux'],
    ['Attention : lisez', 'Attention_: lisez'],
    ['Attention: lisez', 'Attention_: lisez'],
    ["la « lettre d'intention »", 'la «_lettre d’intention_»'],
    ['«lettre»', '«_lettre_»'],
    ['580 000 € et 82 %', '580~000_€ et 82_%'],
    ['1 200 300 habitants', '1~200~300 habitants'],
    ['et la suite...', 'et la suite…'],
    ['rapport n° 32', 'rapport n°_32'],
    ['art. L. 1434-12', 'art._L._1434-12'],
    ['l’article L. 1434-12', 'l’article_L._1434-12'],
    ['un article de presse', 'un article de presse'],
  ])('%s', (donne, attendu) => {
    expect(visible(donne)).toBe(attendu);
  });

  test.each([
    'https://exemple.fr/?q=ami&page=2;suite',
    'ars-exemple!@ars.sante.fr',
    'à 14:30',
    '`a ? b : c`',
    '02 99 00 00 00',
    'en 2021 600 personnes',
    '35460 Saint-Exemple',
    'contact@exemple.fr',
  ])('laisse tel quel : %s', (texte) => {
    expect(typographie(texte)).toBe(texte);
  });

  test('la ponctuation qui suit une balise est traitée elle aussi', () => {
    expect(visible(' ! Et après')).toBe('~! Et après');
    expect(visible(' €')).toBe('_€');
  });

  const francais = fc
    .array(
      fc.constantFrom(
        "l'",
        'mot',
        ' ',
        ' ',
        ' ;',
        '?',
        ' !',
        ':',
        ' : ',
        '«',
        '»',
        '« ',
        ' »',
        '12',
        '345',
        ' 000',
        '€',
        ' %',
        '...',
        '.',
        '\n',
        '`',
        'https://a.fr/?x',
        'a@b.fr',
        '14:30',
        '\u00A0',
        '\u202F',
        'n°',
        'art.',
        'L.',
        ')',
        '’',
      ),
      { maxLength: 24 },
    )
    .map((morceaux) => morceaux.join(''));

  test('appliquée deux fois, elle ne change plus rien', () => {
    fc.assert(
      fc.property(fc.oneof(francais, fc.string({ unit: 'grapheme' })), (texte) => {
        expect(typographie(typographie(texte))).toBe(typographie(texte));
      }),
      { numRuns: 3000 },
    );
  });

  test('elle ne touche qu’aux espaces, aux apostrophes et aux points de suspension', () => {
    const lettres = (texte: string) => texte.replace(/[\s'’….]/gu, '');
    fc.assert(
      fc.property(francais, (texte) => {
        expect(lettres(typographie(texte))).toBe(lettres(texte));
      }),
      { numRuns: 2000 },
    );
  });
});
