import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choicesFor,
  merge,
  newDraft,
  newTracking,
  nextDraft,
  nextTracking,
  progress,
  resolve,
  type Answers,
  type Choice,
  type Draft,
  type DraftEvent,
  type Merge,
} from '../../../../src/forms/index.ts';
import { dossier, inputOf } from './sample.ts';

const LE = '2026-11-22T10:00:00.000Z';
const both = (found: Merge) => resolve(found, choicesFor(found, 'deux'), LE, '');

describe('deux personnes à partir du même fichier', () => {
  const start = (answers: Answers): Draft => {
    const suivi = nextTracking(newTracking('d1'), { quoi: 'fichier' }, answers, '2026-11-01T10:00:00.000Z', 'Claude');
    return { ...newDraft(dossier), answers, suivi };
  };
  const play = (draft: Draft, events: readonly DraftEvent[], auteur: string) =>
    events.reduce(nextDraft, { ...draft, auteur });
  const of = ({ answers, suivi }: Draft) => inputOf(answers, suivi);
  const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const base: Answers = {
    nom_cpts: 'CPTS',
    contexte: 'Un texte.',
    membres: [
      { _id: 'r1', nom: 'Dominique' },
      { _id: 'r2', nom: 'Claude' },
      { _id: 'r3', nom: 'Sacha' },
    ],
    fiches_missions: { acces: { objectifs: 'voir' }, prevention: { objectifs: 'agir' } },
    budget: { achats: { prevu: '10' }, salaires: { prevu: '20' } },
  };

  /** Edits of one person, each in its own place. */
  const places: readonly (readonly [string, DraftEvent])[] = [
    ['nom', { type: 'answered', path: ['nom_cpts'], value: 'CPTS de Saint-Exemple', le: at(5) }],
    ['contexte', { type: 'answered', path: ['contexte'], value: '', le: at(5) }],
    ['date', { type: 'answered', path: ['creation'], value: '12/03/2026', le: at(5) }],
    ['r1', { type: 'answered', path: ['membres', 0, 'profession'], value: 'sage-femme', le: at(5) }],
    ['fiche', { type: 'answered', path: ['fiches_missions', 'acces', 'objectifs'], value: 'mieux voir', le: at(5) }],
    ['case', { type: 'answered', path: ['budget', 'achats', 'prevu'], value: '15', le: at(5) }],
    ['role', { type: 'answered', path: ['membres', 0, 'roles', 0, 'role'], value: 'trésorière', id: 'x1', le: at(5) }],
    ['ligne', { type: 'answered', path: ['membres', 9, 'nom'], value: 'Camille', id: 'x2', le: at(5) }],
    ['ligne2', { type: 'answered', path: ['membres', 9, 'nom'], value: 'Alix', id: 'a2', le: at(5) }],
    ['moins', { type: 'rowRemoved', path: ['membres'], index: 2, le: at(5) }],
  ];

  test('des changements en des endroits différents se retrouvent tous, dans n’importe quel ordre', () => {
    const split = fc.array(fc.constantFrom<'a' | 'b' | '-'>('a', 'b', '-'), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(split, (who) => {
        const events = (name: string) => places.flatMap(([, event], n) => (who[n] === name ? [event] : []));
        const a = play(start(base), events('a'), 'Dominique');
        const b = play(start(base), events('b'), 'Sacha');
        const one = resolve(merge(dossier, of(a), of(b)), {}, LE, '').answers;
        const other = resolve(merge(dossier, of(b), of(a)), {}, LE, '').answers;
        expect(one).toEqual(other);
        const alone = play(start(base), [...events('a'), ...events('b')].sort(rank), 'x').answers;
        expect(byId(one)).toEqual(byId(alone));
      }),
    );
  });
  const rank = (a: DraftEvent, b: DraftEvent) => Number(a.type === 'rowRemoved') - Number(b.type === 'rowRemoved');
  const byId = (answers: Answers): Answers => {
    const rows = answers['membres'];
    const id = (row: unknown) => JSON.stringify(row).match(/"_id":"(\w+)"/)?.[1] ?? '';
    return { ...answers, membres: Array.isArray(rows) ? rows.toSorted((x, y) => (id(x) < id(y) ? -1 : 1)) : rows };
  };

  test('une section terminée où deux réponses restent à départager ne l’est plus', () => {
    const done = nextTracking(
      start(base).suivi ?? newTracking('d1'),
      { quoi: 'terminee', section: 'identite', terminee: true },
      base,
      at(2),
      'Claude',
    );
    const copy = (value: string) =>
      play({ ...start(base), suivi: done }, [{ type: 'answered', path: ['nom_cpts'], value, le: at(5) }], 'Sacha');
    const found = merge(dossier, of(copy('A')), of(copy('B')));
    const after = (choices: Record<string, Choice>) => resolve(found, choices, LE, '');
    const etat = ({ answers, suivi }: ReturnType<typeof after>) =>
      progress(dossier, answers, suivi, LE).pages.find(({ page }) => page.id === 'identite')?.etat;
    expect(after({}).suivi?.sections['identite']?.terminee).toBe(false);
    expect(etat(after({}))).toBe('cours');
    expect(after({ nom_cpts: 'deux' }).suivi?.sections['identite']?.terminee).toBe(false);
    expect(etat(after({ nom_cpts: 'sien' }))).toBe('fini');
  });

  test('ce qu’une seule a changé depuis le fichier commun est proposé ; ce que les deux ont changé se demande', () => {
    const a = play(start(base), [{ type: 'answered', path: ['nom_cpts'], value: 'A', le: at(5) }], 'Dominique');
    const b = play(
      start(base),
      [
        { type: 'answered', path: ['nom_cpts'], value: 'B', le: at(6) },
        { type: 'answered', path: ['budget', 'achats', 'prevu'], value: '15', le: at(6) },
      ],
      'Sacha',
    );
    const found = merge(dossier, of(a), of(b));
    expect(found.ancetre).toEqual({ le: at(1), par: 'Claude' });
    expect(found.items).toMatchObject([
      {
        cle: 'nom_cpts',
        section: 'identite',
        libelles: ['Nom de la CPTS'],
        etat: 'different',
        mien: { lignes: ['A'], mark: { le: at(5), par: 'Dominique' } },
        sien: { lignes: ['B'], mark: { le: at(6), par: 'Sacha' } },
        propose: null,
        aCote: false,
      },
      { cle: 'budget/achats/prevu', libelles: ['Budget', 'Achats', 'Prévu'], propose: 'sien', aCote: true },
    ]);
    expect(resolve(found, {}, LE, '').answers).toMatchObject({
      nom_cpts: 'A / B',
      budget: { achats: { prevu: '15' } },
    });
    expect(resolve(found, { nom_cpts: 'mien' }, LE, 'Claude').suivi?.reponses['nom_cpts']).toEqual({
      le: LE,
      par: 'Claude',
    });
  });

  test('une ligne retirée ici ne revient pas d’un fichier plus ancien, sauf si l’autre l’a changée', () => {
    const a = play(start(base), [{ type: 'rowRemoved', path: ['membres'], index: 1, le: at(5) }], 'Dominique');
    const old = merge(dossier, of(a), of(start(base)));
    expect(old.items).toMatchObject([{ cle: 'membres/r2', etat: 'la', ligne: true, propose: 'mien' }]);
    expect(resolve(old, {}, LE, '').answers).toEqual(a.answers);
    const edited = play(
      start(base),
      [{ type: 'answered', path: ['membres', 1, 'nom'], value: 'Claude M.', le: at(6) }],
      'S',
    );
    expect(merge(dossier, of(a), of(edited)).items).toMatchObject([{ etat: 'la', propose: 'sien' }]);
    expect(merge(dossier, of(edited), of(a)).items).toMatchObject([{ etat: 'ici', propose: 'mien' }]);
  });

  test('« garder les deux » met bout à bout ce qui s’écrit, et de côté ce qui ne tient qu’une fois', () => {
    const { answers, suivi } = both(
      merge(
        dossier,
        inputOf({ contexte: 'Un.', creation: '12/03/2026', missions: ['prevention'], pourquoi: 'A' }),
        inputOf({
          contexte: 'Deux.',
          creation: '13/03/2026',
          missions: ['acces'],
          pourquoi: [{ type: 'paragraphe', texte: [{ texte: 'B' }] }],
        }),
      ),
    );
    expect(answers).toEqual({
      contexte: 'Un.\n\nDeux.',
      creation: '12/03/2026',
      missions: ['acces', 'prevention'],
      pourquoi: [
        { type: 'paragraphe', texte: [{ texte: 'A' }] },
        { type: 'paragraphe', texte: [{ texte: 'B' }] },
      ],
    });
    expect(suivi?.de_cote).toEqual({ creation: [{ le: LE, valeur: '13/03/2026' }] });
  });
});
