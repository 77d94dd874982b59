import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newDraft,
  nextDraft,
  questions,
  type Draft,
  type DraftEvent,
  type Position,
} from '../../../src/forms/index.ts';
import { at } from '../../../src/forms/places.ts';
import { answers, form, nasty, without } from './sample.ts';

const after = (...events: DraftEvent[]): Draft => events.reduce(nextDraft, newDraft(form));
const typed = (path: (string | number)[], value: string): DraftEvent => ({ type: 'answered', path, value });
const on = (question: string): DraftEvent => ({ type: 'went', position: { question } });
const REFERENTS = ['referents'];

describe('d’une page à l’autre', () => {
  test('« Continuer » mène de l’introduction à la vérification, une question par page', () => {
    const positions: Position[] = [];
    for (let draft = after(typed(['territoire'], 'x')); draft.position !== 'verifier';) {
      draft = nextDraft(draft, { type: 'continued' });
      positions.push(draft.position);
    }
    expect(positions).toEqual([...questions(form).map(({ field }) => ({ question: field.id })), 'verifier']);
  });

  test('« Continuer » ne vérifie que la page, et compte les essais', () => {
    const wrong = after(
      on('referents'),
      typed(['referents', 0, 'courriel'], 'a@'),
      { type: 'continued' },
      { type: 'continued' },
    );
    expect(wrong.position).toEqual({ question: 'referents' });
    expect(wrong.problems.map(({ path }) => path)).toEqual([
      ['referents', 0, 'nom'],
      ['referents', 0, 'courriel'],
    ]);
    expect(wrong.attempts).toBe(2);
  });

  test('« Je ne sais pas encore » avance en gardant ce qui est écrit', () => {
    const draft = after(on('referents'), typed(['referents', 0, 'courriel'], 'a@'), { type: 'skipped' });
    expect(draft.position).toEqual({ question: 'objectifs' });
    expect(draft.answers).toEqual({ referents: [{ courriel: 'a@' }] });
  });

  test('« Modifier » puis « Continuer » revient droit à la vérification ; « Retour » aussi', () => {
    const modify: DraftEvent = { type: 'went', position: { question: 'objectifs', retour: true } };
    expect(after(modify, { type: 'continued' }).position).toBe('verifier');
    expect(after(modify, { type: 'back' }).position).toBe('verifier');
  });

  test('« Retour » suit l’ordre du formulaire', () => {
    const back: DraftEvent = { type: 'back' };
    expect(after({ type: 'went', position: 'verifier' }, back).position).toEqual({ question: 'territoire' });
    expect(after(on('objectifs'), back).position).toEqual({ question: 'referents' });
    expect(after(on('referents'), back).position).toBe('intro');
  });
});

describe('la vérification', () => {
  const wrong = after(typed(['referents', 0, 'courriel'], 'a@'), { type: 'checked' });

  test('refuse, reste sur la page, et le lien d’un problème le montre encore', () => {
    expect(wrong).toMatchObject({ position: 'verifier', ready: null });
    expect(wrong.problems).toHaveLength(3);
    const there = nextDraft(wrong, { type: 'went', position: { question: 'referents', retour: true } });
    expect(there.problems.map(({ path }) => path.at(-1))).toEqual(['nom', 'courriel']);
  });

  test('accepte, et la moindre correction redemande de vérifier', () => {
    const ready = after(typed(['territoire'], ' Saint-Exemple '), { type: 'checked' });
    expect(ready).toMatchObject({ position: 'resultat', problems: [], ready: { territoire: 'Saint-Exemple' } });
    expect(nextDraft(ready, typed(['contexte'], 'y')).ready).toBeNull();
  });

  test('recharger la page du résultat refait le document, ou dit ce qui manque', () => {
    const reload: DraftEvent = { type: 'went', position: 'resultat' };
    expect(after({ type: 'restored', answers: { territoire: 'x' } }, reload).ready).toEqual({ territoire: 'x' });
    expect(after(reload).position).toBe('verifier');
  });
});

describe('les lignes d’un groupe', () => {
  test('la première ligne est montrée avant d’exister : en ajouter une en fait deux', () => {
    expect(after({ type: 'rowAdded', path: REFERENTS }).answers).toEqual({ referents: [{}, {}] });
    expect(after(typed(['referents', 0, 'nom'], 'a'), { type: 'rowAdded', path: REFERENTS }).answers).toEqual({
      referents: [{ nom: 'a' }, {}],
    });
  });

  test('retirer, puis annuler, même après avoir écrit ailleurs', () => {
    const draft = after(
      typed(['referents', 0, 'nom'], 'a'),
      typed(['referents', 1, 'nom'], 'b'),
      { type: 'rowRemoved', path: REFERENTS, index: 0 },
      typed(['contexte'], 'x'),
      { type: 'removalUndone' },
    );
    expect(draft.answers).toEqual({ referents: [{ nom: 'a' }, { nom: 'b' }], contexte: 'x' });
    expect(nextDraft(draft, { type: 'removalUndone' })).toBe(draft);
  });

  test('une ligne qui n’existe pas ne se retire ni ne se déplace', () => {
    const draft = after(typed(['referents', 0, 'nom'], 'a'));
    expect(nextDraft(draft, { type: 'rowRemoved', path: REFERENTS, index: 3 })).toBe(draft);
    expect(nextDraft(draft, { type: 'rowMoved', path: REFERENTS, from: 0, to: 1 })).toBe(draft);
  });
});

describe('rien de ce qui est écrit ne se perd', () => {
  const question = fc.constantFrom(...questions(form).map(({ field }) => field.id));
  const position: fc.Arbitrary<Position> = fc.oneof(
    fc.constantFrom<Position>('intro', 'verifier', 'resultat'),
    question.map((id) => ({ question: id })),
    question.map((id) => ({ question: id, retour: true })),
  );
  const navigation: fc.Arbitrary<DraftEvent> = fc.oneof(
    fc.constantFrom<DraftEvent>({ type: 'continued' }, { type: 'skipped' }, { type: 'back' }, { type: 'checked' }),
    position.map((there) => ({ type: 'went' as const, position: there })),
  );
  const restored = (given: Draft['answers']): DraftEvent => ({ type: 'restored', answers: given });

  test('se déplacer et vérifier ne touche à aucune réponse', () => {
    fc.assert(
      fc.property(answers, fc.array(navigation), (given, events) => {
        expect(after(restored(given), ...events).answers).toEqual(given);
      }),
    );
  });

  test('écrire une réponse ne change qu’elle', () => {
    const paths = fc.constantFrom(['contexte'], ['referents', 0, 'nom'], ['referents', 2, 'courriel'], ['inconnue']);
    fc.assert(
      fc.property(answers, paths, nasty, (given, path, value) => {
        const rows: unknown = given['referents'];
        const exists = Array.isArray(rows) ? rows.length : 0;
        const [top = '', row, key] = path;
        const place = typeof row === 'number' ? [top, Math.min(row, exists), key ?? ''] : path;
        const draft = after(restored(given), { type: 'answered', path, value });
        expect(at(draft.answers, place)).toBe(value);
        expect(without(draft.answers, top)).toEqual(without(given, top));
      }),
    );
  });

  test('retirer une ligne et annuler rend exactement ce qui était là ; déplacer garde toutes les lignes', () => {
    fc.assert(
      fc.property(answers, fc.nat(4), fc.nat(4), (given, one, other) => {
        const start = after(restored(given));
        const back = [{ type: 'rowRemoved', path: REFERENTS, index: one }, { type: 'removalUndone' }] as const;
        expect(back.reduce<Draft>(nextDraft, start).answers).toEqual(given);
        const moved = nextDraft(start, { type: 'rowMoved', path: REFERENTS, from: one, to: other });
        const sorted = (rows: unknown) => (Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows);
        expect(sorted(moved.answers['referents'])).toEqual(sorted(given['referents']));
        const again = nextDraft(moved, { type: 'rowMoved', path: REFERENTS, from: other, to: one });
        expect(again.answers).toEqual(given);
      }),
    );
  });

  test('un brouillon est une donnée : il traverse JSON', () => {
    fc.assert(
      fc.property(answers, fc.array(navigation), (given, events) => {
        const draft = after(restored(given), ...events);
        expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
      }),
    );
  });
});
