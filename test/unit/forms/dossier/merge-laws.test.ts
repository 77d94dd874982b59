import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesFor, merge, resolve, type Answers, type Choice, type Merge } from '../../../../src/forms/index.ts';
import { dossier, dossierAnswers, inputOf } from './sample.ts';

const LE = '2026-11-22T10:00:00.000Z';
const resolved = (a: Answers, b: Answers, choices: Record<string, Choice> = {}) =>
  resolve(merge(dossier, inputOf(a), inputOf(b)), choices, LE, 'Dominique Exemple');
const both = (found: Merge) => resolve(found, choicesFor(found, 'deux'), LE, '');

/** Every text and number somewhere in a value; blanks, names of rows and kinds of paragraphs left out. */
function leavesOf(value: unknown): readonly string[] {
  // Paragraphs of a long text are laid anew when two are joined.
  if (typeof value === 'string')
    return value.split(/[\r\n\v\f\u0085\u2028\u2029]+/u).filter((line) => line.trim() !== '');
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === '_id' || key === 'type' ? [] : leavesOf(each)));
}

describe('les lois de la fusion', () => {
  test('un fichier fusionné avec lui-même ne change pas, et rien n’est à choisir', () => {
    fc.assert(
      fc.property(dossierAnswers, (a) => {
        const found = merge(dossier, inputOf(a), inputOf(structuredClone(a)));
        expect(found.items).toEqual([]);
        expect(resolve(found, {}, LE, '').answers).toEqual(a);
      }),
    );
  });

  test('« garder les deux » : aucune réponse de l’un ni de l’autre ne disparaît', () => {
    fc.assert(
      fc.property(dossierAnswers, dossierAnswers, (a, b) => {
        const { answers, suivi } = both(merge(dossier, inputOf(a), inputOf(b)));
        const text = leavesOf([answers, suivi?.de_cote]).join('\u0000');
        for (const leaf of [...leavesOf(a), ...leavesOf(b)]) expect(text).toContain(leaf);
      }),
      { numRuns: 300 },
    );
  });

  test('sans rien choisir non plus', () => {
    fc.assert(
      fc.property(dossierAnswers, dossierAnswers, (a, b) => {
        const { answers, suivi } = resolved(a, b);
        const text = leavesOf([answers, suivi?.de_cote]).join('\u0000');
        for (const leaf of [...leavesOf(a), ...leavesOf(b)]) expect(text).toContain(leaf);
      }),
      { numRuns: 300 },
    );
  });

  test('tout garder rend le mien, tout prendre rend le sien', () => {
    fc.assert(
      fc.property(dossierAnswers, dossierAnswers, (a, b) => {
        const found = merge(dossier, inputOf(a), inputOf(b));
        const mine = resolve(found, choicesFor(found, 'mien'), LE, '').answers;
        const theirs = resolve(found, choicesFor(found, 'sien'), LE, '').answers;
        expect(merge(dossier, inputOf(mine), inputOf(a)).items).toEqual([]);
        expect(merge(dossier, inputOf(theirs), inputOf(b)).items).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('des choix quelconques, même sans objet, donnent toujours un résultat', () => {
    const choice = fc.constantFrom<Choice>('mien', 'sien', 'deux');
    fc.assert(
      fc.property(
        dossierAnswers,
        dossierAnswers,
        fc.array(choice),
        fc.dictionary(fc.string(), choice),
        (a, b, picks, odd) => {
          const found = merge(dossier, inputOf(a), inputOf(b));
          const chosen = Object.fromEntries(
            found.items.map(({ cle }, n) => [cle, picks[n % (picks.length || 1)] ?? 'deux']),
          );
          expect(() => resolve(found, { ...odd, ...chosen }, LE, '')).not.toThrow();
          expect(new Set(found.items.map(({ cle }) => cle)).size).toBe(found.items.length);
        },
      ),
    );
  });

  test('les clés inconnues des deux fichiers restent', () => {
    const { answers } = resolved({ ancienne: [1] }, { nouvelle: { x: null, y: 2 } });
    expect(answers).toEqual({ ancienne: [1], nouvelle: { x: null, y: 2 } });
  });
});
