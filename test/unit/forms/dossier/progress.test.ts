import { describe, expect, test } from 'vitest';
import {
  newTracking,
  nextTracking,
  openedFrom,
  progress,
  type Answers,
  type Tracking,
} from '../../../../src/forms/index.ts';
import { dossier } from './sample.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const stateOf = (answers: Answers, suivi: Tracking | null = null) =>
  Object.fromEntries(
    progress(dossier, answers, suivi, NOW).pages.map(({ page, etat, phrase }) => [page.id, phrase ?? etat]),
  );

describe('où en est un dossier', () => {
  test('rien n’est écrit', () => {
    expect(stateOf({})).toEqual({
      identite: 'vide',
      territoire: 'vide',
      choix: 'vide',
      detail: 'Choisissez d’abord les missions',
      equipe: 'vide',
    });
    expect(progress(dossier, {}, null, NOW)).toMatchObject({
      donnees: 0,
      mots: 0,
      etats: { vide: 4, non: 1 },
      rappel: false,
    });
  });

  test('en cours, terminé, un problème : ce qui manque n’en est pas un', () => {
    const suivi = nextTracking(newTracking('d'), { quoi: 'terminee', section: 'equipe', terminee: true }, {}, NOW, '');
    const answers = {
      courriel: 'a@',
      contexte: 'Trois petits mots',
      missions: ['acces'],
      fiches_missions: { acces: { objectifs: 'Un deux' } },
      membres: [{ nom: 'Dominique Exemple' }],
    };
    expect(stateOf(answers, suivi)).toEqual({
      identite: expect.stringMatching(/e-mail/u),
      territoire: 'cours',
      choix: 'cours',
      'detail-acces': 'cours',
      equipe: 'fini',
    });
    expect(stateOf({ creation: '12/03/2026' })).toMatchObject({ identite: 'cours' });
    const all = progress(dossier, answers, suivi, NOW);
    expect(all).toMatchObject({ mots: 3 + 2 + 2, donnees: 5, etats: { cours: 3, fini: 1, probleme: 1 } });
    expect(all.pages[0]).toMatchObject({ donnees: 1, manquantes: 3 });
  });

  test('compte ce qui a changé depuis le dernier fichier, et ne rappelle qu’au bon moment', () => {
    const marks = (count: number, le: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`membres/r${n}/nom`, { le }]));
    const saved = (le: string): Tracking => ({ ...newTracking('d'), fichiers: [{ le }] });
    const since = (suivi: Tracking, count: number): Tracking => ({ ...suivi, reponses: marks(count, NOW) });
    const recent = progress(dossier, {}, since(saved('2026-11-22T09:00:00.000Z'), 6), NOW);
    expect(recent).toMatchObject({ modifiees: 6, rappel: false });
    expect(recent.pages.find(({ page }) => page.id === 'equipe')?.modifiees).toBe(6);
    expect(progress(dossier, {}, since(saved('2026-11-20T09:00:00.000Z'), 6), NOW).rappel).toBe(true);
    expect(progress(dossier, {}, since(saved('2026-11-22T09:00:00.000Z'), 40), NOW).rappel).toBe(true);
    expect(progress(dossier, {}, since(saved('2026-11-23T09:00:00.000Z'), 40), NOW).modifiees).toBe(0);
    const handedOut: Tracking = { ...saved('2026-11-01T09:00:00.000Z'), fichiers: [{ le: NOW, partie: ['equipe'] }] };
    expect(progress(dossier, {}, since(handedOut, 3), NOW)).not.toHaveProperty('dernierFichier');
  });

  test('un fichier ouvert compte comme le dernier, une seule fois', () => {
    const le = '2026-11-22T09:00:00.000Z';
    const suivi: Tracking = { ...newTracking('d'), reponses: { nom_cpts: { le: '2026-11-22T08:00:00.000Z' } } };
    const opened = openedFrom(suivi, le);
    expect(progress(dossier, {}, suivi, NOW)).toMatchObject({ modifiees: 1 });
    expect(progress(dossier, {}, opened, NOW)).toMatchObject({ modifiees: 0, rappel: false, dernierFichier: { le } });
    expect(openedFrom(opened, le)).toBe(opened);
  });
});
