import { expect, test } from 'vitest';
import { enColonnes } from '../../../src/search/build/index.ts';
import { enLignes } from '../../../src/search/index.ts';
import { rechercheDuDisque } from '../../support/recherche.ts';

test('ce qui voyage en colonnes arrive en pages, sans rien perdre', () => {
  const { index } = rechercheDuDisque();
  const arrive: unknown = JSON.parse(JSON.stringify(enColonnes(index)));
  expect(enLignes(arrive as ReturnType<typeof enColonnes>)).toEqual(index);
  expect(enLignes(enColonnes({ ...index, fiches: [] })).fiches).toEqual([]);
});
