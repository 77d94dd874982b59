import {
  formatted,
  validOf,
  WRITTEN_KINDS,
  type Field,
  type FieldKind,
  type FieldOf,
  type GridColumn,
} from '../../forms/index.ts';
import { computedInWords, textAtKey, type Place } from '../context.ts';
import type { Cellule, Colonne } from '../model.ts';
import { withoutCalls } from '../printed.ts';
import { texteOfRich } from '../rich.ts';
import { words } from './choix.ts';

/** Kinds of fields, and ways of writing what is computed, that are figures: neither days nor words. */
const NUMBERS = new Set<string>(['nombre', 'montant', 'pourcentage']);
/** Kinds that a cell cannot hold: a group of them is printed one under the other. */
const TALL = new Set<FieldKind>([
  'texte_riche',
  'image',
  'signature',
  'communes',
  'intertitre',
  'texte_fixe',
  'reserve',
  'frise',
  'carte',
  'groupe',
  'fiches',
  'grille',
]);

export const fitsInCells = (fields: readonly Field[]): boolean => fields.every(({ type }) => !TALL.has(type));

/** Whether an answer can be said in one cell, on several lines if need be. */
export const fitsInOneCell = ({ type }: Field): boolean => CELLS[type] !== undefined || IN_WORDS.has(type);

/** Choices that the head of a column has room for. */
const FEW = 4;

/** What can be written in a cell of the blank form: nothing else says it there. */
function choicesOf(field: Field | GridColumn): string {
  if (field.type === 'oui_non') return ' (oui / non)';
  if ((field.type !== 'choix' && field.type !== 'cases') || field.options.length > FEW) return '';
  return ` (${field.options.map(({ libelle }) => libelle).join(' / ')})`;
}

/** A column of a table, as its head says it. */
export function columnOf(field: Field | GridColumn, vierge = false): Colonne {
  const number = NUMBERS.has('format' in field ? field.format : field.type);
  return {
    nom: field.id,
    libelle: `${withoutCalls(field.libelle)}${vierge ? choicesOf(field) : ''}`,
    ...(number && { nombre: true }),
    ...(field.type === 'case' && { saisie: 'case' as const }),
    ...(field.type === 'imprime' && { saisie: 'aucune' as const }),
  };
}

type Cell<K extends FieldKind> = (field: FieldOf<K>, place: Place) => Cellule;

const said = (field: FieldOf<'texte'>, { row }: Place): Cellule => {
  const value = validOf(field, row);
  return value === undefined ? textAtKey(row, field.id) : formatted(field, value);
};

/** Kinds said by `formatted`, all in the same way. */
const IN_WORDS = new Set<FieldKind>([...WRITTEN_KINDS, 'oui_non']);

const CELLS: { readonly [K in FieldKind]?: Cell<K> } = {
  texte_riche: (field, { row }) => {
    const value = validOf(field, row);
    return value === undefined ? '' : { texte: texteOfRich(value) };
  },
  case: (field, { row }) => ({ texte: '', coche: validOf(field, row) === 'oui' }),
  choix: (field, place) => {
    const value = validOf(field, place.row);
    return field.options
      .filter(({ id }) => id === value)
      .map((option) => words(field, option, place))
      .join(', ');
  },
  cases: (field, place) => {
    const values: readonly string[] = validOf(field, place.row) ?? [];
    return field.options
      .filter(({ id }) => values.includes(id))
      .map((option) => words(field, option, place))
      .join(', ');
  },
  calcul: computedInWords,
};

/** The words of a cell, without their looks. */
export function textOfCell(cell: Cellule): string {
  if (typeof cell === 'string') return cell;
  return typeof cell.texte === 'string' ? cell.texte : cell.texte.map(({ texte }) => texte).join('');
}

/** What an answer says in one cell. */
export function cellOf<K extends FieldKind>(field: FieldOf<K>, place: Place): Cellule {
  const cell = CELLS[field.type as K];
  // The entry of a kind takes the field of that kind, and every kind of IN_WORDS is said as a text is.
  if (cell !== undefined) return cell(field, place);
  return IN_WORDS.has(field.type) ? said(field as FieldOf<'texte'>, place) : '';
}
