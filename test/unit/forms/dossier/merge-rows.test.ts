import { describe, expect, test } from 'vitest';
import { merge } from '../../../../src/forms/index.ts';
import { isSame } from '../../../../src/forms/dossier/merge/sameness.ts';
import { dossier, inputOf } from './sample.ts';

describe('les lignes de deux tableaux', () => {
  test('se reconnaissent à leur nom, puis à ce qu’elles disent, puis à leurs premiers mots', () => {
    const mine = { membres: [{ _id: 'r1', nom: 'Dominique' }, { nom: 'Claude' }, { nom: 'Sacha', profession: 'x' }] };
    const theirs = {
      membres: [{ nom: 'Sacha', profession: 'y' }, { nom: 'Claude' }, { _id: 'r1', nom: 'Dominique E.' }],
    };
    const { items } = merge(dossier, inputOf(mine), inputOf(theirs));
    expect(items.map(({ libelles, etat }) => [libelles.join(' › '), etat])).toEqual([
      ['Membres › Dominique › Nom', 'different'],
      ['Membres › Sacha › Profession', 'different'],
    ]);
  });

  test('cinq cents lignes sans nom se comparent sans peine', () => {
    const rows = (from: number) => Array.from({ length: 500 }, (_, n) => ({ nom: `M ${from + n}`, profession: 'p' }));
    const { items } = merge(dossier, inputOf({ membres: rows(0) }), inputOf({ membres: rows(250) }));
    expect(items).toHaveLength(500);
    expect(items.every(({ ligne }) => ligne)).toBe(true);
  });

  test('« la même chose » ne tient pas compte des blancs', () => {
    expect(isSame({ a: '', b: [] }, {})).toBe(true);
    expect(isSame({ _id: 'x', a: '1' }, { _id: 'y', a: '1' })).toBe(true);
    expect(isSame(['a', ''], ['a'])).toBe(false);
  });
});
