import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSaved, newTracking, toSaved, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { migrate } from '../../../src/forms/migrations.ts';
import { dossier, dossierAnswers } from './dossier/sample.ts';

type Step = FormDefinition['migrations'][number];
const step = (de: string, vers: string, change: Partial<Step>): Step => ({
  de,
  vers,
  renommer: {},
  valeurs: {},
  relire: [],
  ...change,
});
const withSteps = (...migrations: Step[]): FormDefinition => ({ ...dossier, migrations });
const moved = (reponses: Answers, change: Partial<Step>) =>
  migrate(withSteps(step('2025-01', '2026-01', change)), { edition: '2025-01', reponses, suivi: null }).reponses;

describe('d’une édition à la suivante', () => {
  test.each<[string, Answers, Record<string, string>, Answers]>([
    ['un champ', { titre: 'a', autre: 1 }, { titre: 'nom_cpts' }, { nom_cpts: 'a', autre: 1 }],
    [
      'une colonne, dans chaque ligne',
      { membres: [{ _id: 'r1', prenom: 'a' }, { prenom: 'b' }, {}] },
      { 'membres.prenom': 'membres.nom' },
      { membres: [{ _id: 'r1', nom: 'a' }, { nom: 'b' }, {}] },
    ],
    ['tout un groupe', { gens: [{ nom: 'a' }] }, { gens: 'membres' }, { membres: [{ nom: 'a' }] }],
    [
      'un groupe dans un groupe',
      { membres: [{ taches: [{ role: 'a' }] }] },
      { 'membres.taches': 'membres.roles' },
      { membres: [{ roles: [{ role: 'a' }] }] },
    ],
    [
      'un champ de chaque fiche',
      { fiches_missions: { acces: { but: 'a' }, prevention: { but: 'b' } } },
      { 'fiches_missions.but': 'fiches_missions.objectifs' },
      { fiches_missions: { acces: { objectifs: 'a' }, prevention: { objectifs: 'b' } } },
    ],
    [
      'une ligne de grille',
      { budget: { fournitures: { prevu: '1' } } },
      { 'budget.fournitures': 'budget.achats' },
      { budget: { achats: { prevu: '1' } } },
    ],
    [
      'un choix, avec ce qu’il précise',
      { objectifs: ['autre'], 'objectifs.autre': 'x' },
      { objectifs: 'missions' },
      { missions: ['autre'], 'missions.autre': 'x' },
    ],
    [
      'une place déjà prise : les deux restent',
      { titre: 'a', nom_cpts: 'b' },
      { titre: 'nom_cpts' },
      { titre: 'a', nom_cpts: 'b' },
    ],
  ])('renomme %s', (_what, before, renommer, after) => expect(moved(before, { renommer })).toEqual(after));

  test('renomme des options, et ce qu’elles précisent', () => {
    const valeurs = { missions: { divers: 'autre', soins: 'acces' } };
    expect(moved({ missions: ['soins', 'divers', 'acces'], 'missions.divers': 'x' }, { valeurs })).toEqual({
      missions: ['acces', 'autre'],
      'missions.autre': 'x',
    });
  });

  test('enchaîne les éditions, dit ce qu’il faut relire, et garde l’inconnu', () => {
    const form = withSteps(
      step('2024-01', '2025-01', { renommer: { titre: 'nom' } }),
      step('2025-01', '2026-01', { renommer: { nom: 'nom_cpts' }, relire: ['nom_cpts', 'contexte'] }),
    );
    const old = { ...toSaved(form, { titre: 'a', jamais_vu: [1] }, new Date(0)), edition: '2024-01' };
    const read = fromSaved(form, old);
    expect(read).toMatchObject({ ok: true, answers: { nom_cpts: 'a', jamais_vu: [1] }, aRelire: ['nom_cpts'] });
    expect(read.ok && read.avertissements.map((each) => each.replaceAll('\u00a0', ' '))).toEqual([
      'Ce fichier a été fait avec l’édition 2024-01 du formulaire « Projet d’essai ». Vos réponses sont passées dans l’édition 2026-01. À relire : « Nom de la CPTS ».',
    ]);
  });

  test('une chaîne qui ne mène pas à cette édition, ou qui tourne en rond, ne touche à rien', () => {
    const round = withSteps(step('a', 'b', { renommer: { x: 'y' } }), step('b', 'a', { renommer: { y: 'x' } }));
    expect(migrate(round, { edition: 'a', reponses: { x: 1 }, suivi: null })).toMatchObject({
      reponses: { x: 1 },
      phrase: expect.stringMatching(/Relisez chaque réponse/u),
    });
  });

  test('les marques et les versions suivent les réponses', () => {
    const le = '2026-01-01T00:00:00.000Z';
    const suivi = {
      ...newTracking('d'),
      reponses: { 'membres/r1/prenom': { le }, titre: { le } },
      retires: { 'membres/r2': { le } },
      versions: [{ le, id: 'v', nom: 'v', reponses: { titre: 'a' } }],
    };
    const form = withSteps(
      step('2025-01', '2026-01', { renommer: { 'membres.prenom': 'membres.nom', titre: 'nom_cpts' } }),
    );
    expect(migrate(form, { edition: '2025-01', reponses: {}, suivi }).suivi).toMatchObject({
      reponses: { 'membres/r1/nom': { le }, nom_cpts: { le } },
      retires: { 'membres/r2': { le } },
      versions: [{ reponses: { nom_cpts: 'a' } }],
    });
  });

  test('aller puis revenir rend les mêmes réponses', () => {
    const there = {
      'membres.nom': 'membres.prenom',
      fiches_missions: 'fiches',
      nom_cpts: 'titre',
      'budget.note': 'budget.mot',
    };
    const back = Object.fromEntries(Object.entries(there).map(([from, to]) => [to, from]));
    fc.assert(
      fc.property(dossierAnswers, (answers) => {
        const known = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== 'inconnue'));
        expect(moved(moved(known, { renommer: there }), { renommer: back })).toEqual(known);
      }),
    );
  });
});
