import { describe, expect, test } from 'vitest';
import {
  addressOf,
  newDraft,
  nextDraft,
  pages,
  positionOf,
  positionOfPath,
  type Answers,
  type DraftEvent,
  type Position,
} from '../../../../src/forms/index.ts';
import { form } from '../sample.ts';
import { dossier } from './sample.ts';

const idsOf = (answers: Answers) => pages(dossier, answers).map(({ id }) => id);
const after = (answers: Answers, ...events: DraftEvent[]) =>
  events.reduce(nextDraft, { ...newDraft(dossier), answers });

describe('les pages d’un dossier', () => {
  test('une par rubrique visible, une par fiche ouverte', () => {
    expect(idsOf({})).toEqual(['identite', 'territoire', 'choix', 'detail', 'equipe']);
    expect(idsOf({ missions: ['acces', 'prevention'] })).toEqual([
      'identite',
      'territoire',
      'choix',
      'detail-acces',
      'detail-prevention',
      'equipe',
      'annexe',
    ]);
    const [first, , , acces] = pages(dossier, { missions: ['acces'] });
    expect(first).toMatchObject({ titre: 'Identité', tache: 'Nommer la CPTS', partie: 'debut', numero: 1, total: 5 });
    expect(first?.champs.map(({ id }) => id)).toEqual(['intro', 'nom_cpts', 'creation', 'courriel', 'logo']);
    expect(acces).toMatchObject({ titre: 'Accès aux soins', element: { id: 'acces' } });
  });

  test('en questions, ce qui ne demande rien est montré avec la question suivante', () => {
    const asked = pages({ ...dossier, presentation: 'questions' }, {});
    expect(asked[0]).toMatchObject({ id: 'nom_cpts', titre: 'Nom de la CPTS' });
    expect(asked[0]?.champs.map(({ id }) => id)).toEqual(['intro', 'nom_cpts']);
    expect(asked.map(({ id }) => id)).not.toContain('budget');
  });
});

describe('l’adresse d’une page de dossier', () => {
  const positions: Position[] = [
    'intro',
    { question: 'territoire' },
    { question: 'territoire', champ: 'communes' },
    { question: 'equipe', retour: true, champ: 'membres/3/nom' },
    { question: 'detail-acces' },
    { question: 'detail-Étrange lieu' },
    'verifier',
    'resultat',
    'fusion',
    'relecture',
    'versions',
    'equipe',
  ];
  test.each(positions)('%j se lit et se retrouve, en ASCII', (position) => {
    expect(positionOf(dossier, addressOf(position))).toEqual(position);
    expect(addressOf(position)).toMatch(/^#[\x21-\x7e]+$/u);
  });

  test.each(['#choix-acces', '#inconnue', '#territoire/a b', '#dossier-autre', '#%E0', '#detail-%E0%A4%A'])(
    '%s n’est pas à nous',
    (hash) => expect(positionOf(dossier, hash)).toBeNull(),
  );

  test('les salles d’un dossier n’existent pas ailleurs', () => {
    expect(positionOf(form, '#dossier-fusion')).toBeNull();
  });

  test.each<[(string | number)[], Position]>([
    [['communes'], { question: 'territoire', retour: true, champ: 'communes' }],
    [
      ['fiches_missions', 'acces', 'objectifs'],
      { question: 'detail-acces', retour: true, champ: 'fiches_missions/acces/objectifs' },
    ],
    [['membres', 2, 'nom'], { question: 'equipe', retour: true, champ: 'membres/2/nom' }],
    [['partie'], 'verifier'],
    [[], 'verifier'],
  ])('le problème de %j mène à sa page', (path, position) => expect(positionOfPath(dossier, path)).toEqual(position));
});

describe('d’une page de dossier à l’autre', () => {
  const on = (question: string): DraftEvent => ({ type: 'went', position: { question } });

  test('« Enregistrer et revenir à la liste » ne vérifie rien ; « terminée » vérifie la page', () => {
    expect(after({ courriel: 'a@' }, on('identite'), { type: 'continued' })).toMatchObject({ position: 'intro' });
    const refused = after({ courriel: 'a@' }, on('identite'), { type: 'continued', terminee: true, le: '' });
    expect(refused.position).toEqual({ question: 'identite' });
    expect(refused.problems.map(({ path }) => path.join('/'))).toEqual(['nom_cpts', 'courriel']);
    expect(refused.attempts).toBe(1);
  });

  test('« Enregistrer et continuer » mène à la section nommée, une fois la page vérifiée', () => {
    const next = { type: 'continued', vers: 'equipe', le: '' } as const;
    expect(after({}, on('identite'), next).position).toEqual({ question: 'equipe' });
    const refused = after({ courriel: 'a@' }, on('identite'), { ...next, terminee: true });
    expect(refused.position).toEqual({ question: 'identite' });
  });

  test('« Retour » et « Passer » mènent à la liste', () => {
    expect(after({}, on('equipe'), { type: 'back' }).position).toBe('intro');
    expect(after({}, on('equipe'), { type: 'skipped' }).position).toBe('intro');
    expect(after({}, { type: 'went', position: 'versions' }, { type: 'back' }).position).toBe('intro');
  });

  test('une page que les réponses n’ouvrent pas laisse la place à la liste', () => {
    expect(after({}, on('annexe')).position).toBe('intro');
    expect(after({}, on('detail-acces')).position).toBe('intro');
    expect(after({ missions: ['acces'] }, on('detail-acces')).position).toEqual({ question: 'detail-acces' });
  });
});
