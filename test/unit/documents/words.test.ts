/** What is printed of every kind of field, on the blank form and on the filled one. */
import { describe, expect, test } from 'vitest';
import { compose, composeBlank, frise, type Bloc, type BlocOf, type BlocType } from '../../../src/documents/index.ts';
import { lenient } from '../../../src/forms/index.ts';
import { fixtureAnswers, fixtureForm } from '../../support/fixture-form.ts';

const context = { jour: '2026-11-22', adresse: 'https://exemple.fr/formulaires/tous-les-champs/' };
const form = fixtureForm();
const blank = composeBlank(form, context);
const filled = compose(form, lenient(form, fixtureAnswers()), context);

function ofType<T extends BlocType>(blocs: readonly Bloc[], type: T): BlocOf<T>[] {
  return blocs.filter((bloc): bloc is BlocOf<T> => bloc.type === type);
}

describe('le formulaire vierge', () => {
  const totals = ofType(blank.blocs, 'tableau').flatMap(({ lignes, colonnes }) =>
    lignes.filter(({ genre }) => genre === 'total' || genre === 'sous-total').map((ligne) => ({ ligne, colonnes })),
  );

  test('ne laisse rien écrire sur les mots des lignes de total', () => {
    expect(totals.length).toBeGreaterThan(2);
    for (const { ligne } of totals)
      for (const cell of ligne.cellules)
        expect(typeof cell === 'string' ? cell : cell.fixe).toBe(cell === '' ? '' : true);
  });

  test('laisse écrire les sommes, sous les colonnes de nombres seulement', () => {
    for (const { ligne, colonnes } of totals) {
      expect(ligne.cellules.some((cell) => cell === '')).toBe(true);
      ligne.cellules.forEach((cell, i) => {
        if (cell === '') expect(colonnes[i]?.nombre).toBe(true);
      });
    }
  });

  test('garde la place de « Autre, préciser »', () => {
    const options = ofType(blank.blocs, 'cases').flatMap((bloc) => bloc.options);
    expect(options.filter(({ precision }) => precision !== undefined).length).toBeGreaterThan(1);
  });
});

describe('le formulaire rempli', () => {
  test('n’aligne à droite que des nombres, jamais des dates', () => {
    for (const { colonnes, lignes } of ofType(filled.blocs, 'tableau')) {
      colonnes.forEach(({ nombre }, i) => {
        const cells = lignes.filter(({ genre }) => genre !== 'rubrique').map(({ cellules }) => cellules[i]);
        const written = cells.filter((cell) => typeof cell === 'string' && cell !== '');
        if (nombre === true)
          expect(written).toEqual(written.filter((cell) => /^(?:au moins )?-?\d[\d\s,]*\D{0,12}$/u.test(String(cell))));
        else expect(written.filter((cell) => /\d{4}-\d{2}/u.test(String(cell)))).toEqual([]);
      });
    }
  });

  test('n’annonce une précision que si elle est demandée', () => {
    for (const { options } of ofType(filled.blocs, 'cases'))
      for (const { precision, cochee } of options) if (precision) expect(cochee || precision.valeur !== '').toBe(true);
  });

  test('écrit le jour de la signature en français', () => {
    const [signature] = ofType(filled.blocs, 'signature');
    const day = signature?.champs.find(({ nom }) => nom.endsWith('.date'))?.valeur;
    expect(day).toMatch(/^\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u);
  });

  test('dessine le territoire sur la moitié de la largeur', () => {
    expect(ofType(filled.blocs, 'dessin').map(({ part }) => part)).toContain(0.5);
  });
});

test('la frise écrit un long intitulé sur deux lignes, sans en perdre un mot', () => {
  const libelle = 'Organisation de parcours pluriprofessionnels autour du patient';
  const { formes } = frise('2027-03-01', [{ libelle, demarrage: '2027-09-01', deploiement: '2028-09-01' }]);
  const words = formes.flatMap((forme) => (forme.type === 'texte' && forme.x === 0 ? [forme.texte] : []));
  expect(words).toHaveLength(2);
  expect(words.join(' ')).toBe(libelle);
});
