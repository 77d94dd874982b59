import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surligner } from '../../../src/search/highlight.ts';
import { langue, racine, termes } from '../../../src/search/terms.ts';
import { mots, plier } from '../../../src/search/texte.ts';

const formes = (texte: string) => mots(texte).map(({ forme }) => forme);
const cles = (texte: string, ...groupes: string[][]) => termes(texte, langue(groupes)).map(({ cle }) => cle);

describe('mots', () => {
  test.each([
    ['L’Œuvre à Évry', ['l', 'oeuvre', 'a', 'evry']],
    ['20 000 habitants', ['20000', 'habitants']],
    ['1\u202F250\u202F000 €', ['1250000']],
    ['02 90 08 80 00', ['02', '90', '08', '80', '00']],
    ['article L. 1434-12', ['article', 'l1434-12']],
    ['l1434 12', ['l1434-12']],
    ['L1434-12-2', ['l1434-12-2', 'l1434-12']],
    ['1434-12', ['l1434-12']],
    ['R. 4127', ['r4127']],
    ['décret 2022-375', ['decret', '2022-375']],
    ['2021-09', ['2021', '09']],
    ['l’avenant 3', ['l', 'avenant', 'avenant-3']],
    ['étapes 5 et 6', ['etapes', 'etape-5', 'et', '6']],
    ['mission 12', ['mission', '12']],
  ])('%s', (texte, attendu) => expect(formes(texte)).toEqual(attendu));

  test('chaque mot est à sa place dans le texte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        for (const { debut, fin } of mots(texte)) {
          expect(debut).toBeLessThan(fin);
          expect(fin).toBeLessThanOrEqual(texte.length);
        }
      }),
    );
  });

  test('majuscules et accents ne changent rien', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéèêëàâîïôöûüçœ ’-]{0,40}$/u), (texte) => {
        expect(formes(texte.toUpperCase())).toEqual(formes(texte));
        expect(formes(plier(texte))).toEqual(formes(texte));
      }),
    );
  });
});

describe('termes', () => {
  test('les mots vides et les élisions tombent, le reste est réduit à sa racine', () => {
    expect(cles('Comment choisir les communes de l’île ?')).toEqual([
      racine('choisir'),
      racine('communes'),
      racine('ile'),
    ]);
  });
  test('un sigle et son développé sont la même idée, au pluriel aussi', () => {
    const groupe = ['SNP', 'Soins non programmés'];
    expect(cles('SNP', groupe)).toEqual(['=snp']);
    expect(cles('soin non programmé', groupe)[0]).toBe('=snp');
    expect(cles('les GHTs', ['GHT', 'Groupement hospitalier de territoire'])).toEqual(['=ght']);
  });
  test('un sigle n’est pas le verbe qui lui ressemble', () => {
    expect(cles('on passe', ['PASS', 'Plafond annuel'])).not.toContain('=pass');
  });
  test('une formule qui se lit comme un mot vide n’en est pas une', () => {
    expect(cles('ça coûte', ['CA', 'Conseil d’administration'])).toEqual([racine('coute')]);
  });
});

describe('surligner', () => {
  test('rend des bornes, jointes d’un mot à l’autre, jamais du HTML', () => {
    const { texte, marques } = surligner(
      'Des <b>soins</b> non programmés.',
      new Set([racine('soins'), racine('programmes')]),
      langue([]),
    );
    expect(marques.map(([debut, fin]) => texte.slice(debut, fin))).toEqual(['soins', 'programmés']);
    expect(surligner('soins programmés', new Set([racine('soins'), racine('programmes')]), langue([])).marques).toEqual(
      [[0, 16]],
    );
  });
});
