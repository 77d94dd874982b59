/** Contracts with tiers, and budgets: numbers that the form prints, values of a choice, totals of what is a part. */
import { describe, expect, test } from 'vitest';
import { composeBlank, compose } from '../../../src/documents/index.ts';
import { interpolate, scopeOf, totalsOf, valuesAt, type Answers, type GridField } from '../../../src/forms/index.ts';
import { section } from './definition-sample.ts';
import { checked, formWith, plain, problems } from './tiers-sample.ts';

const GRID = {
  id: 'aci',
  type: 'grille',
  libelle: 'Rémunération',
  entete: 'Mission',
  sous_totaux: true,
  totaux: ['plafond', 'somme', 'atteint', 'taux'],
  lignes: [
    { id: 'socle', libelle: 'Accès', rubrique: 'Socle', valeurs: { plafond: 35000, seuil: 50 } },
    { id: 'option', libelle: 'Qualité', rubrique: '', valeurs: { plafond: 7500 } },
  ],
  colonnes: [
    { id: 'plafond', type: 'imprime', format: 'montant', libelle: 'Maximum' },
    { id: 'seuil', type: 'imprime', format: 'nombre', libelle: 'Seuil' },
    { id: 'niveau', type: 'choix', libelle: 'Niveau', options: ['n1', 'n2'].map((id) => ({ id, libelle: id })) },
    {
      id: 'somme',
      type: 'calcul',
      format: 'montant',
      libelle: 'Montant',
      calcul: { fonction: 'selon', de: 'niveau', valeurs: { n1: 1000, n2: 'plafond' } },
    },
    { id: 'atteint', type: 'nombre', libelle: 'Atteint' },
    {
      id: 'verse',
      type: 'calcul',
      libelle: 'Versé',
      calcul: { fonction: 'palier', de: 'atteint', paliers: [{ jusqua: 'seuil', valeur: 0 }, { valeur: 'plafond' }] },
    },
    {
      id: 'taux',
      type: 'calcul',
      format: 'pourcentage',
      libelle: 'Taux',
      calcul: { fonction: 'pourcentage', de: 'atteint', sur: 'plafond' },
    },
  ],
};
const form = formWith([GRID]);
const grid = form.sections[0]?.champs[0] as GridField;
const scope = (answers: Answers) => scopeOf(form, answers);

describe('une grille à paliers', () => {
  const given = { aci: { socle: { niveau: 'n2', atteint: '50' }, option: { niveau: 'n1', atteint: '10' } } };

  test('tire ses montants du choix, des nombres imprimés et du seuil de chaque ligne', () => {
    expect(valuesAt(scope(given), 'aci.somme')).toEqual([35000, 1000]);
    // 50 is still within its step; nobody wrote the bound of the second line.
    expect(valuesAt(scope(given), 'aci.verse')).toEqual([0]);
    expect(valuesAt(scope({ aci: { socle: { atteint: '50,1' } } }), 'aci.verse')).toEqual([35000]);
    expect(valuesAt(scope({}), 'aci.somme')).toEqual([]);
    expect(plain(interpolate(scope(given), '{aci.socle.plafond}'))).toBe('35 000 €');
  });

  test('additionne ce qui est une somme, et recalcule ce qui est une part', () => {
    const { colonnes, sousTotaux } = totalsOf(scope(given), grid);
    expect(colonnes).toEqual({ plafond: 42500, somme: 36000, atteint: 60, taux: (60 * 100) / 42500 });
    expect(sousTotaux.map(({ libelle }) => libelle)).toEqual(['Socle', '']);
  });

  test('n’imprime ni titre ni sous-total pour une rubrique vide', () => {
    const [bloc] = compose(form, checked(form, given), { jour: '2026-11-22', adresse: '' }).blocs.slice(1);
    const rows = bloc?.type === 'tableau' ? bloc.lignes : [];
    expect(rows.map(({ genre = '' }) => genre)).toEqual(['rubrique', '', 'sous-total', '', 'total']);
  });

  test('vierge, imprime le total de ce qu’elle imprime, et laisse le reste à remplir', () => {
    const [bloc] = composeBlank(form, { jour: '2026-11-22', adresse: '' }).blocs.slice(1);
    const total = bloc?.type === 'tableau' ? (bloc.lignes.at(-1)?.cellules ?? []) : [];
    expect(total.map((cell) => plain(typeof cell === 'string' ? cell : String(cell.texte)))).toEqual([
      'Total',
      '42 500 €',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});

test.each([
  [{ fonction: 'selon', de: 'niveau', valeurs: { n3: 1 } }, '« niveau » n’a pas de choix « n3 »'],
  [{ fonction: 'selon', de: 'plafond', valeurs: {} }, 'on attend un choix'],
  [{ fonction: 'selon', de: 'niveau', valeurs: { n1: 'niveau' } }, 'on attend des nombres'],
  [{ fonction: 'palier', de: 'atteint', paliers: [{ valeur: 'nulle_part' }] }, 'ne mène à aucune réponse'],
  [{ fonction: 'palier', de: 'atteint', paliers: [{ valeur: 1 }, { jusqua: 'seuil', valeur: 2 }] }, 'seul le dernier'],
])('refuse %j', (calcul, problem) => {
  const colonnes = GRID.colonnes.map((column) => (column.id === 'somme' ? { ...column, calcul } : column));
  expect(plain(problems(section({ ...GRID, colonnes })).join('\n'))).toContain(problem);
});

test('refuse des mots dans une colonne de nombres', () => {
  const lignes = [{ id: 'socle', libelle: 'Accès', rubrique: 'Socle', valeurs: { plafond: 'beaucoup' } }];
  expect(plain(problems(section({ ...GRID, lignes })).join('\n'))).toContain('Écrivez un nombre');
});

test('refuse un quotient écrit en pour cent, cent fois trop petit', () => {
  const calcul = { fonction: 'quotient', de: 'atteint', par: 'plafond' };
  const colonnes = GRID.colonnes.map((column) => (column.id === 'taux' ? { ...column, calcul } : column));
  expect(plain(problems(section({ ...GRID, colonnes })).join('\n'))).toContain('prenez la fonction `pourcentage`');
});

test('vierge, la tête d’une colonne dit les choix que ses cases attendent', () => {
  const [bloc] = composeBlank(form, { jour: '2026-11-22', adresse: '' }).blocs.slice(1);
  const heads = bloc?.type === 'tableau' ? bloc.colonnes.map(({ libelle }) => libelle) : [];
  expect(heads).toContain('Niveau (n1 / n2)');
});
