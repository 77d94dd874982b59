/** The map of a territory: printed when who composes has the outlines, and changing nothing else. */
import { expect, test } from 'vitest';
import { situer } from '../../../src/domain/territoire/contours/index.ts';
import { compose, composeBlank, type Bloc, type ComposeContext } from '../../../src/documents/index.ts';
import { lenient, toSaved } from '../../../src/forms/index.ts';
import { fixtureAnswers, fixtureForm } from '../../support/fixture-form.ts';

const form = fixtureForm();
/** The fixture is nowhere: here it is on both sides of a limit. */
const answers = {
  ...fixtureAnswers(),
  communes: ['35', '53', '35'].map((departement, n) => ({
    code: '',
    nom: `Saint-Exemple ${n}`,
    departement,
    population: 900,
  })),
};
const context: ComposeContext = {
  jour: '2026-11-22',
  adresse: 'https://exemple.fr/formulaires/tous-les-champs/',
  donnees: toSaved(form, answers, new Date('2026-11-22T10:00:00.000Z')),
};
const composed = (more: Partial<ComposeContext>) => compose(form, lenient(form, answers), { ...context, ...more });
const isMap = (bloc: Bloc) => bloc.type === 'dessin' && bloc.alternative.startsWith('Le territoire est ');

test('la carte suit la mosaïque, avec ce qu’elle montre et d’où viennent ses contours', () => {
  const { blocs } = composed({ situer });
  const rank = blocs.findIndex(isMap);
  expect(blocs.filter(isMap)).toHaveLength(1);
  expect(blocs[rank - 1]).toMatchObject({ type: 'dessin', part: 0.5 });
  expect(blocs[rank]).toMatchObject({
    alternative: 'Le territoire est en Ille-et-Vilaine (35) et en Mayenne (53).',
    legende: expect.stringContaining('svg-maps (CC BY 4.0) et Natural Earth, simplifiés'),
  });
});

test('sans contours il n’y en a pas ; tout le reste est le même, et les réponses jointes aussi', () => {
  const [withMap, without] = [composed({ situer }), composed({})];
  expect(without.blocs.some(isMap)).toBe(false);
  expect({ ...withMap, blocs: withMap.blocs.filter((bloc) => !isMap(bloc)) }).toEqual(without);
  expect(withMap.donnees).toBe(context.donnees);
});

test('un lieu sans contour n’a pas de carte, le formulaire vierge non plus', () => {
  expect(composed({ situer: () => null })).toEqual(composed({}));
  expect(composeBlank(form, { ...context, situer })).toEqual(composeBlank(form, context));
});
