import { describe, expect, test } from 'vitest';
import { addressOf, positionOf, questions, type Position } from '../../../src/forms/index.ts';
import { form } from './sample.ts';

const ids = questions(form).map(({ field }) => field.id);
const positions: Position[] = [
  'intro',
  ...ids.flatMap((question) => [{ question }, { question, retour: true }]),
  'verifier',
  'resultat',
];

describe('l’adresse d’une page', () => {
  test.each(positions)('%j se lit et se retrouve', (position) => {
    expect(positionOf(form, addressOf(position))).toEqual(position);
  });

  test('est lisible', () => {
    expect(positions.map(addressOf)).toEqual([
      '#debut',
      ...ids.flatMap((id) => [`#${id}`, `#modifier-${id}`]),
      '#verifier',
      '#resultat',
    ]);
  });

  test.each([
    ['', 'intro'],
    ['#', 'intro'],
    ['#contenu', null],
    ['#modifier-contenu', null],
    ['#__proto__', null],
  ] as const)('%j : %j', (hash, position) => expect(positionOf(form, hash)).toBe(position));

  test('les questions portent leur numéro et leur rubrique', () => {
    expect(questions(form).at(-1)).toMatchObject({ section: 'Quoi', numero: 4, total: 4, field: { id: 'territoire' } });
  });
});
