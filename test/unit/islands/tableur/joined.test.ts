import { describe, expect, test } from 'vitest';
import type { Answers, Field } from '../../../../src/forms/index.ts';
import { guessed, sentTo } from '../../../../src/islands/tableur/columns.ts';
import { changesOf } from '../../../../src/islands/tableur/plan.ts';
import { pastedOver } from '../../../../src/islands/tableur/pasted.ts';

const text = (id: string, libelle: string): Field => ({ id, type: 'texte', libelle, obligatoire: false });
const ADHERENTS = [
  text('nom_adherent', 'Nom, Prénom'),
  text('profession', 'Profession'),
  text('commune', 'Commune d’exercice...'),
];
const TITLES = ['Nom', 'Prénom', 'Profession', 'Commune'];
const PEOPLE = [
  ['MODÈLE', 'Marie', 'Infirmière', 'Saint-Exemple'],
  ['MODÈLE', 'Paul', 'Infirmière', 'Saint-Exemple'],
];

/** What a table would add to a group that is still empty. */
function read(fields: readonly Field[], titles: readonly string[], lines: readonly (readonly string[])[]) {
  const matching = guessed(titles, fields, true);
  const changes = changesOf([], lines, { matching, key: [], fields, titles });
  return { matching, changes, values: changes.map(({ values }): Answers => values) };
}

describe('plusieurs colonnes pour un champ', () => {
  test('« Nom » et « Prénom » vont ensemble dans « Nom, Prénom » : deux personnes en restent deux', () => {
    const { matching, values, changes } = read(ADHERENTS, TITLES, PEOPLE);
    expect(matching).toEqual(['nom_adherent', 'nom_adherent', 'profession', 'commune']);
    expect(values.map(({ nom_adherent }) => nom_adherent)).toEqual(['MODÈLE, Marie', 'MODÈLE, Paul']);
    expect(changes.map(({ genre }) => genre)).toEqual(['ajoutee', 'ajoutee']);
  });

  test.each([
    ['Nom, Prénom', ['Prénom', 'Nom'], ['Marie', 'MODÈLE'], 'MODÈLE, Marie'],
    ['Prénom et nom', ['Nom', 'Prénom'], ['MODÈLE', 'Marie'], 'Marie MODÈLE'],
    ['Nom Prénom', ['Prénom', 'NOM'], ['Marie', 'MODÈLE'], 'MODÈLE Marie'],
    ['Nom', ['Prénoms', 'Nom de famille'], ['Marie', 'MODÈLE'], 'MODÈLE Marie'],
    ['Nom, Prénom', ['Prénom', 'Nom'], ['', 'MODÈLE'], 'MODÈLE'],
    [
      'Adresse postale',
      ['Ville', 'CP', 'Rue'],
      ['Saint-Exemple', '1999', '1 rue du Modèle'],
      '1 rue du Modèle, 01999 Saint-Exemple',
    ],
    ['Code postal, ville', ['Commune', 'Code postal'], ['La Maquette', '80999'], '80999, La Maquette'],
    [
      'Nom, fonction, téléphone',
      ['Fonction', 'Nom', 'Téléphone'],
      ['Cadre', 'Exemple', '0399000000'],
      'Exemple, Cadre, 0399000000',
    ],
  ])('« %s » reçoit %j', (libelle, titles, cells, expected) => {
    expect(read([text('a', libelle)], titles, [cells]).values).toEqual([{ a: expected }]);
  });

  test('une adresse longue garde ses lignes', () => {
    const cells = ['1 rue du Modèle', '80999', 'Saint-Exemple'];
    const { values } = read(
      [{ id: 'a', type: 'texte_long', libelle: 'Adresse', obligatoire: false, lignes: 3 }],
      ['Adresse', 'Code postal', 'Ville'],
      [cells],
    );
    expect(values).toEqual([{ a: '1 rue du Modèle\n80999 Saint-Exemple' }]);
  });

  test('un champ qui veut la colonne pour lui seul passe avant', () => {
    const fields = [text('nom', 'Nom'), text('prenom', 'Prénom'), text('adresse', 'Adresse'), text('ville', 'Commune')];
    expect(guessed(['Prénom', 'Nom', 'Ville', 'Adresse'], fields, true)).toEqual(['prenom', 'nom', 'ville', 'adresse']);
    expect(guessed(['Adresse e-mail', 'Adresse'], fields, true)).toEqual([null, 'adresse']);
  });

  test('une colonne qui dit déjà tout reste seule', () => {
    expect(guessed(['Nom Prénom', 'Nom', 'Profession'], ADHERENTS, true)).toEqual(['nom_adherent', null, 'profession']);
  });

  test('à la main, un texte en reçoit plusieurs, un nombre une seule', () => {
    const [name] = ADHERENTS;
    expect(sentTo(['nom_adherent', null], 1, name)).toEqual(['nom_adherent', 'nom_adherent']);
    const hours: Field = { id: 'heures', type: 'nombre', libelle: 'Heures', obligatoire: false };
    expect(sentTo(['heures', null], 1, hours)).toEqual([null, 'heures']);
    expect(sentTo(['heures', null], 0, undefined)).toEqual([null, null]);
  });

  test('un double l’est dans toutes ses colonnes, même celles qui ne vont nulle part', () => {
    const titles = ['Profession', 'Ancienneté'];
    const lines = [
      ['Infirmière', '3'],
      ['Infirmière', '4'],
      ['Infirmière ', '3'],
      ['', '5'],
    ];
    const { changes } = read(ADHERENTS, titles, lines);
    expect(changes.map(({ genre, copyOf }) => [genre, copyOf])).toEqual([
      ['ajoutee', undefined],
      ['ajoutee', undefined],
      ['ignoree', 0],
      ['ignoree', undefined],
    ]);
  });

  test('le collage dans les cases les réunit aussi', () => {
    const { rows, said } = pastedOver([], [TITLES, ...PEOPLE], { index: 0, column: 0, fields: ADHERENTS });
    expect(rows.map(({ nom_adherent }) => nom_adherent)).toEqual(['MODÈLE, Marie', 'MODÈLE, Paul']);
    expect(said).toBe('2 lignes collées, une ligne de titres laissée de côté.');
  });
});
