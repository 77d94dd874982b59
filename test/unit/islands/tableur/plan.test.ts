import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, FieldOf } from '../../../../src/forms/index.ts';
import { laidOver, pastedBlock } from '../../../../src/islands/tableur/block.ts';
import { guessed, guessedKey, hasHeadings, importable } from '../../../../src/islands/tableur/columns.ts';
import { applied, changesOf } from '../../../../src/islands/tableur/plan.ts';
import { valueOfCell } from '../../../../src/islands/tableur/values.ts';
import { doneOf, summaryOf } from '../../../../src/islands/tableur/words.ts';
import { fixtureForm } from '../../../support/fixture-form.ts';

const group = fixtureForm()
  .sections.flatMap(({ champs }) => champs)
  .find((field): field is FieldOf<'groupe'> => field.id === 'membres');
if (group === undefined) throw new Error('Le formulaire d’essai a perdu ses membres.');
const fields = importable(group);
const TITLES = ['Profession', 'NOM', 'Courriel', 'Heures par an', 'Ancienneté'];

describe('reconnaître les colonnes', () => {
  test('par leurs titres, sans égard à la casse ni à l’ordre', () => {
    expect(hasHeadings(TITLES, fields)).toBe(true);
    expect(guessed(TITLES, fields, true)).toEqual(['profession', 'nom', 'courriel_membre', 'heures', null]);
  });

  test('sans titres, dans l’ordre du formulaire', () => {
    expect(hasHeadings(['Dominique', 'd@exemple.fr'], fields)).toBe(false);
    expect(guessed(['Dominique', 'd@exemple.fr'], fields, false)).toEqual(['nom', 'courriel_membre']);
  });

  test('une ligne se reconnaît à un identifiant s’il y en a un, sinon à un nom', () => {
    expect(guessedKey(['nom', 'courriel_membre'], fields)).toEqual(['courriel_membre']);
    expect(guessedKey(['heures', 'nom'], fields)).toEqual(['nom']);
  });

  test('une valeur calculée ne s’importe pas', () => {
    expect(fields.map(({ id }) => id)).not.toContain('cout');
  });
});

describe('lire une cellule', () => {
  const field = (id: string) => {
    const found = fields.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  test('un choix par son libellé, une case par un signe', () => {
    expect(valueOfCell(field('profession'), ' MEDECIN ')).toBe('medecin');
    expect(valueOfCell(field('profession'), 'Sorcier')).toBeUndefined();
    expect(valueOfCell(field('benevole'), 'X')).toBe('oui');
    expect(valueOfCell(field('benevole'), 'non')).toBe('');
  });
  test('le zéro qu’un tableur a mangé revient', () => {
    const phone = { id: 't', type: 'telephone', libelle: 'T', obligatoire: false } as const;
    const postal = { id: 'c', type: 'code_postal', libelle: 'C', obligatoire: false } as const;
    expect(valueOfCell(phone, '299000000')).toBe('0299000000');
    expect(valueOfCell(postal, '2000')).toBe('02000');
  });
});

const BEFORE: readonly Answers[] = [
  { _id: 'a', nom: 'Dominique', courriel_membre: 'd@exemple.fr', heures: '35', benevole: 'oui' },
  { _id: 'b', nom: 'Camille', courriel_membre: 'c@exemple.fr', heures: '10' },
];
const TABLE = [
  ['Dominique', 'D@exemple.fr', '12'],
  ['Camille', 'c@exemple.fr', '10'],
  ['Sacha', 's@exemple.fr', '7'],
  ['Sacha', 's@exemple.fr', '7'],
];
const matched = { matching: ['nom', 'courriel_membre', 'heures'], key: ['courriel_membre'], fields, titles: [] };
const changes = changesOf(BEFORE, TABLE, matched);

describe('ce qui changerait', () => {
  test('chaque ligne est nouvelle, identique, différente ou en double', () => {
    expect(changes.map(({ genre }) => genre)).toEqual(['differente', 'identique', 'ajoutee', 'ignoree']);
    expect(summaryOf(changes)).toBe(
      '1 ligne nouvelle, 1 ligne déjà là, 1 ligne différente et 1 ligne laissée de côté (vide ou en double)',
    );
  });

  test('garder les miennes, prendre les autres, garder les deux', () => {
    const names = (rows: readonly Answers[]) => rows.map(({ nom, heures }) => `${String(nom)} ${String(heures)}`);
    const way = (differences: 'garder' | 'prendre' | 'deux') => ({ remplacer: false, differences }) as const;
    expect(names(applied(BEFORE, changes, way('garder')))).toEqual(['Dominique 35', 'Camille 10', 'Sacha 7']);
    expect(names(applied(BEFORE, changes, way('prendre')))).toEqual(['Dominique 12', 'Camille 10', 'Sacha 7']);
    expect(names(applied(BEFORE, changes, way('deux')))).toEqual([
      'Dominique 35',
      'Camille 10',
      'Dominique 12',
      'Sacha 7',
    ]);
    expect(doneOf(changes, way('prendre'))).toBe('1 ligne ajoutée, 1 ligne mise à jour.');
  });

  test('ce que le tableau ne dit pas d’une ligne reconnue reste', () => {
    const [first] = applied(BEFORE, changes, { remplacer: false, differences: 'prendre' });
    expect(first).toMatchObject({ _id: 'a', benevole: 'oui', heures: '12' });
    const [replaced] = applied(BEFORE, changes, { remplacer: true });
    expect(replaced).toMatchObject({ _id: 'a', benevole: 'oui', heures: '12' });
  });

  const row = fc.record({ nom: fc.constantFrom('A', 'B', 'C'), heures: fc.constantFrom('1', '2') });
  const rows = fc.array(row, { maxLength: 6 });

  test('ajouter ne retire ni ne change aucune ligne', () => {
    fc.assert(
      fc.property(rows, rows, (mine, theirs) => {
        const table = theirs.map(({ nom, heures }) => [nom, heures]);
        const found = changesOf(mine, table, { matching: ['nom', 'heures'], key: ['nom'], fields, titles: [] });
        const after = applied(mine, found, { remplacer: false, differences: 'garder' });
        expect(after.slice(0, mine.length)).toEqual(mine);
      }),
    );
  });

  test('importer deux fois le même tableau n’ajoute rien la seconde fois', () => {
    fc.assert(
      fc.property(rows, rows, (mine, theirs) => {
        const table = theirs.map(({ nom, heures }) => [nom, heures]);
        const given = { matching: ['nom', 'heures'], key: ['nom', 'heures'], fields, titles: [] };
        const way = { remplacer: false, differences: 'prendre' } as const;
        const once = applied(mine, changesOf(mine, table, given), way);
        expect(applied(once, changesOf(once, table, given), way)).toEqual(once);
      }),
    );
  });
});

describe('coller des cellules', () => {
  test('un mot seul est laissé au navigateur', () => {
    expect(pastedBlock('Dominique')).toBeNull();
    expect(pastedBlock('Dominique\r\n')).toBeNull();
    expect(pastedBlock('A\tB\nC\tD')).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  test('le bloc part de la cellule, et fait les lignes qui manquent', () => {
    const laid = laidOver(
      BEFORE,
      [
        ['C', 'c2@exemple.fr'],
        ['E', 'e@exemple.fr'],
      ],
      {
        index: 1,
        column: 0,
        fields: group.champs,
      },
    );
    expect(laid).toEqual([
      BEFORE[0],
      { _id: 'b', nom: 'C', courriel_membre: 'c2@exemple.fr', heures: '10' },
      { nom: 'E', courriel_membre: 'e@exemple.fr' },
    ]);
  });
});
