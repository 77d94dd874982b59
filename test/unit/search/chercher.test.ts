import { describe, expect, test } from 'vitest';
import { indexer } from '../../../src/search/build/index.ts';
import { chercher, ouvrir } from '../../../src/search/index.ts';
import { FICHES, SAVOIR, petitIndex } from './corpus.ts';

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
  test('un mot de la langue qui n’est sur aucune page n’est pas changé : son voisin est proposé', () => {
    const { corrections, lu, suggestions } = chercher(index, 'communal territoire');
    expect({ corrections, lu }).toEqual({ corrections: [], lu: 'communal territoire' });
    expect(suggestions).toEqual([{ tape: 'communal', propose: 'communes territoire' }]);
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

describe('une lettre échangée avec la suivante', () => {
  test('l’emporte sur une lettre changée', () => {
    const fiches = ['Contacts', 'Contrats'].flatMap((titre) =>
      FICHES.slice(0, 1).map((modele) => ({ ...modele, adresse: `/${titre}/`, titre, parties: [] })),
    );
    expect(chercher(ouvrir(indexer(fiches, SAVOIR)), 'contcats').lu).toBe('contacts');
  });
});

describe('lieux', () => {
  test.each(['35460', 'qui contacter à Rennes', 'ille et vilaine'])(
    '« %s » mène à l’ARS du département, à la région, à ses formulaires, puis aux caisses',
    (question) => {
      expect(adresses(question).slice(0, 4)).toEqual([
        '/contacts/bretagne/#ars-35',
        '/contacts/bretagne/',
        '/formulaires/ami/',
        '/contacts/bretagne/#msa-35',
      ]);
    },
  );
  test('la lecture d’un lieu est dite une seule fois', () => {
    const { lieux, resultats } = chercher(index, '35460');
    expect(lieux).toEqual(['35460\u00A0: d’après ses premiers chiffres, Ille-et-Vilaine (35), Bretagne.']);
    expect(resultats.map(({ pourquoi }) => pourquoi)).toEqual(resultats.map(() => ''));
  });
  test('chaque contact dit ses départements', () => {
    const contextes = new Map(chercher(index, '35460').resultats.map(({ adresse, contexte }) => [adresse, contexte]));
    expect(contextes.get('/contacts/bretagne/#msa-35')).toBe('Ille-et-Vilaine (35), Bretagne');
    expect(contextes.get('/contacts/bretagne/#urps')).toBe('Bretagne');
  });
  test('celui qui demande un organisme l’a en premier, celui de son département', () => {
    expect(adresses('msa quimper')[0]).toBe('/contacts/bretagne/#msa-29');
    expect(adresses('msa quimper')).not.toContain('/contacts/bretagne/#msa-35');
  });
  test('un organisme nommé en entier reste trouvé, où qu’on soit', () => {
    expect(adresses('MSA du Finistère')[0]).toBe('/contacts/bretagne/#msa-29');
  });
  test('un autre département de la région ne mène pas au service du premier', () => {
    expect(adresses('Quimper')[0]).toBe('/contacts/bretagne/');
    expect(adresses('Quimper')).not.toContain('/contacts/bretagne/#ars-35');
    expect(chercher(index, 'Quimper').lieux).toEqual(['Quimper\u00A0: Finistère (29), Bretagne.']);
  });
  test('une région sans page reçoit une réponse honnête', () => {
    const { reponses, total } = chercher(index, '97400');
    expect(total).toBe(0);
    expect(reponses).toHaveLength(1);
    expect(reponses[0]).toMatchObject({ titre: expect.stringContaining('La Réunion (974)'), liens: [] });
    expect(reponses[0]?.texte).toContain('Adressez-vous à son ARS');
  });
  test.each(['Marseille', '13', 'marseile', 'paca'])('« %s » : la région sans page est reconnue', (question) => {
    expect(chercher(index, question).reponses[0]?.titre).toContain('Provence-Alpes-Côte d’Azur');
  });
  test('un lieu mal tapé est relu, et on le dit', () => {
    expect(chercher(index, 'contact quimpr')).toMatchObject({
      lu: 'contact Quimper',
      corrections: [{ tape: 'quimpr', lu: 'Quimper' }],
    });
  });
  test('une région qui a sa page n’en reçoit pas', () => expect(chercher(index, 'rennes').reponses).toEqual([]));
});

describe('un département qui a sa page', () => {
  const fiches = [
    ...FICHES,
    ...FICHES.slice(2, 3).map((modele) => ({
      ...modele,
      genre: 'departement' as const,
      adresse: '/contacts/bretagne/ille-et-vilaine/',
      titre: 'Ille-et-Vilaine',
      lieux: ['35'],
    })),
  ];
  const ici = ouvrir(indexer(fiches, SAVOIR));
  const trouvees = (question: string) => chercher(ici, question).resultats.map(({ adresse }) => adresse);
  test.each(['35460', 'cpts rennes', 'Rennes CEDEX', '35042 Rennes CEDEX', 'ille et vilaine'])(
    '« %s » y mène avant son ARS, sa région et ses formulaires',
    (question) => {
      expect(trouvees(question).slice(0, 4)).toEqual([
        '/contacts/bretagne/ille-et-vilaine/',
        '/contacts/bretagne/#ars-35',
        '/contacts/bretagne/',
        '/formulaires/ami/',
      ]);
    },
  );
  test('la région demandée seule garde sa page en premier', () =>
    expect(trouvees('Bretagne')[0]).toBe('/contacts/bretagne/'));
  test('un code postal suivi de sa ville est un seul lieu', () => {
    expect(chercher(ici, '35042 Rennes').lieux).toEqual([
      '35042 Rennes\u00A0: d’après ses premiers chiffres, Ille-et-Vilaine (35), Bretagne.',
    ]);
  });
  test('un nombre seul mène au simulateur et au département', () => {
    const liens = chercher(ici, '35000').reponses.flatMap((reponse) => reponse.liens.map(({ href }) => href));
    expect(liens.slice(0, 2)).toEqual(['/contacts/bretagne/ille-et-vilaine/', '/simulateur/?habitants=35000']);
  });
});

describe('ce qu’une page est', () => {
  const avec = (titre: string, motsCles: readonly string[]) =>
    FICHES.slice(0, 1).map((modele) => ({ ...modele, adresse: `/${titre}/`, titre, motsCles, parties: [], texte: '' }));
  test('un mot-clé dit en entier l’emporte sur ses mots dits ailleurs', () => {
    const ici = ouvrir(
      indexer([...avec('Payer les réunions et les membres', []), ...avec('Indemnités', ['payer les membres'])], SAVOIR),
    );
    expect(chercher(ici, 'comment payer les membres du bureau').resultats[0]?.adresse).toBe('/Indemnités/');
  });
  test('le sujet du site ne départage rien, sauf seul', () => {
    const ici = ouvrir(indexer([...avec('CPTS et CPTS', []), ...avec('Le diagnostic', [])], SAVOIR));
    expect(chercher(ici, 'diagnostic cpts').resultats[0]?.adresse).toBe('/Le diagnostic/');
    expect(chercher(ici, 'cpts').resultats[0]?.adresse).toBe('/CPTS et CPTS/');
  });
  test('un nom courant de lieu ne répond qu’à son lieu', () => {
    const reunion = FICHES.slice(2, 3).map((modele) => ({
      ...modele,
      adresse: '/contacts/la-reunion/',
      titre: 'La Réunion',
      lieux: ['La Réunion', '974'],
    }));
    const ici = ouvrir(indexer([...FICHES, ...reunion], SAVOIR));
    expect(chercher(ici, 'préparer une réunion').total).toBe(0);
    expect(chercher(ici, 'la Réunion').resultats[0]?.adresse).toBe('/contacts/la-reunion/');
  });
});

describe('une population', () => {
  const reponse = (question: string) => chercher(index, question).reponses[0]?.titre;
  test.each([
    ['60000 habitants', '60\u202F000 habitants\u00A0: taille 2'],
    ['combien pour 60 000 habitants', '60\u202F000 habitants\u00A0: taille 2'],
    ['60 000', '60\u202F000 habitants\u00A0: taille 2'],
    ['39 999 hab', '39\u202F999 habitants\u00A0: taille 1'],
    ['40 000', '40\u202F000 habitants\u00A0: taille 2'],
    ['80 000', '80\u202F000 habitants\u00A0: taille 2 ou 3'],
    ['80 001', '80\u202F001 habitants\u00A0: taille 3'],
  ])('« %s » a sa taille', (question, attendu) => expect(reponse(question)).toBe(attendu));
  test.each(['35460', 'cpts 35000', '60 000 euros', '60 000 €', '14 000 patients', 'taille 2'])(
    '« %s » n’est pas une population',
    (question) => expect(reponse(question)).toBeUndefined(),
  );
  test('un nombre seul est aussi un code postal, pas dans une phrase', () => {
    expect(chercher(index, '35000')).toMatchObject({ reponses: [{ titre: '35\u202F000 habitants\u00A0: taille 1' }] });
    expect(adresses('35000')[0]).toBe('/contacts/bretagne/#ars-35');
    expect(chercher(index, 'combien pour 35 000')).toMatchObject({ lieux: [], inconnus: [] });
  });
});

test('un mot terne ne compte que dans un titre, un résumé ou un mot-clé', () => {
  const fiche = FICHES.slice(0, 1).map((modele) => ({ ...modele, texte: 'Vous pouvez souvent mutualiser.' }));
  const ici = ouvrir(indexer(fiche, SAVOIR));
  expect(chercher(ici, 'mutualiser').total).toBe(1);
  expect(chercher(ici, 'souvent').total).toBe(0);
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
