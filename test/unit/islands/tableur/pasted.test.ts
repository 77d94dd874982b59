import { describe, expect, test } from 'vitest';
import type { FieldOf } from '../../../../src/forms/index.ts';
import { pastedOver } from '../../../../src/islands/tableur/pasted.ts';
import { fixtureForm } from '../../../support/fixture-form.ts';

const group = fixtureForm()
  .sections.flatMap(({ champs }) => champs)
  .find((field): field is FieldOf<'groupe'> => field.id === 'membres');
if (group === undefined) throw new Error('Le formulaire d’essai a perdu ses membres.');
const place = { index: 1, column: 0, fields: group.champs };
const BEFORE = [{ nom: 'A' }];

describe('coller des cellules dans un tableau', () => {
  test('sans titres, les cellules se posent où elles tombent', () => {
    const { rows, said } = pastedOver(BEFORE, [['B', 'b@exemple.fr']], place);
    expect(rows).toEqual([{ nom: 'A' }, { nom: 'B', courriel_membre: 'b@exemple.fr' }]);
    expect(said).toBe('Une ligne collée.');
  });

  test('une ligne de titres dit où vont les colonnes, et reste de côté', () => {
    const block = [
      ['Courriel', 'Nom', 'Ancienneté'],
      ['b@exemple.fr', 'B', '3'],
      ['c@exemple.fr', 'C', '4'],
    ];
    const { rows, said } = pastedOver(BEFORE, block, { ...place, column: 2 });
    expect(rows).toEqual([
      { nom: 'A' },
      { nom: 'B', courriel_membre: 'b@exemple.fr' },
      { nom: 'C', courriel_membre: 'c@exemple.fr' },
    ]);
    expect(said).toBe('2 lignes collées, une ligne de titres laissée de côté, une colonne sans place ici.');
  });

  test('une valeur que la liste ne propose pas est dite, avec sa ligne', () => {
    const { rows, said } = pastedOver(
      BEFORE,
      [
        ['Nom', 'Profession'],
        ['B', 'Astronaute'],
      ],
      place,
    );
    expect(rows[1]).toEqual({ nom: 'B' });
    expect(said).toBe(
      'Une ligne collée, une ligne de titres laissée de côté, une valeur non reconnue (Astronaute, ligne 2).',
    );
  });
});
