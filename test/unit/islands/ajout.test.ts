import { describe, expect, test } from 'vitest';
import { emptyAnswers, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { changesOf, isThere, planOf } from '../../../src/islands/ajout/plan.ts';
import { wishOf } from '../../../src/islands/ajout/wish.ts';
import { loadForm } from '../../../scripts/load-form.ts';

const projet = loadForm('projet-de-sante-hauts-de-france');
const lettre = loadForm('lettre-d-intention');
const action = 6;
const catalogue = projet.catalogues.missions['acces-aux-soins']?.actions[action - 1];

/** The answers once the changes were accepted. */
function after(form: FormDefinition, answers: Answers, wish: Parameters<typeof planOf>[2]): Answers {
  const plan = planOf(form, answers, wish);
  if (plan === null) throw new Error('Le formulaire devait connaître cette mission.');
  const next: Record<string, unknown> = structuredClone(answers);
  for (const { path, value } of changesOf(plan)) put(next, path.map(String), value);
  return next;
}

function put(row: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) row[key] = value;
  else put((row[key] ??= {}) as Record<string, unknown>, rest, value); // a level of answers is an object
}

describe('ce que l’adresse demande', () => {
  test.each([
    ['?ajouter=prevention', { mission: 'prevention' }],
    ['?ajouter=prevention&action=2', { mission: 'prevention', action: 2 }],
    ['?ajouter=prevention&action=deux', { mission: 'prevention' }],
    ['?ajouter=prevention&action=-1', { mission: 'prevention' }],
    ['?action=2', null],
    ['', null],
  ])('%s', (adresse, attendu) => {
    expect(wishOf(new URLSearchParams(adresse))).toEqual(attendu);
  });
});

describe('ajouter au projet de santé', () => {
  test('à un dossier vide : la mission, l’action, ses indicateurs', () => {
    const answers = after(projet, emptyAnswers(projet), { mission: 'acces-aux-soins', action });
    expect(answers['missions']).toEqual(['acces']);
    expect(JSON.stringify(answers['fiches_missions'])).toContain(catalogue?.texte);
    for (const indicateur of catalogue?.indicateurs ?? ['absent'])
      expect(JSON.stringify(answers['fiches_missions'])).toContain(indicateur);
  });

  test('à la fin de ce qui est écrit, jamais à la place', () => {
    const written = { missions: ['parcours'], fiches_missions: { acces: { actions: 'Notre action.' } } };
    const answers = after(projet, written, { mission: 'acces-aux-soins', action });
    expect(answers['missions']).toEqual(['parcours', 'acces']);
    expect(answers['fiches_missions']).toMatchObject({ acces: { actions: `Notre action.\n${catalogue?.texte}` } });
  });

  test('une seconde fois : rien à ajouter', () => {
    const once = after(projet, emptyAnswers(projet), { mission: 'acces-aux-soins', action });
    const plan = planOf(projet, once, { mission: 'acces-aux-soins', action });
    expect(plan && isThere(plan)).toBe(true);
    expect(plan && changesOf(plan)).toEqual([]);
  });

  test('une action écrite dans une liste est reconnue', () => {
    const actions = [{ type: 'liste', elements: [{ texte: [{ texte: catalogue?.texte }] }] }];
    const plan = planOf(
      projet,
      { missions: ['acces'], fiches_missions: { acces: { actions } } },
      { mission: 'acces-aux-soins', action },
    );
    expect(plan?.ajouts.map(({ champ, textes }) => [champ, textes.length])).toEqual([
      ['Actions envisagées', 0],
      ['Indicateurs', catalogue?.indicateurs.length],
    ]);
  });

  test('une action qui n’est plus au catalogue : la mission seule, et c’est dit', () => {
    const plan = planOf(projet, emptyAnswers(projet), { mission: 'parcours', action: 999 });
    expect(plan).toMatchObject({ perdue: true, ajouts: [], mission: { etat: 'nouvelle' } });
  });

  test('une mission que le formulaire ne demande pas', () => {
    expect(planOf(projet, emptyAnswers(projet), { mission: 'maquette' })).toBeNull();
    expect(planOf(loadForm('ami-bretagne'), {}, { mission: 'prevention' })).toBeNull();
  });

  test('mène à la fiche de la mission', () => {
    const plan = planOf(projet, emptyAnswers(projet), { mission: 'prevention', action: 1 });
    expect(plan?.page).toBe('detail_missions-prevention_territoriale');
  });
});

test('une lettre sans champ « actions » reçoit l’action dans le premier texte de la fiche', () => {
  const answers = after(lettre, emptyAnswers(lettre), { mission: 'acces-aux-soins', action });
  expect(answers['details']).toEqual({ acces: { orientation: catalogue?.texte } });
});

test('une réponse unique déjà donnée reste', () => {
  const fiche = loadForm('fiche-action');
  const plan = planOf(fiche, { mission: 'crise' }, { mission: 'prevention' });
  expect(plan?.mission.etat).toBe('prise');
  expect(plan && changesOf(plan)).toEqual([]);
  expect(after(fiche, {}, { mission: 'prevention' })).toEqual({ mission: 'prevention' });
});
