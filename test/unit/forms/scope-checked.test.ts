import { describe, expect, test } from 'vitest';
import {
  formatted,
  lenient,
  scopeOf,
  shown,
  validate,
  valuesAt,
  warnings,
  type Answers,
  type Field,
  type FormDefinition,
} from '../../../src/forms/index.ts';
import { plain, form, answers, field } from './scope-sample.ts';

describe('valider', () => {
  const problems = (given: Answers) => {
    const result = validate(form, given);
    return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')} : ${plain(message)}`);
  };

  test('chaque fiche ouverte est demandée, chaque contrôle se lit à sa ligne', () => {
    expect(problems({ ...answers, charges: [{}, { nature: 'Loyer', montant: '1 200' }] })).toEqual([
      'charges.1.montant : Expliquez Loyer',
      'fiches.autre.titre : Complétez « Titre »',
    ]);
  });

  test('« Autre » se précise là où une réponse est due', () => {
    expect(problems({ statut: 'autre' })).toEqual(['statut : Complétez « Statut » : précisez « Autre »']);
  });

  test('avertit sans empêcher, avec les valeurs', () => {
    expect(warnings(form, answers).map(({ message }) => plain(message))).toEqual([
      'Équilibrez Saint-Exemple : 99,40 €',
    ]);
    const even = { ...answers, charges: [{ montant: '100' }, { montant: '300' }] };
    expect(warnings(form, even)).toEqual([]);
  });

  test('ce qui n’est pas compris reste imprimé tel quel', () => {
    const left = lenient(form, { ...answers, signature: 'bientôt', charges: [{ montant: 'beaucoup' }], statut: 3 });
    expect(left).toMatchObject({ signature: 'bientôt', charges: [{ montant: 'beaucoup' }] });
    expect(left).not.toHaveProperty('statut');
    expect(shown(scopeOf(form, left), field('charges', 'groupe'))).toBe('beaucoup');
  });
});

test('un formulaire qui tourne en rond ne bloque personne', () => {
  const nom = field('nom', 'texte');
  const [section] = form.sections;
  if (section === undefined) throw new Error('Pas de rubrique');
  const champs: Field[] = [
    { ...nom, id: 'a', reprend: 'b', visible_si: { champ: 'b', rempli: false } },
    { ...nom, id: 'b', reprend: 'a', visible_si: { champ: 'a', rempli: true } },
    { ...field('resultat_net', 'calcul'), id: 'c', calcul: { fonction: 'somme', de: ['c', 'g.montant'] } },
    { ...field('charges', 'groupe'), id: 'g', visible_si: { champ: 'g.montant', rempli: true } },
  ];
  const round: FormDefinition = { ...form, controles: [], sections: [{ ...section, champs }] };
  expect(validate(round, {})).toEqual({ ok: true, answers: {} });
  expect(lenient(round, { a: 'x', b: 'y', g: [{ montant: '1' }] })).toBeTypeOf('object');
  expect(valuesAt(scopeOf(round, {}), 'c')).toEqual([]);
});

describe('une réponse s’écrit en français', () => {
  test.each([
    [{ type: 'montant' }, 12_450, '12 450 €'],
    [{ type: 'montant' }, 12_450.5, '12 450,50 €'],
    [{ type: 'nombre', unite: 'habitants' }, 12_000, '12 000 habitants'],
    [{ type: 'nombre' }, 0.125, '0,125'],
    [{ type: 'pourcentage' }, 12.5, '12,5 %'],
    [{ type: 'calcul', format: 'pourcentage' }, 100 / 3, '33,33 %'],
    [{ type: 'calcul', format: 'pourcentage', decimales: 0 }, 100 / 3, '33 %'],
    [{ type: 'calcul', format: 'date' }, '2027-09-01', '1er septembre 2027'],
    [{ type: 'date' }, '2026-11-21', '21 novembre 2026'],
    [{ type: 'date' }, 'bientôt', 'bientôt'],
    [{ type: 'mois' }, '2026-11', 'novembre 2026'],
    [{ type: 'siret' }, '73282932000074', '732 829 320 00074'],
    [{ type: 'siret' }, '123', '123'],
    [{ type: 'siren' }, '732829320', '732 829 320'],
    [{ type: 'iban' }, 'FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189'],
    [{ type: 'iban' }, 'à venir', 'à venir'],
    [{ type: 'annee' }, '2026', '2026'],
    [{ type: 'imprime', format: 'montant' }, 35000, '35 000 €'],
    [{ type: 'imprime', format: 'texte' }, 'par an', 'par an'],
    [{ type: 'finess' }, '2A0000014', '2A 000 001 4'],
    [{ type: 'rpps' }, '10003456786', '10 003 456 786'],
    [{ type: 'telephone' }, '0299000000', '02 99 00 00 00'],
    [{ type: 'oui_non' }, 'non', 'Non'],
    [{ type: 'texte' }, undefined, ''],
  ])('%j %s : %s', (how, value, text) => expect(plain(formatted(how, value))).toBe(text));
});
