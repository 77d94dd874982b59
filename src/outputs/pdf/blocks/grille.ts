import type { BlocOf, Cellule, Ligne, Texte } from '../../../documents/index.ts';
import { isBlank, plainText } from '../text/runs.ts';

/** A cell in its place. */
export interface Cell {
  readonly texte: Texte;
  /** Its first column, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** A box, ticked or not; absent: none. */
  readonly coche: boolean | undefined;
  readonly fixe: boolean;
}

/** A row whose cells cover each column exactly once. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly genre: Ligne['genre'];
  /** Its part of the names of its fields. */
  readonly nom: string;
  /** What it is called aloud: « ligne 3 », or its first words when they are printed. */
  readonly said: string;
}

const TOTALS: readonly Ligne['genre'][] = ['total', 'sous-total'];

/** The rows of a table: those given, and `blank` empty ones, before the totals that end it. */
export function rowsOf({ colonnes, lignes }: BlocOf<'tableau'>, blank: number): Row[] {
  const empty: Ligne = { cellules: [] };
  const end = lignes.findLastIndex(({ genre }) => !TOTALS.includes(genre)) + 1;
  const all = [...lignes.slice(0, end), ...Array.from({ length: blank }, () => empty), ...lignes.slice(end)];
  let number = 0;
  return all.map((ligne) => {
    const cells = cellsOf(ligne, colonnes.length);
    const [first] = cells;
    const printed = first && (first.fixe || colonnes[0]?.saisie === 'aucune') ? plainText(first.texte).trim() : '';
    // Headings and totals are not counted: adding one changes the name of no other row.
    if (ligne.genre === undefined) number += 1;
    const nom = ligne.nom ?? ligne.genre ?? String(number - 1);
    return { cells, genre: ligne.genre, nom, said: printed || (ligne.genre ?? `ligne ${number}`) };
  });
}

/** A heading covers the whole row; elsewhere what is missing is empty and what is too much is left out. */
function cellsOf({ cellules, genre }: Ligne, count: number): Cell[] {
  const given = cellules.map(detailed);
  if (genre === 'rubrique' && given.slice(1).every(({ texte, coche }) => isBlank(texte) && coche === undefined))
    return [{ ...(given[0] ?? detailed('')), column: 0, span: count }];
  const cells: Cell[] = [];
  let column = 0;
  for (const cell of given) {
    if (column >= count) break;
    const span = Math.min(Math.max(1, Math.floor(cell.span)), count - column);
    cells.push({ ...cell, column, span });
    column += span;
  }
  for (; column < count; column += 1) cells.push({ ...detailed(''), column, span: 1 });
  return cells;
}

function detailed(cellule: Cellule): Omit<Cell, 'column'> {
  if (typeof cellule === 'string') return { texte: cellule, span: 1, coche: undefined, fixe: false };
  const { texte, colonnes = 1, coche, fixe = false } = cellule;
  return { texte, span: colonnes, coche, fixe };
}

/** A heading above the columns, over several of them. */
export interface Group {
  readonly label: string;
  readonly column: number;
  readonly span: number;
}

/** The headings above those of the columns, covering each of them exactly once; none when the table has none. */
export function groupsOf({ colonnes, groupes = [] }: BlocOf<'tableau'>): Group[] {
  const groups: Group[] = [];
  let column = 0;
  for (const { libelle, colonnes: wished } of groupes) {
    const span = Math.min(Math.max(1, Math.floor(wished)), colonnes.length - column);
    if (span <= 0) break;
    groups.push({ label: libelle, column, span });
    column += span;
  }
  if (groups.length > 0 && column < colonnes.length) groups.push({ label: '', column, span: colonnes.length - column });
  return groups;
}
