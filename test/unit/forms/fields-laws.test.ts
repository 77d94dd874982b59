import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose, type Bloc } from '../../../src/documents/index.ts';
import { answersFromFields, lenient, overlaid, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { randomDossier } from '../../support/random-answers.ts';

type Champs = Record<string, string>;

/** The fields that a fillable document has, with what is printed in them. */
function champsOf(blocs: readonly Bloc[]): Champs {
  const champs: Champs = {};
  for (const bloc of blocs) {
    if (bloc.type === 'champ' && bloc.fixe !== true) champs[bloc.nom] = bloc.valeur;
    if (bloc.type === 'signature') for (const { nom, valeur } of bloc.champs) champs[nom] = valeur;
    if (bloc.type === 'encadre') Object.assign(champs, champsOf(bloc.blocs));
    if (bloc.type === 'cases') {
      for (const { nom, cochee, precision } of bloc.options) {
        champs[`${bloc.nom}.${nom}`] = cochee ? 'Oui' : '';
        if (precision !== undefined) champs[precision.nom] = precision.valeur;
      }
    }
    if (bloc.type === 'tableau') Object.assign(champs, cellsOf(bloc));
  }
  return champs;
}

function cellsOf({ nom, lignes, colonnes }: Extract<Bloc, { type: 'tableau' }>): Champs {
  const champs: Champs = {};
  for (const [n, ligne] of lignes.entries()) {
    if (ligne.genre !== undefined) continue;
    for (const [c, cell] of ligne.cellules.entries()) {
      const colonne = colonnes[c];
      if (colonne === undefined || colonne.saisie === 'aucune') continue;
      const name = `${nom}.${ligne.nom ?? n}.${colonne.nom}`;
      if (typeof cell === 'string') champs[name] = cell;
      else if (cell.fixe !== true && cell.coche !== undefined) champs[name] = cell.coche ? 'Oui' : '';
      else if (cell.fixe !== true && typeof cell.texte === 'string') champs[name] = cell.texte;
    }
  }
  return champs;
}

const printed = (form: FormDefinition, answers: Answers): Champs =>
  champsOf(compose(form, lenient(form, answers), { jour: '2026-11-21', adresse: 'https://exemple.fr/' }).blocs);

test('relire les champs d’un document que personne n’a touchés ne change aucune réponse', () => {
  fc.assert(
    fc.property(randomDossier(), ([form, answers]) => {
      const saved = lenient(form, answers);
      expect(lenient(form, overlaid(form, saved, printed(form, answers)))).toEqual(saved);
    }),
    { numRuns: 200 },
  );
});

test('ses champs seuls redonnent les réponses d’une ligne, les cases et les tableaux', () => {
  fc.assert(
    fc.property(randomDossier(), ([form, answers]) => {
      // Long texts are not read back from fields: what depends on them cannot be either.
      fc.pre(!JSON.stringify(form).includes('"visible_si"'));
      const saved = lenient(form, answers);
      const again = lenient(form, answersFromFields(form, printed(form, answers)));
      for (const { id, type } of form.sections.flatMap(({ champs }) => champs)) {
        if (['texte', 'nombre', 'montant', 'date', 'mois', 'siret', 'oui_non', 'case', 'cases', 'choix'].includes(type))
          expect(again[id], id).toEqual(saved[id]);
      }
    }),
    { numRuns: 200 },
  );
});
