import { describe, expect, test } from 'vitest';
import {
  asidesOf,
  changesOf,
  fromSaved,
  merge,
  newTracking,
  nextTracking,
  resolve,
  returnedTo,
  reviewFile,
  sectionFile,
  sectionsToWrite,
  toSaved,
  type Answers,
  type Tracking,
  type TrackingChange,
} from '../../../../src/forms/index.ts';
import { dossier, inputOf } from './sample.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const LE = NOW.toISOString();
const reread = (file: unknown) => {
  const read = fromSaved(dossier, JSON.parse(JSON.stringify(file)));
  if (!read.ok) throw new Error(read.phrase);
  return read;
};
const next = (suivi: Tracking, change: TrackingChange, answers: Answers = {}) =>
  nextTracking(suivi, change, answers, LE, 'Claude');

describe('une copie faite pour quelqu’un', () => {
  const answers = { nom_cpts: 'A', missions: ['acces'] };
  const suivi = next(newTracking('d'), { quoi: 'version', id: 'v', nom: 'v1' }, answers);

  test('sait quelles sections elle est faite pour écrire, et le redit dans chaque fichier', () => {
    const copy = reread(sectionFile(dossier, { answers, suivi }, ['choix'], NOW, 'Claude'));
    expect(sectionsToWrite(copy.suivi)).toEqual(['choix']);
    const again = reread(toSaved(dossier, copy.answers, NOW, { suivi: copy.suivi }));
    expect(again.partie).toEqual(['choix']);
    const saved = copy.suivi === null ? null : next(copy.suivi, { quoi: 'fichier' });
    expect(saved?.fichiers.at(-1)).toEqual({ le: LE, par: 'Claude', partie: ['choix'] });
  });

  test('faite pour être relue, ne porte ni versions ni réponses mises de côté', () => {
    const copy = reread(reviewFile(dossier, { answers, suivi }, NOW, 'Claude'));
    expect(copy.suivi).toMatchObject({ confie: { le: LE, par: 'Claude', pour: 'relecture' }, versions: [] });
    expect(copy.answers).toEqual(answers);
    expect(copy.partie).toBeNull();
  });

  test('ne fait jamais une copie du dossier où elle revient', () => {
    const copy = reread(sectionFile(dossier, { answers, suivi }, ['choix'], NOW));
    const found = merge(dossier, inputOf(answers, suivi), {
      ...inputOf(copy.answers, copy.suivi),
      partie: copy.partie,
    });
    expect(resolve(found, {}, LE, '').suivi).not.toHaveProperty('confie');
  });

  test('peut devenir un dossier', () => {
    const copy = reread(reviewFile(dossier, { answers, suivi }, NOW));
    expect(copy.suivi && next(copy.suivi, { quoi: 'affranchie' })).not.toHaveProperty('confie');
  });
});

test('une section remise à quelqu’un l’est jusqu’à ce qu’elle revienne', () => {
  const out = next(newTracking('d'), { quoi: 'remise', sections: ['choix', 'identite'], responsable: 'Sacha' });
  expect(out.sections['choix']).toMatchObject({ responsable: 'Sacha', confiee: { le: LE, par: 'Claude' } });
  const back = next(out, { quoi: 'reprise', sections: ['choix'] });
  expect(back.sections['choix']).toEqual({ responsable: 'Sacha', relecteur: '' });
  expect(back.sections['identite']).toHaveProperty('confiee');
  expect(reread(toSaved(dossier, {}, NOW, { suivi: back })).suivi).toEqual(back);
});

describe('le retour à une version', () => {
  const before = { nom_cpts: 'Avant', membres: [{ _id: 'r1', nom: 'x' }] };
  const now = { nom_cpts: 'Après', membres: [{ _id: 'r2', nom: 'y' }], contexte: 'Neuf' };
  const suivi = next(newTracking('d'), { quoi: 'version', id: 'v', nom: 'v1' }, before);
  const back = returnedTo(dossier, { answers: now, suivi }, 'v', {
    id: 'w',
    nom: 'Avant le retour',
    le: LE,
    par: 'Sacha',
  });

  test('rend ses réponses, et garde ce qui était là', () => {
    expect(changesOf(dossier, before, back?.answers ?? {})).toEqual([]);
    expect(back?.suivi.versions.map(({ nom }) => nom)).toEqual(['v1', 'Avant le retour']);
    const again = back && returnedTo(dossier, back, 'w', { id: 'z', nom: '', le: LE });
    expect(changesOf(dossier, now, again?.answers ?? {})).toEqual([]);
  });

  test('dit qui a changé quoi', () => {
    expect(back?.suivi.reponses).toMatchObject({ nom_cpts: { par: 'Sacha' }, contexte: { par: 'Sacha' } });
    expect(Object.keys(back?.suivi.retires ?? {})).toEqual(['membres/r2']);
  });

  test('qui n’existe pas : rien', () => {
    expect(returnedTo(dossier, { answers: now, suivi }, 'x', { id: 'w', nom: '', le: LE })).toBeNull();
  });
});

test('ce qu’une fusion a mis de côté se lit, là où c’était', () => {
  const mine = inputOf({ creation: '2026-01-02', membres: [{ _id: 'r', nom: 'Dominique' }] }, newTracking('d'));
  const theirs = inputOf({ creation: '2026-03-04' }, newTracking('d'));
  const found = merge(dossier, mine, theirs);
  const { answers, suivi } = resolve(found, { creation: 'deux' }, LE, 'Sacha');
  expect(asidesOf(dossier, answers, suivi)).toEqual([
    {
      cle: 'creation',
      rang: 0,
      section: 'identite',
      libelles: ['Date de création'],
      lignes: ['4 mars 2026'],
      le: LE,
      par: 'Sacha',
    },
  ]);
  const inRow = { ...newTracking('d'), de_cote: { 'membres/r/profession': [{ le: LE, valeur: 'infirmier' }] } };
  expect(asidesOf(dossier, answers, inRow)).toMatchObject([
    { libelles: ['Membres', 'Dominique', 'Profession'], lignes: ['infirmier'] },
  ]);
});
