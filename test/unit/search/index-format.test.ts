import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancreDe } from '../../../src/search/anchor.ts';
import { indexer } from '../../../src/search/build/index.ts';
import { decouper } from '../../../src/search/build/markdown.ts';
import { distance } from '../../../src/search/distance.ts';
import { decoder, encoder, raccourcir, rallonger } from '../../../src/search/index-format.ts';
import { FICHES, SAVOIR } from './corpus.ts';

describe('ce qui voyage revient', () => {
  test('nombres', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50_000)), (nombres) => {
        expect(decoder(encoder(nombres))).toEqual(nombres);
      }),
    );
  });
  test('petits nombres : rien que JSON doive échapper', () => {
    const texte = encoder(Array.from({ length: 400 }, (_, rang) => rang));
    expect(JSON.stringify(texte)).toBe(`"${texte}"`);
  });
  test('mots triés', () => {
    const mot = fc.stringMatching(/^[a-zéà0-9=@-]{1,40}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(mot), (mots) => {
        const tries = mots.toSorted();
        expect(rallonger(raccourcir(tries))).toEqual(tries);
      }),
    );
  });
  test('le même contenu donne le même index', () => {
    expect(JSON.stringify(indexer(FICHES, SAVOIR))).toBe(JSON.stringify(indexer(FICHES, SAVOIR)));
  });
});

describe('decouper', () => {
  const mdx = '## Une CPTS, c’est quoi ?\n\nUn <Source id="x" /> **texte** [lié](/a/).\n\n### Sous-titre\n\n- point\n';
  test('chaque partie a le texte qui suit son titre, sans balise', () => {
    expect(decouper(mdx)).toEqual({
      debut: '',
      parties: [
        { ancre: 'une-cpts-cest-quoi', titre: 'Une CPTS, c’est quoi ?', texte: 'Un texte lié.' },
        { ancre: 'sous-titre', titre: 'Sous-titre', texte: 'point' },
      ],
    });
  });
  test('les ancres de la page rendue vont aux parties dans l’ordre, que le texte commence par un titre ou non', () => {
    const titres = [
      { slug: 'un', depth: 2 },
      { slug: 'deux', depth: 3 },
    ];
    for (const texte of [mdx, `\n${mdx}`, `Avant.\n\n${mdx}`]) {
      expect(decouper(texte, titres).parties.map(({ ancre }) => ancre)).toEqual(['un', 'deux']);
    }
    expect(decouper(`Avant.\n\n${mdx}`).debut).toBe('Avant.');
  });
  test('les composants gardent ce qu’ils disent', () => {
    expect(decouper('<Fait terme="Taille" source="s">\n  20 000.\n</Fait>').debut).toBe('Taille : 20 000.');
  });
});

test.each([
  ['Qui peut en être ?', 'qui-peut-en-être'],
  ['Et « France santé » ?', 'et-france-santé'],
  ['Ce qu’elle fait : six missions', 'ce-quelle-fait-six-missions'],
])('ancre de « %s »', (titre, ancre) => expect(ancreDe(titre)).toBe(ancre));

test.each([
  ['', 'abc', 3],
  ['diagnosic', 'diagnostic', 1],
  ['soins', 'sions', 1],
  ['programe', 'programmes', 2],
  ['ami', 'ami', 0],
])('distance de « %s » à « %s »', (a, b, ecart) => {
  expect(distance(a, b)).toBe(ecart);
  expect(distance(b, a)).toBe(ecart);
});
