import { describe, expect, test } from 'vitest';
import { chercher } from '../../../src/search/index.ts';
import { petitIndex } from './corpus.ts';

const index = petitIndex();
const adresses = (question: string) => chercher(index, question).resultats.map(({ adresse }) => adresse);
const premier = (question: string) => chercher(index, question).resultats[0];

describe('chercher', () => {
  test('un sigle mène à ce qu’il veut dire, et l’inverse', () => {
    expect(adresses('SNP')).toEqual(['/glossaire/#snp', '/missions/acces-aux-soins/']);
    expect(adresses('soins non programmés')).toContain('/missions/acces-aux-soins/');
    expect(adresses('équivalent temps plein')[0]).toBe('/glossaire/#etp');
  });
  test('un mot mal tapé est lu comme son voisin, et on le dit', () => {
    const { corrections, lu, resultats } = chercher(index, 'teritoire');
    expect(corrections).toEqual([{ tape: 'teritoire', lu: 'territoire' }]);
    expect(lu).toBe('territoire');
    expect(resultats[0]?.adresse).toBe('/guides/le-territoire/');
  });
  test('une formule mal tapée est relue en entier', () => {
    expect(chercher(index, 'soins non programé').lu).toBe('soins non programmés');
    expect(adresses('soins non programé')[0]).toBe('/glossaire/#snp');
  });
  test('un mot qu’on est en train de taper suffit', () => expect(adresses('terri')[0]).toBe('/guides/le-territoire/'));
  test('un mot inconnu est dit tel', () => {
    expect(chercher(index, 'xyzzy territoire')).toMatchObject({ inconnus: ['xyzzy'] });
    expect(chercher(index, 'xyzzy')).toMatchObject({ total: 0, resultats: [], reponses: [], inconnus: ['xyzzy'] });
  });
  test.each(['', '   ', 'le la les', '?!'])('rien pour « %s », sans erreur', (question) => {
    expect(chercher(index, question)).toMatchObject({ total: 0, resultats: [] });
  });
  test('une question de définition préfère le glossaire', () => {
    expect(adresses('soins non programmés c’est quoi')[0]).toBe('/glossaire/#snp');
  });
});

describe('lieux', () => {
  test('un code postal mène à la région, puis au service du département, et dit pourquoi', () => {
    expect(adresses('35460').slice(0, 2)).toEqual(['/contacts/bretagne/', '/contacts/bretagne/#ars-35']);
    expect(premier('35460')?.pourquoi).toBe(
      '35460\u00A0: d’après ses premiers chiffres, Ille-et-Vilaine (35), Bretagne.',
    );
  });
  test('un autre département de la région ne mène pas au service du premier', () => {
    expect(adresses('Quimper')[0]).toBe('/contacts/bretagne/');
    expect(premier('Quimper')?.pourquoi).toContain('Finistère (29)');
  });
  test('une région sans page reçoit une réponse honnête', () => {
    const { reponses, total } = chercher(index, '97400');
    expect(total).toBe(0);
    expect(reponses).toHaveLength(1);
    expect(reponses[0]).toMatchObject({ liens: [{ href: '/contacts/' }] });
    expect(reponses[0]?.titre).toContain('La Réunion (974)');
  });
  test('une région qui a sa page n’en reçoit pas', () => expect(chercher(index, 'rennes').reponses).toEqual([]));
});

describe('ce que dit un résultat', () => {
  test('la partie de la page qui répond, avec son ancre', () => {
    expect(premier('choisir ses communes')?.partie).toMatchObject({
      adresse: '/guides/le-territoire/#comment-choisir',
      titre: { texte: 'Comment choisir vos communes' },
    });
    expect(premier('quatre tailles')?.partie?.adresse).toBe('/guides/le-territoire/#autre-ancre');
  });
  test('les mots trouvés sont marqués où ils sont', () => {
    const { titre } = premier('accès soins') ?? { titre: undefined };
    expect(titre?.marques.map(([debut, fin]) => titre.texte.slice(debut, fin))).toEqual(['accès', 'soins']);
  });
  test('ce qui n’est pas montré est nommé', () => {
    expect(premier('coordonnateur')?.pourquoi).toBe('Aussi dans cette page\u00A0: «\u00A0coordonnateur\u00A0».');
    expect(premier('L1434-12')?.adresse).toBe('/guides/le-territoire/');
    expect(premier('décret 2022-375')?.adresse).toBe('/guides/le-territoire/');
  });
});

describe('une question qui n’est pas pour nous', () => {
  test('reçoit une réponse', () => {
    expect(chercher(index, 'prendre un rendez-vous').reponses[0]?.liens[0]?.href).toBe('https://www.sante.fr');
  });
  test('sauf si elle est du métier', () => {
    expect(chercher(index, 'prendre rendez-vous avec la CPTS').reponses).toEqual([]);
  });
});
