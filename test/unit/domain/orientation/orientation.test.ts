import { describe, expect, test } from 'vitest';
import {
  adresseDe,
  avec,
  clesComprises,
  fautesDe,
  sans,
  suivre,
  type Arbre,
} from '../../../../src/domain/orientation/index.ts';

const ARBRE: Arbre = {
  depart: 'profil',
  questions: [
    {
      id: 'profil',
      cle: 'profil',
      reponses: [
        { valeur: 'soignant', vers: 'couverte' },
        { valeur: 'patient', vers: 'ailleurs' },
      ],
    },
    {
      id: 'couverte',
      cle: 'couverte',
      reponses: [
        { valeur: 'oui', vers: 'rejoindre' },
        { valeur: 'non', vers: 'creer' },
      ],
    },
  ],
  issues: ['ailleurs', 'rejoindre', 'creer'],
};
const a = (adresse: string) => new URLSearchParams(adresse);

describe('suivre une adresse', () => {
  test.each([
    ['', 'profil', ''],
    ['profil=patient', 'ailleurs', 'patient'],
    ['profil=soignant', 'couverte', 'soignant'],
    ['couverte=non&profil=soignant', 'creer', 'soignant non'],
    ['profil=inconnu&couverte=non', 'profil', ''],
    ['profil=soignant&couverte=peut-etre', 'couverte', 'soignant'],
    ['profile=soignant', 'profil', ''],
    ['profil=patient&couverte=oui', 'ailleurs', 'patient'],
  ])('« %s » mène à %s', (adresse, ici, valeurs) => {
    const chemin = suivre(ARBRE, a(adresse));
    expect([chemin.ici, chemin.pas.map(({ valeur }) => valeur).join(' ')]).toEqual([ici, valeurs]);
  });

  test('répondre ajoute sa clé, modifier n’ôte que la sienne', () => {
    expect(avec(a('profil=soignant'), 'couverte', 'oui')).toBe('?profil=soignant&couverte=oui');
    expect(sans(a('profil=soignant&couverte=oui'), 'profil')).toBe('?couverte=oui');
  });

  test('les clés d’ailleurs et les réponses inconnues ne suivent pas', () => {
    expect(clesComprises(ARBRE, a('profil=soignant&utm=x&couverte=bof')).toString()).toBe('profil=soignant');
  });

  test('l’adresse à partager ne dit que le chemin', () => {
    expect(adresseDe(suivre(ARBRE, a('couverte=non&profil=patient')).pas)).toBe('?profil=patient');
  });

  test('un arbre qui tourne en rond s’arrête', () => {
    const rond: Arbre = {
      depart: 'a',
      issues: [],
      questions: [{ id: 'a', cle: 'a', reponses: [{ valeur: 'x', vers: 'a' }] }],
    };
    expect(suivre(rond, a('a=x')).ici).toBe('a');
  });
});

describe('les fautes d’un arbre', () => {
  const [profil, couverte] = ARBRE.questions;
  if (!profil || !couverte) throw new Error('arbre vide');
  const seule = (arbre: Arbre) => fautesDe(arbre).map(({ nature, ou, nom }) => `${nature} ${ou} ${nom}`);

  test('aucune', () => expect(fautesDe(ARBRE)).toEqual([]));
  test('une réponse qui ne mène nulle part', () => {
    expect(seule({ ...ARBRE, issues: ['ailleurs', 'rejoindre'] })).toEqual(['perdue couverte creer']);
  });
  test('un départ inconnu', () => {
    expect(seule({ ...ARBRE, depart: 'debut' })[0]).toBe('perdue  debut');
  });
  test('une issue, une question où rien ne mène', () => {
    const isolee = { id: 'isolee', cle: 'isolee', reponses: [{ valeur: 'x', vers: 'creer' }] };
    expect(seule({ ...ARBRE, questions: [...ARBRE.questions, isolee], issues: [...ARBRE.issues, 'oubliee'] })).toEqual([
      'inatteignable isolee isolee',
      'inatteignable oubliee oubliee',
    ]);
  });
  test('une boucle', () => {
    const retour = { ...couverte, reponses: [...couverte.reponses, { valeur: 'nsp', vers: 'profil' }] };
    expect(seule({ ...ARBRE, questions: [profil, retour] })).toEqual(['boucle couverte profil']);
  });
  test('une clé reprise sur le même chemin, une valeur deux fois', () => {
    const reprise = { ...couverte, cle: 'profil' };
    expect(seule({ ...ARBRE, questions: [profil, reprise] })).toEqual(['cle-reprise couverte profil']);
    const double = { ...couverte, reponses: [...couverte.reponses, { valeur: 'oui', vers: 'creer' }] };
    expect(seule({ ...ARBRE, questions: [profil, double] })).toEqual(['valeur-double couverte oui']);
  });
  test('plus de cinq questions', () => {
    const questions = [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `q${n}`,
      cle: `q${n}`,
      reponses: [{ valeur: 'x', vers: n === 6 ? 'fin' : `q${n + 1}` }],
    }));
    expect(seule({ depart: 'q1', questions, issues: ['fin'] })[0]).toBe('longue q6 q6');
  });
});
