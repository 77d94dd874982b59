import {
  formatted,
  rowsOfGrid,
  shownWithin,
  totalsOf,
  validOf,
  within,
  type Container,
  type FieldOf,
  type GridColumn,
  type GridLine,
  type Item,
  type Field,
  type Sums,
  type Totals,
  type ValidRow,
} from '../../forms/index.ts';
import { itemsFor, nameAt, type Place } from '../context.ts';
import type { Bloc, Cellule, Ligne } from '../model.ts';
import { labelText, noteOfTable } from '../printed.ts';
import { cellOf, columnOf, textOfCell } from './cellules.ts';
import { heading } from './champs.ts';

type Column = Field | GridColumn;

/** The head and name of a table. */
const tableOf = (field: FieldOf<'groupe' | 'grille'>, place: Place) => {
  const { libelle, note, ...rest } = heading(place, field);
  const notes = noteOfTable(place.form, note, shownWithin(field));
  return { type: 'tableau', nom: nameAt(place, field), legende: libelle, ...notes, ...rest } as const;
};

/** In landscape when the form asks for it: a page turned for the table, and turned back after it. */
const turned = (paysage: boolean, bloc: Bloc): Bloc[] =>
  paysage ? [{ type: 'saut', orientation: 'paysage' }, bloc, { type: 'saut', orientation: 'portrait' }] : [bloc];

/** The place of a row: its answers, and what its references are looked up in. */
export const inside = (place: Place, field: Container, row: ValidRow, prefix = '', item?: Item): Place => ({
  ...place,
  row,
  scope: within(place.scope, field, row, item),
  prefix,
});

/** Rows added by hand, one line each. */
export function groupeEnTableau(field: FieldOf<'groupe'>, place: Place): Bloc[] {
  const rows = validOf(field, place.row) ?? [];
  const lines = rows.map((row) => {
    const at = inside(place, field, row);
    return field.champs.map((each) => cellOf(each, at));
  });
  return turned(field.paysage, {
    ...tableOf(field, place),
    colonnes: field.champs.map((each) => columnOf(each, place.vierge)),
    lignes: [...grouped(field, place, lines), ...total(field, place, lines.length)],
    premiereColonneEnTete: true,
    lignesVierges: field.lignes_vierges,
  });
}

/** Rows under the headings of the column that groups them, each heading with its sub-total. */
function grouped(field: FieldOf<'groupe'>, place: Place, lines: readonly Cellule[][]): Ligne[] {
  const by = field.champs.findIndex(({ id }) => id === field.sous_totaux_par);
  if (by < 0) return lines.map((cellules) => ({ cellules }));
  const said = lines.map((cellules) => textOfCell(cellules[by] ?? ''));
  const { sousTotaux } = totalsOf(place.scope, field);
  return [...new Set(said)].flatMap((libelle): Ligne[] => {
    const sums = sousTotaux.find((each) => each.libelle === libelle)?.colonnes;
    return [
      ...(libelle === '' ? [] : [headingRow(libelle, field.champs.length)]),
      ...lines.flatMap((cellules, n) => (said[n] === libelle ? [{ cellules }] : [])),
      ...(sums === undefined ? [] : [sumsRow(field, sums, `Sous-total${libelle === '' ? '' : `, ${libelle}`}`)]),
    ];
  });
}

const headingRow = (texte: string, colonnes: number): Ligne => ({
  genre: 'rubrique',
  cellules: [{ texte, colonnes, fixe: true }],
});

function total(field: FieldOf<'groupe'>, place: Place, count: number): Ligne[] {
  if (field.totaux.length === 0 || (count === 0 && !place.vierge)) return [];
  const sums = place.vierge ? {} : totalsOf(place.scope, field).colonnes;
  return [{ ...sumsRow(field, sums, field.libelle_total), genre: 'total', nom: 'total' }];
}

/** Sums under their columns; the words take the first one, before its own sum when it is added up too. */
function sumsRow({ champs: columns, totaux }: FieldOf<'groupe'>, sums: Sums, libelle: string): Ligne {
  const cellules = columns.map((column, n): Cellule => {
    const sum = sumOf(column, sums, totaux);
    if (n > 0) return sum;
    const text = textOfCell(sum);
    return { texte: text === '' ? libelle : `${libelle}\u00a0: ${text}`, fixe: true };
  });
  return { genre: 'sous-total', cellules };
}

/** A sum, or its place to be filled; nothing can be written under a column that is not added up. */
export function sumOf(column: Column, sums: Sums, totaux: readonly string[]): Cellule {
  if (!totaux.includes(column.id)) return { texte: '', fixe: true };
  const sum = sums[column.id];
  return sum === undefined || sum === null ? '' : formatted(column, sum);
}

/** Fixed rows and columns, as printed, with headings, sub-totals and a total. */
export function grille(field: FieldOf<'grille'>, place: Place): Bloc[] {
  const answers: Readonly<Record<string, ValidRow>> = validOf(field, place.row) ?? {};
  const lines = underHeadings(linesOf(field, place));
  const { colonnes, sousTotaux } = totalsIn(field, place);
  const sumsLine = (sums: Sums, libelle: string): Ligne => ({
    genre: 'sous-total',
    cellules: [{ texte: libelle, fixe: true }, ...field.colonnes.map((column) => sumOf(column, sums, field.totaux))],
  });
  const lignes = lines.flatMap(({ line, section }, n): Ligne[] => {
    const begins = section !== undefined && lines[n - 1]?.section !== section;
    const ends = section !== undefined && lines[n + 1]?.section !== section;
    const sums = sousTotaux.find(({ libelle }) => libelle === section)?.colonnes ?? {};
    const at = inside(place, field, answers[line.id] ?? {}, '', line);
    return [
      ...(begins ? [headingRow(section, field.colonnes.length + 1)] : []),
      {
        nom: line.id,
        cellules: [
          { texte: labelText(place.form, line.libelle), fixe: true },
          ...field.colonnes.map((column) => printedCell(column, line, at)),
        ],
      },
      ...(ends && field.sous_totaux
        ? [{ ...sumsLine(sums, `Sous-total, ${section}`), nom: `sous_total_${n + 1}` }]
        : []),
    ];
  });
  return turned(field.paysage, {
    ...tableOf(field, place),
    colonnes: [
      { nom: 'ligne', libelle: field.entete, saisie: 'aucune' },
      ...field.colonnes.map((each) => columnOf(each, place.vierge)),
    ],
    lignes: [
      ...lignes,
      ...(field.totaux.length > 0
        ? [{ ...sumsLine(colonnes, field.libelle_total), genre: 'total' as const, nom: 'total' }]
        : []),
    ],
    premiereColonneEnTete: true,
  });
}

/** What is added up; on the blank form, what it prints itself, when its lines are always the same. */
function totalsIn(field: FieldOf<'grille'>, { scope, vierge }: Place): Totals {
  if (!vierge) return totalsOf(scope, field);
  const always = field.lignes_de === undefined && field.lignes.every((line) => line.visible_si === undefined);
  const printed = field.colonnes.flatMap(({ id, type }) => (type === 'imprime' && field.totaux.includes(id) ? id : []));
  return totalsOf(scope, { ...field, totaux: always ? printed : [] });
}

/** The lines that are printed: on the blank form, one for each item that could be chosen. */
function linesOf(field: FieldOf<'grille'>, place: Place): readonly GridLine[] {
  if (!place.vierge) return rowsOfGrid(place.scope, field);
  const own = field.lignes.map(({ id, libelle, rubrique, valeurs = {} }) => ({
    id,
    libelle,
    valeurs,
    ...(rubrique !== undefined && { rubrique }),
  }));
  const chosen = field.lignes_de === undefined ? [] : itemsFor(place, field.lignes_de);
  return [...own, ...chosen.map((item) => ({ id: item.id, libelle: item.libelle, valeurs: {} }))];
}

/** Each line with the heading it stands under: a heading is said once and holds until the next one, or an empty one. */
function underHeadings(lines: readonly GridLine[]): { line: GridLine; section: string | undefined }[] {
  let section: string | undefined;
  return lines.map((line) => {
    section = line.rubrique ?? section;
    return { line, section: section === '' ? undefined : section };
  });
}

function printedCell(column: GridColumn, { valeurs }: GridLine, place: Place): Cellule {
  if (column.type !== 'imprime') return cellOf(column, place);
  return { texte: formatted(column, valeurs[column.id]), fixe: true };
}
