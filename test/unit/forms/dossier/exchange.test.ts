import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesOf,
  choicesFor,
  fileName,
  fromSaved,
  newTracking,
  nextTracking,
  resolve,
  reviewOf,
  sectionFile,
  takeSections,
  withReview,
  wordDifference,
  type Tracking,
  type TrackingChange,
} from '../../../../src/forms/index.ts';
import { nasty } from '../sample.ts';
import { dossier, dossierAnswers, inputOf } from './sample.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const LE = NOW.toISOString();

describe('ce qu’un fichier changerait', () => {
  test('rien, quand il dit la même chose', () => {
    fc.assert(
      fc.property(dossierAnswers, (a) => {
        expect(changesOf(dossier, a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  test('réponse par réponse, dans l’ordre du formulaire, en clair', () => {
    const before = { nom_cpts: 'A', missions: ['acces'], budget: { achats: { prevu: '1250' } } };
    const after = {
      budget: { achats: { prevu: '1300,5' } },
      membres: [{ nom: 'Dominique Exemple', profession: 'infirmière' }],
      missions: ['acces', 'prevention'],
    };
    expect(changesOf(dossier, before, after)).toMatchObject([
      { section: 'identite', libelles: ['Nom de la CPTS'], etat: 'retire', avant: ['A'], apres: [] },
      { libelles: ['Missions'], etat: 'change', apres: ['Accès aux soins', 'Prévention'] },
      { libelles: ['Membres', 'Dominique Exemple'], etat: 'ajoute', apres: ['Dominique Exemple, infirmière'] },
      { libelles: ['Budget', 'Achats', 'Prévu'], avant: ['1\u202f250\u00a0€'], apres: ['1\u202f300,50\u00a0€'] },
    ]);
  });

  test('les lignes qui ont changé de place, aussi peu qu’il en faut pour dire le nouvel ordre', () => {
    const [a, b, c, d] = ['Ana', 'Bao', 'Cam', 'Dom'].map((nom, n) => ({ _id: `r${n}`, nom }));
    const before = { membres: [a, b, c, d] };
    expect(changesOf(dossier, before, { membres: [d, a, b, { ...c, profession: 'infirmière' }] })).toMatchObject([
      { libelles: ['Membres', 'Cam', 'Profession'], etat: 'ajoute' },
      { cle: 'membres/r3', path: ['membres', 3], section: 'equipe', libelles: ['Membres', 'Dom'], etat: 'deplace' },
    ]);
    const [moved] = changesOf(dossier, before, { membres: [d, a, b, c] });
    expect(moved).toMatchObject({ avant: ['Ligne 4'], apres: ['Ligne 1'] });
    expect(changesOf(dossier, before, { membres: [d, a, b, c] }, ['identite'])).toEqual([]);
    expect(changesOf(dossier, before, { membres: [a, c, d] }).map(({ etat }) => etat)).toEqual(['retire']);
    expect(changesOf(dossier, before, { membres: [{ nom: 'Zoé' }, a, b, c, d] }).map(({ etat }) => etat)).toEqual([
      'ajoute',
    ]);
  });

  test('les lignes déplacées dans une autre ligne', () => {
    const member = (roles: readonly object[]) => ({ membres: [{ _id: 'r', nom: 'Ana', roles }] });
    const [x, y] = [{ role: 'trésorière' }, { role: 'présidente' }];
    expect(changesOf(dossier, member([x, y]), member([y, x]))).toMatchObject([
      { libelles: ['Membres', 'Ana', 'Rôles', expect.any(String)], etat: 'deplace' },
    ]);
  });

  test('d’un ordre à un autre, ce qui est dit déplacé suffit à expliquer la différence', () => {
    const orders = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
      .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })));
    const membres = (names: readonly string[]) => ({ membres: names.map((nom) => ({ _id: nom, nom })) });
    fc.assert(
      fc.property(orders, ([before, after]) => {
        const moved = changesOf(dossier, membres(before), membres(after)).map(({ cle }) => cle.split('/')[1]);
        const still = (names: readonly string[]) => names.filter((nom) => !moved.includes(nom));
        expect(still(before)).toEqual(still(after));
        expect(moved.length === 0).toBe(before.join('') === after.join(''));
      }),
    );
  });

  test('seulement dans les rubriques demandées', () => {
    const changes = changesOf(dossier, { nom_cpts: 'A' }, { nom_cpts: 'B', contexte: 'C' }, ['territoire']);
    expect(changes.map(({ cle }) => cle)).toEqual(['contexte']);
  });
});

describe('la différence entre deux textes', () => {
  test('rend les deux textes', () => {
    const long = fc
      .array(fc.oneof(nasty, fc.constantFrom('un', 'deux', '. ')), { maxLength: 40 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(long, long, (before, after) => {
        const pieces = wordDifference(before, after);
        const text = (left: string) =>
          pieces
            .filter(({ etat }) => etat !== left)
            .map(({ texte }) => texte)
            .join('');
        expect(text('ajoute')).toBe(before);
        expect(text('retire')).toBe(after);
      }),
    );
  });

  test('mot à mot', () => {
    expect(wordDifference('Les six communes du nord.', 'Les sept communes du nord.')).toEqual([
      { etat: 'meme', texte: 'Les ' },
      { etat: 'retire', texte: 'six' },
      { etat: 'ajoute', texte: 'sept' },
      { etat: 'meme', texte: ' communes du nord.' },
    ]);
  });

  test('bornée : phrase à phrase, puis d’un bloc', () => {
    const text = (word: string, count: number) => Array.from({ length: count }, (_, n) => `${word} ${n}`).join(' ');
    expect(wordDifference(text('a', 3000), text('b', 3000))).toHaveLength(2);
    const sentences = (word: string) =>
      Array.from({ length: 500 }, (_, n) => `${n % 2 ? word : 'Pareil'} ${n}. `).join('');
    expect(
      wordDifference(sentences('Ici là'), sentences('Là ici')).filter(({ etat }) => etat === 'meme').length,
    ).toBeGreaterThan(100);
  });
});

describe('confier une rubrique', () => {
  const answers = {
    nom_cpts: 'CPTS',
    missions: ['acces', 'autre'],
    'missions.autre': 'Numérique',
    fiches_missions: { acces: { objectifs: 'a' } },
    membres: [{ _id: 'r1', nom: 'x' }],
  };
  const suivi: Tracking = { ...newTracking('d1'), reponses: { 'membres/r1/nom': { le: LE }, nom_cpts: { le: LE } } };
  const file = sectionFile(dossier, { answers, suivi }, ['detail'], NOW, 'Claude');

  test('emporte la rubrique et ce dont elle dépend, rien d’autre', () => {
    expect(file.partie).toEqual(['detail']);
    expect(file.reponses).toEqual({
      missions: ['acces', 'autre'],
      'missions.autre': 'Numérique',
      fiches_missions: { acces: { objectifs: 'a' } },
    });
    expect(file.suivi?.reponses).toEqual({});
    expect(file.suivi?.fichiers).toEqual([{ le: LE, par: 'Claude', partie: ['detail'] }]);
    expect(fromSaved(dossier, JSON.parse(JSON.stringify(file)))).toMatchObject({ ok: true, partie: ['detail'] });
    expect(fileName(dossier, answers, '2026-11-22', 'cpts.json', 'detail')).toBe(
      'Projet-de-sante-cpts-detail-2026-11-22.cpts.json',
    );
  });

  test('au retour, rien hors de la rubrique ne peut changer', () => {
    const reponses = { missions: [], fiches_missions: { acces: { objectifs: 'b' } }, nom_cpts: 'Pirate' };
    const found = takeSections(dossier, inputOf(answers), { reponses, suivi: null, partie: file.partie ?? null }, [
      'detail',
      'identite',
    ]);
    expect(found.items.map(({ cle }) => cle)).toEqual(['fiches_missions/acces/objectifs']);
    const taken = resolve(found, choicesFor(found, 'sien'), LE, '').answers;
    expect(taken).toEqual({ ...answers, fiches_missions: { acces: { objectifs: 'b' } } });
  });
});

describe('une relecture', () => {
  const play = (suivi: Tracking, par: string, le: string, ...changes: TrackingChange[]) =>
    changes.reduce((now, change) => nextTracking(now, change, {}, le, par), suivi);
  const mine = play(newTracking('d1'), 'Claude', '2026-11-01T10:00:00.000Z', {
    quoi: 'commentaire',
    section: 'equipe',
    id: 'c1',
    texte: 'À dater',
  });

  test('n’apporte que commentaires et avis, jamais un texte', () => {
    const theirs = play(
      { ...mine, nom: 'autre', reponses: { nom_cpts: { le: LE } } },
      'Sacha',
      LE,
      { quoi: 'commentaire', section: 'equipe', id: 'c2', texte: 'Qui ?' },
      { quoi: 'avis', section: 'equipe', valeur: 'a_corriger' },
      { quoi: 'terminee', section: 'equipe', terminee: true },
    );
    const review = reviewOf(mine, theirs);
    expect(review).toMatchObject({ commentaires: 1, avis: 1 });
    const after = withReview(mine, review);
    expect({ ...after, sections: {} }).toEqual({ ...mine, sections: {} });
    expect(after.sections['equipe']).toMatchObject({
      avis: { valeur: 'a_corriger', par: 'Sacha' },
      commentaires: [{ id: 'c1' }, { id: 'c2', par: 'Sacha' }],
    });
    expect(after.sections['equipe']).not.toHaveProperty('terminee');
    expect(reviewOf(after, theirs)).toEqual({ sections: {}, commentaires: 0, avis: 0 });
  });

  test('d’un fichier sans suivi : rien', () => {
    expect(reviewOf(mine, null)).toEqual({ sections: {}, commentaires: 0, avis: 0 });
  });
});
