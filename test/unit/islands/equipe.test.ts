import { describe, expect, test } from 'vitest';
import { wordDifference, newTracking, type MergeItem } from '../../../src/forms/index.ts';
import { mailOf, toRead, toWrite } from '../../../src/islands/dossier/equipe/confier/message.ts';
import { authorOf, kindOf } from '../../../src/islands/dossier/equipe/fusion/kinds.ts';
import { outcomeOf } from '../../../src/islands/dossier/equipe/fusion/outcome.ts';
import { extract } from '../../../src/islands/dossier/equipe/texte/extract.ts';
import { of } from '../../../src/islands/dossier/equipe/words.ts';
import { dossier } from '../forms/dossier/sample.ts';

const side = { valeur: '', lignes: [] };
const item = (cle: string, etat: MergeItem['etat'], propose: MergeItem['propose']): MergeItem => ({
  cle,
  path: [cle],
  section: 's',
  libelles: [cle],
  etat,
  mien: side,
  sien: side,
  ligne: false,
  propose,
  aCote: false,
});

describe('ce que font les choix', () => {
  const items = [
    item('a', 'la', 'sien'),
    item('b', 'ici', 'mien'),
    item('c', 'different', 'sien'),
    item('d', 'different', null),
  ];

  test('sans rien choisir : ce qui est proposé, et les deux', () => {
    expect(outcomeOf(items, {})).toEqual({
      sentence:
        '1\u00a0réponse ajoutée, 1\u00a0réponse remplacée et 1\u00a0réponse à départager\u00a0: les deux textes sont gardés',
      undecided: 1,
    });
  });

  test('un choix compte plus que ce qui est proposé', () => {
    expect(outcomeOf(items, { a: 'mien', b: 'sien', c: 'mien', d: 'deux' })).toEqual({
      sentence:
        '1\u00a0réponse gardée telle quelle, 1\u00a0réponse gardée en deux versions, 1\u00a0réponse retirée et 1\u00a0réponse du fichier non reprise',
      undecided: 0,
    });
  });

  test('rien à faire se dit aussi', () => {
    expect(outcomeOf([item('b', 'ici', 'mien')], {}).sentence).toBe('votre dossier ne change pas');
  });
});

describe('de deux textes longs', () => {
  const long = 'Un mot après un autre, toujours pareil. '.repeat(30);

  test('ce qui change est là, avec quelques mots autour', () => {
    const pieces = wordDifference(`${long}six${long}`, `${long}sept${long}`);
    const short = extract(pieces);
    expect(short.filter(({ etat }) => etat !== 'meme')).toEqual(pieces.filter(({ etat }) => etat !== 'meme'));
    expect(short.map(({ texte }) => texte).join('').length).toBeLessThan(500);
  });

  test('un texte court, ou qui n’a pas changé, reste entier', () => {
    for (const [before, after] of [
      ['Les six communes', 'Les sept communes'],
      [long, long],
    ] as const) {
      const pieces = wordDifference(before, after);
      expect(extract(pieces)).toEqual(pieces);
    }
  });
});

describe('un fichier ouvert à côté', () => {
  const suivi = newTracking('d');
  const le = '2026-11-22T10:00:00.000Z';

  test('dit ce qu’il est', () => {
    expect(kindOf({ suivi, partie: null })).toBe('copie');
    expect(kindOf({ suivi, partie: ['choix'] })).toBe('sections');
    expect(kindOf({ suivi: { ...suivi, confie: { le, pour: 'relecture' } }, partie: null })).toBe('relecture');
  });

  test('est de la dernière personne qui y a écrit, si ce n’est pas moi', () => {
    const theirs = {
      ...suivi,
      fichiers: [{ le: '2026-11-01T10:00:00.000Z', par: 'Dominique' }],
      reponses: { nom_cpts: { le, par: 'Claude' } },
    };
    expect(authorOf({ suivi: theirs }, 'Dominique')).toBe('Claude');
    expect(authorOf({ suivi: theirs }, 'Claude')).toBe('');
    expect(authorOf({ suivi: null }, '')).toBe('');
  });

  test('« d’Alix », « de Claude »', () => expect([of('Alix'), of('Claude')]).toEqual(['d’Alix', 'de Claude']));
});

describe('le message qui part avec le fichier', () => {
  const about = {
    form: dossier,
    nom: 'CPTS',
    adresse: 'https://exemple.fr/',
    fichier: 'a.cpts.json',
    auteur: 'Claude',
  };

  test('dit quelles sections, où ouvrir le fichier et comment le rendre', () => {
    const { objet, corps } = toWrite(about, ['identite', 'territoire']);
    expect(objet).toBe('CPTS\u00a0: 2\u00a0sections à écrire');
    for (const said of ['Nommer la CPTS', 'https://exemple.fr/', 'a.cpts.json', 'Rendre ces sections', 'Claude'])
      expect(corps).toContain(said);
    expect(toWrite(about, ['identite']).corps).toContain('Rendre cette section');
    expect(toRead(about).corps).toContain('Rendre ma relecture');
  });

  test('ouvre un courriel sans destinataire, lignes selon la RFC 6068', () => {
    const mail = mailOf(toRead(about));
    expect(mail).toMatch(/^mailto:\?subject=CPTS%C2%A0%3A/u);
    expect(mail).toContain('%0D%0A%0D%0A');
    expect(mail).not.toMatch(/(?<!%0D)%0A/u);
  });
});
