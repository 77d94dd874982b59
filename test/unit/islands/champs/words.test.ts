import { describe, expect, test } from 'vitest';
import type { Field, FieldOf } from '../../../../src/forms/index.ts';
import { columnName } from '../../../../src/islands/form/fields/columnName.ts';
import { isTable } from '../../../../src/islands/form/fields/cells.ts';
import { readDay, typedDay } from '../../../../src/islands/form/fields/day.ts';
import { howComputed } from '../../../../src/islands/form/fields/explain.ts';
import { ideasFor, withIdea } from '../../../../src/islands/form/fields/ideas.ts';
import { callsIn, notesCalled, numberOfNote, withoutCalls } from '../../../../src/islands/form/fields/notes.ts';
import { looksOutside } from '../../../../src/islands/form/fields/references.ts';
import { fixtureForm } from '../../../support/fixture-form.ts';

const form = fixtureForm();
const every = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => ('champs' in field ? [field, ...every(field.champs)] : [field]));
const fields = every(form.sections.flatMap(({ champs }) => champs));
function field(id: string): Field {
  const found = fields.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Le formulaire d’essai n’a pas de champ « ${id} ».`);
  return found;
}

describe('les notes officielles', () => {
  test('leur appel sort du libellé, leur numéro est leur rang', () => {
    expect(withoutCalls('File active[^file_active] de l’année')).toBe('File active de l’année');
    expect(callsIn('a[^exercice] b[^file_active]')).toEqual(['exercice', 'file_active']);
    expect(numberOfNote(form, 'file_active')).toBe(2);
    expect(numberOfNote(form, 'inconnue')).toBe(0);
  });

  test('une page ne montre que les siennes', () => {
    expect(notesCalled(form, [field('description'), field('siret')])).toEqual(['exercice']);
    expect(notesCalled(form, [field('siret')])).toEqual([]);
  });
});

describe('ce qu’un champ regarde ailleurs', () => {
  test.each([
    'montant_deja',
    'duree_projet',
    'carte',
    'phrase',
    'fiches_missions',
    'calendrier',
    'suivi_missions',
    'membres',
  ])('%s dépend d’autres réponses', (id) => expect(looksOutside([field(id)])).toBe(true));
  test.each(['nom_association', 'statut', 'partenaires', 'engagements'])('%s ne dépend que de lui', (id) =>
    expect(looksOutside([field(id)])).toBe(false),
  );
  test('un calcul sur sa propre ligne ne regarde pas dehors', () => {
    const { champs } = field('membres') as FieldOf<'groupe'>; // the fixture says so
    expect(looksOutside(champs)).toBe(false);
    expect(looksOutside([field('cout')])).toBe(true);
  });
});

describe('ce qui est dit d’un calcul', () => {
  const said = (id: string) => howComputed((field(id) as FieldOf<'calcul'>).calcul, form); // a computed field of the fixture
  test('d’où il vient, dans les mots du formulaire', () => {
    expect(said('ecart')).toBe('«\u00A0Produits, Montant\u00A0», moins «\u00A0Charges, Montant\u00A0»');
    expect(said('prime')).toBe('Selon le palier atteint par «\u00A0File active\u00A0»');
    expect(said('duree_projet')).toBe('De «\u00A0Date de début\u00A0» à «\u00A0Date de fin\u00A0»');
  });
});

describe('tableau ou fiches', () => {
  const group = (id: string) => field(id) as FieldOf<'groupe'>; // groups of the fixture
  test('des colonnes courtes font un tableau dans un dossier, des fiches dans un questionnaire', () => {
    expect(isTable(group('membres'), form)).toBe(true);
    expect(isTable(group('actions_communes'), form)).toBe(true);
    expect(isTable(group('actions_communes'), { ...form, presentation: 'questions' })).toBe(false);
    expect(isTable(group('produits'), { ...form, presentation: 'questions' })).toBe(true);
  });
  test('un groupe qui en contient un autre ne tient pas en colonnes', () => {
    expect(isTable({ ...group('partenaires'), presentation: 'tableau' }, form)).toBe(false);
  });
});

test('une colonne dit son unité', () => {
  expect(columnName(field('montant_produit'))).toBe('Montant (€)');
  expect(columnName({ ...field('heures'), intitule: 'Temps' })).toBe('Temps');
});

test('un jour se relit en toutes lettres', () => {
  expect(readDay('2026-11-21')).toBe('samedi 21 novembre 2026');
  expect(readDay('2027-01-01')).toBe('vendredi 1er janvier 2027');
  expect(typedDay('2026-11-21')).toBe('21/11/2026');
});

describe('les idées du catalogue', () => {
  test('elles vont aux champs qui parlent d’actions ou d’indicateurs, dans une fiche de mission', () => {
    expect(ideasFor(field('actions'), form, 'prevention')).toHaveLength(2);
    expect(ideasFor(field('indicateurs'), form, 'prevention')).toEqual(['Un indicateur pour Prévention.']);
    expect(ideasFor(field('objectifs'), form, 'prevention')).toEqual([]);
    expect(ideasFor(field('actions'), form, undefined)).toEqual([]);
  });

  test('une idée s’ajoute à la fin, sans rien retirer', () => {
    expect(withIdea(field('actions'), undefined, 'Une idée.')).toBe('Une idée.');
    expect(withIdea(field('actions'), 'Déjà écrit.\n', 'Une idée.')).toBe('Déjà écrit.\nUne idée.');
    expect(withIdea(field('description'), [{ type: 'paragraphe', texte: [{ texte: 'A' }] }], 'B')).toEqual([
      { type: 'paragraphe', texte: [{ texte: 'A' }] },
      { type: 'liste', elements: [{ texte: [{ texte: 'B' }] }] },
    ]);
    expect(withIdea(field('indicateurs'), [{}, { nom_indicateur: 'A' }], 'B')).toEqual([
      { nom_indicateur: 'A' },
      { nom_indicateur: 'B' },
    ]);
  });
});
