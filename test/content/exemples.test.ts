import { describe, expect, test } from 'vitest';
import { loadExample, loadForm } from '../../scripts/load-form.ts';
import { validate, type Answers } from '../../src/forms/index.ts';

/** Missions that every CPTS takes on since the second avenant. */
const COMPULSORY = ['acces', 'parcours', 'prevention_territoriale', 'crise'];

describe.each(['lettre-d-intention', 'projet-de-sante-hauts-de-france'])(
  'l’exemple de %s se recopie sans faute',
  (slug) => {
    const checked = validate(loadForm(slug), loadExample(slug));
    const answers: Answers = checked.ok ? checked.answers : {};

    test('il nomme les missions obligatoires, et dit un mot de chacune', () => {
      expect(answers['missions']).toEqual(expect.arrayContaining(COMPULSORY));
      const sheets = loadForm(slug)
        .sections.flatMap(({ champs }) => champs)
        .find((field) => field.type === 'fiches' && field.pour_chaque === 'missions');
      const said = Object.keys(Object(answers[sheets?.id ?? '']));
      expect(said).toEqual(expect.arrayContaining(COMPULSORY));
    });
  },
);

test('la lettre ne demande pas un montant que personne n’a publié', () => {
  expect(loadExample('lettre-d-intention')).not.toHaveProperty('montant_demande');
});
