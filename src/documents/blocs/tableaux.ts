import {
  rowsOfGrid,
  totalsOf,
  validOf,
  within,
  type Field,
  type FieldOf,
  type GridColumn,
  type ValidRow,
} from '../../forms/index.ts';
import { nameAt, type Place } from '../context.ts';
import type { Bloc, Cellule, Ligne } from '../model.ts';
import { withoutCalls } from '../printed.ts';
import { cellOf, columnOf } from './cellules.ts';
import { heading } from './champs.ts';

/** The head and name of a table. */
const tableOf = (field: FieldOf<'groupe' | 'grille' | 'communes'>, place: Place) => {
  const { libelle, ...rest } = heading(place, field);
  return { type: 'tableau', nom: nameAt(place, field), legende: libelle, ...rest } as const;
};

/** In landscape when the form asks for it: a page turned for the table, and turned back after it. */
const turned = (paysage: boolean, bloc: Bloc): Bloc[] =>
  paysage ? [{ type: 'saut', orientation: 'paysage' }, bloc, { type: 'saut', orientation: 'portrait' }] : [bloc];

/** Rows added by hand, one line each. */
export function groupeEnTableau(field: FieldOf<'groupe'>, place: Place): Bloc[] {
  const rows = validOf(field, place.row) ?? [];
  const lines = rows.map((row) => cellsOf(field.champs, inside(place, field, row)));
  return turned(field.paysage, {
    ...tableOf(field, place),
    colonnes: field.champs.map(columnOf),
    lignes: [...grouped(field, place, rows, lines), ...totals(field, place, rows.length)],
    premiereColonneEnTete: true,
    lignesVierges: field.lignes_vierges,
  });
}

export const inside = (place: Place, field: Field, row: ValidRow, prefix = ''): Place => ({
  ...place,
  row,
  scope: within(place.scope, field, row),
  prefix,
});

const cellsOf = (fields: readonly Field[], place: Place): Cellule[] => fields.map((each) => cellOf(each, place));

/** Rows under the headings of the column that groups them, each with its sub-total. */
function grouped(
  field: FieldOf<'groupe'>,
  place: Place,
  rows: readonly ValidRow[],
  lines: readonly Cellule[][],
): Ligne[] {
  const by = field.champs.find(({ id }) => id === field.sous_totaux_par);
  if (by === undefined) return lines.map((cellules) => ({ cellules }));
  const said = rows.map((row) => textOf(cellOf(by, inside(place, field, row))));
  return [...new Set(said)].flatMap((libelle): Ligne[] => [
    { genre: 'rubrique', cellules: [{ texte: libelle, colonnes: field.champs.length, fixe: true }] },
    ...lines.flatMap((cellules, n) => (said[n] === libelle ? [{ cellules }] : [])),
    ...subTotal(
      field,
      place,
      libelle,
      rows.filter((_, n) => said[n] === libelle),
    ),
  ]);
}

const textOf = (cell: Cellule): string =>
  typeof cell === 'string'
    ? cell
    : typeof cell.texte === 'string'
      ? cell.texte
      : cell.texte.map(({ texte }) => texte).join('');

function subTotal(field: FieldOf<'groupe'>, place: Place, libelle: string, rows: readonly ValidRow[]): Ligne[] {
  if (field.totaux.length === 0) return [];
  const total = totalsOf(place.scope, field, rows);
  return [lineOfTotals(field.champs, total, `Sous-total${libelle === '' ? '' : `, ${libelle}`}`, 'sous-total')];
}

function totals(field: FieldOf<'groupe'>, place: Place, count: number): Ligne[] {
  if (field.totaux.length === 0 || (count === 0 && !place.vierge)) return [];
  return [lineOfTotals(field.champs, totalsOf(place.scope, field), field.libelle_total, 'total')];
}

/** Figures under their columns, the words in the first one. */
function lineOfTotals(
  columns: readonly (Field | GridColumn)[],
  values: Readonly<Record<string, string>>,
  libelle: string,
  genre: 'total' | 'sous-total',
  headed = false,
): Ligne {
  const cellules = columns.map(({ id }, n): Cellule => (n === 0 && !headed ? libelle : (values[id] ?? '')));
  return {
    genre,
    nom: genre === 'total' ? 'total' : 'sous_total',
    cellules: headed ? [libelle, ...cellules] : cellules,
  };
}

/** Fixed rows and columns, as printed, with headings, sub-totals and a total. */
export function grille(field: FieldOf<'grille'>, place: Place): Bloc[] {
  const answers = validOf(field, place.row) ?? {};
  const lines = underHeadings(rowsOfGrid(place.scope, field));
  const totaux = (only: readonly string[] | null) => totalsOf(place.scope, field, only ?? undefined);
  const width = field.colonnes.length + 1;
  const lignes = lines.flatMap((line, n): Ligne[] => {
    const next = lines[n + 1];
    const ends = line.section !== undefined && (next === undefined || next.section !== line.section);
    const begins = line.section !== undefined && lines[n - 1]?.section !== line.section;
    const at = inside(place, field, answers[line.id] ?? {});
    return [
      ...(begins
        ? [{ genre: 'rubrique' as const, cellules: [{ texte: line.section ?? '', colonnes: width, fixe: true }] }]
        : []),
      {
        nom: line.id,
        cellules: [
          { texte: withoutCalls(line.libelle), fixe: true },
          ...field.colonnes.map((column): Cellule => printedCell(column, line.valeurs, at)),
        ],
      },
      ...(ends && field.sous_totaux
        ? [
            lineOfTotals(
              field.colonnes,
              totaux(lines.filter(({ section }) => section === line.section).map(({ id }) => id)),
              'Sous-total',
              'sous-total',
              true,
            ),
          ]
        : []),
    ];
  });
  return turned(field.paysage, {
    ...tableOf(field, place),
    colonnes: [{ nom: 'ligne', libelle: field.entete, saisie: 'aucune' }, ...field.colonnes.map(columnOf)],
    lignes: [
      ...lignes,
      ...(field.totaux.length > 0
        ? [lineOfTotals(field.colonnes, totaux(null), field.libelle_total, 'total', true)]
        : []),
    ],
    premiereColonneEnTete: true,
  });
}

/** Each line with the heading it stands under: a heading is said once and holds until the next one. */
function underHeadings<L extends { readonly rubrique?: string | undefined }>(
  lines: readonly L[],
): (L & { section?: string })[] {
  let section: string | undefined;
  return lines.map((each) => {
    section = each.rubrique ?? section;
    return section === undefined ? { ...each } : { ...each, section };
  });
}

function printedCell(column: GridColumn, printed: Readonly<Record<string, string>>, place: Place): Cellule {
  const fixed = printed[column.id];
  if (column.type === 'imprime' || fixed !== undefined) return { texte: fixed ?? '', fixe: true };
  return cellOf(column, place);
}
