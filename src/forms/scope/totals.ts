import { computed } from '../calculs.ts';
import { exactSum } from '../calculs/exact.ts';
import type { Calcul, GridField, GroupField, Ref } from '../definition.ts';
import { foundInRow, levelNamed, operandsOf } from './follow.ts';
import type { GridLine, Row, Scope } from './level.ts';
import { rowsOf } from './rows.ts';

/** Sums of columns, by id; `null`: nothing is known of that column, or something in it is not a number. */
export type Sums = Readonly<Record<string, number | null>>;

export interface Totals {
  readonly colonnes: Sums;
  /** In the order of the rows; empty when the form asks for none. */
  readonly sousTotaux: readonly { readonly libelle: string; readonly colonnes: Sums }[];
}

/** Totals of the columns that the form adds up, and sub-totals by heading where it asks for them. */
export function totalsOf(scope: Scope, field: GroupField | GridField): Totals {
  const rows = rowsOf(scope.levels[0], field);
  return {
    colonnes: sumsOf(scope, rows, field.totaux),
    sousTotaux: headed(rows, field).map(({ libelle, rows: under }) => ({
      libelle,
      colonnes: sumsOf(scope, under, field.totaux),
    })),
  };
}

/** The lines of a grid that are printed with these answers: those of the form, then one for each item chosen elsewhere. */
export const rowsOfGrid = (scope: Scope, field: GridField): readonly GridLine[] =>
  rowsOf(scope.levels[0], field).map(({ item }) => item);

function sumsOf(scope: Scope, rows: readonly Row[], columns: readonly string[]): Sums {
  return Object.fromEntries(columns.map((column) => [column, totalOf(scope, rows, column)]));
}

function totalOf(scope: Scope, rows: readonly Row[], column: string): number | null {
  const field = rows[0]?.level.fields.get(column);
  if (field?.type === 'calcul' && RATIOS.has(field.calcul.fonction)) return ratioOf(scope, rows, field.calcul);
  const values = rows.flatMap(({ level }) => foundInRow(level, column).map(({ value }) => value));
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 && numbers.length === values.length ? exactSum(numbers) : null;
}

/** Computations whose results are not added up: two rows at 40 % are not at 80 %. */
const RATIOS: ReadonlySet<Calcul['fonction']> = new Set(['pourcentage', 'quotient', 'moyenne']);

/** The same computation over all the rows at once; what it reads outside of them counts once. */
function ratioOf(scope: Scope, rows: readonly Row[], calcul: Calcul): number | null {
  const around = operandsOf(scope);
  const isColumn = (ref: Ref) => rows.some(({ level }) => levelNamed([level], ref) !== undefined);
  const value = computed(calcul, {
    ...around,
    values: (refs, si) =>
      [refs].flat().flatMap((ref) => {
        if (!isColumn(ref)) return around.values(ref, si);
        return rows.flatMap(({ level }) => operandsOf(level.home).values(ref, si));
      }),
  });
  return typeof value === 'number' ? value : null;
}

interface Headed {
  readonly libelle: string;
  readonly rows: Row[];
}

/** Rows under each heading: those of the grid, or the answers of a column of the group. */
function headed(rows: readonly Row[], field: GroupField | GridField): readonly Headed[] {
  if (field.type === 'grille') return field.sous_totaux ? underHeadings(rows) : [];
  const { sous_totaux_par: column } = field;
  if (column === undefined) return [];
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const libelle = foundInRow(row.level, column)[0]?.text ?? '';
    found.set(libelle, [...(found.get(libelle) ?? []), row]);
  }
  return [...found].map(([libelle, under]) => ({ libelle, rows: under }));
}

/** A heading stands above its row and those that follow. */
function underHeadings(rows: readonly Row[]): readonly Headed[] {
  const found: Headed[] = [];
  for (const row of rows) {
    const { rubrique } = row.item;
    const last = found.at(-1);
    if (last === undefined || (rubrique !== undefined && rubrique !== last.libelle)) {
      found.push({ libelle: rubrique ?? '', rows: [row] });
    } else last.rows.push(row);
  }
  return found;
}
