import type { BlocOf, Colonne } from '../../../documents/index.ts';
import type { TextStyle } from '../ink.ts';
import type { Layout, Styles } from '../layout/layout.ts';
import { type Wish, Wishes } from '../text/measure.ts';
import { isBlank } from '../text/runs.ts';
import { type Cell, type Group, groupsOf, type Row } from './grille.ts';

/** Between a cell's edge and its text, in points. */
export const PADDING = { x: 5, y: 4 } as const;
/** A box to tick, and the text beside it, in points. */
export const TICK = 9;
export const TICK_INDENT = TICK + 5;
/** What a field asks to be typed in: at least, and at ease, in points. */
const FIELD = { least: 48, ease: 130 } as const;
/** How much smaller the text of a table may be, so that no word is cut: 8.5 points and no less. */
const SMALLER = [1, 0.92, 0.85];

export interface Column {
  readonly name: string;
  readonly label: string;
  /** Left edge and width, in points. */
  readonly x: number;
  readonly width: number;
  /** Numbers are set flush right. */
  readonly right: boolean;
  /** Boxes to tick stand in the middle, under their heading. */
  readonly centred: boolean;
  readonly saisie: NonNullable<Colonne['saisie']>;
}

/** The faces of a table. */
export interface TableStyles {
  readonly cell: TextStyle;
  readonly strong: TextStyle;
  readonly head: TextStyle;
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly styles: TableStyles;
  /** How wide its texts are. */
  readonly wishes: Wishes;
}

/** What a column asks for, in points: without cutting a word, and without cutting a line. */
interface Need {
  least: number;
  ease: number;
}

/** The columns of a table, as wide as their contents ask, within the width of the text. */
export function gridOf({ cursor, fields, styles }: Layout, bloc: BlocOf<'tableau'>, rows: readonly Row[]): Grid {
  const { width, left } = cursor;
  // A blank table has equal columns: nobody knows yet what will be written in them.
  const written = rows.some(({ cells }) => cells.some(({ texte }) => !isBlank(texte)));
  const wishes = new Wishes();
  let own = scaled(styles, 1);
  let needs: Need[] = [];
  for (const scale of SMALLER) {
    own = scaled(styles, scale);
    needs = needsOf(bloc, rows, own, wishes, fields !== undefined);
    if (sum(needs.map(({ least }) => least)) <= width) break;
  }
  const widths = widthsOf(needs, width, written);
  let x = left;
  const columns = bloc.colonnes.map(({ nom, libelle, nombre = false, saisie = 'texte' }, i) => {
    const column = {
      name: nom,
      label: libelle,
      x,
      width: widths[i] ?? 0,
      right: nombre,
      centred: saisie === 'case',
      saisie,
    };
    x += column.width;
    return column;
  });
  return { columns, styles: own, wishes };
}

function scaled({ cell, label, cellHead }: Styles, scale: number): TableStyles {
  const smaller = ({ face, size, leading }: TextStyle, floor: number): TextStyle => ({
    face,
    size: Math.max(size * scale, floor),
    leading: leading * (Math.max(size * scale, floor) / size),
  });
  return { cell: smaller(cell, 8.5), strong: smaller(label, 8.5), head: smaller(cellHead, 8.5) };
}

function needsOf(
  bloc: BlocOf<'tableau'>,
  rows: readonly Row[],
  styles: TableStyles,
  wishes: Wishes,
  fillable: boolean,
): Need[] {
  const { cell, strong, head } = styles;
  const padded = ({ line, word }: Wish, { size }: TextStyle, more = 0): Need => ({
    least: word * size + 2 * PADDING.x + more + 1,
    ease: line * size + 2 * PADDING.x + more + 1,
  });
  const typed = new Set(rows.flatMap(({ cells }) => cells.filter(({ fixe }) => !fixe).map(({ column }) => column)));
  const needs = bloc.colonnes.map(({ libelle, saisie = 'texte' }, i) => {
    const { line, word } = wishes.of(head.face, strong.face, libelle);
    // A heading may stand on two lines: what is under it counts more.
    const need = padded({ line: Math.max(line / 2, word), word }, head);
    if (fillable && saisie === 'texte' && typed.has(i)) raise([need], { least: FIELD.least, ease: FIELD.ease });
    return need;
  });
  const spanning: [Cell | Group, Need][] = [];
  for (const { cells, genre } of rows) {
    const style = genre === undefined ? cell : strong;
    for (const each of cells) {
      const wish = padded(
        wishes.of(style.face, strong.face, each.texte),
        style,
        each.coche === undefined ? 0 : TICK_INDENT,
      );
      const need = needs[each.column];
      if (each.span > 1) spanning.push([each, { least: wish.least, ease: wish.least }]);
      else if (need) {
        need.least = Math.max(need.least, wish.least);
        need.ease = Math.max(need.ease, wish.ease);
      }
    }
  }
  for (const group of groupsOf(bloc))
    spanning.push([group, padded(wishes.of(head.face, strong.face, group.label), head)]);
  for (const [{ column, span }, need] of spanning) raise(needs.slice(column, column + span), need);
  return needs;
}

/** Gives columns together at least this, each the same more. */
function raise(needs: readonly Need[], wish: Need): void {
  for (const key of ['least', 'ease'] as const) {
    const missing = (wish[key] - sum(needs.map((need) => need[key]))) / needs.length;
    if (missing > 0) for (const need of needs) need[key] += missing;
  }
}

/** Shares the width: no word is cut while there is room for all of them, then those who ask little get it. */
function widthsOf(needs: readonly Need[], width: number, written: boolean): number[] {
  const least = needs.map((need) => need.least);
  const ease = needs.map((need) => Math.max(need.ease, need.least));
  const equal = width / needs.length;
  if (!written && least.every((each) => each <= equal)) return needs.map(() => equal);
  if (sum(ease) <= width || sum(least) >= width) return fill(sum(ease) <= width ? ease : least, width);
  const more = fill(
    ease.map((each, i) => each - (least[i] ?? 0)),
    width - sum(least),
  );
  return least.map((each, i) => each + (more[i] ?? 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Shares a width: what asks for less than an equal part gets what it asks for, the others share the rest equally.
 * When all is granted, what is left is shared in proportion.
 */
export function fill(wishes: readonly number[], width: number): number[] {
  const total = sum(wishes);
  if (total <= width) return wishes.map((wish) => (wish * width) / total);
  const ascending = [...wishes].sort((a, b) => a - b);
  let left = width;
  let part = 0;
  ascending.forEach((wish, i) => {
    part = left / (wishes.length - i);
    left -= Math.min(wish, part);
  });
  return wishes.map((wish) => Math.min(wish, part));
}
