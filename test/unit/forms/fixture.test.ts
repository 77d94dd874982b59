import { expect, test } from 'vitest';
import { validate } from '../../../src/forms/index.ts';
import { fixtureAnswers, fixtureForm } from '../../support/fixture-form.ts';

test('l’exemple où sont tous les champs n’a de faux que son budget, fait pour être signalé', () => {
  const result = validate(fixtureForm(), fixtureAnswers());
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([['ecart']]);
});
