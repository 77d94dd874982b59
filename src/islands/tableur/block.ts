import type { Answers, Field } from '../../forms/index.ts';
import { parseDelimited } from './delimited.ts';
import { valueOfCell } from './values.ts';

/** The cells of a paste that is more than one cell; `null` for an ordinary text, which the browser pastes itself. */
export function pastedBlock(text: string): readonly (readonly string[])[] | null {
  const trimmed = text.replace(/(?:\r?\n)+$/u, '');
  return /[\t\n\r]/u.test(trimmed) ? parseDelimited(trimmed, '\t') : null;
}

/** The cell from which a block is laid: its row, its column, and the field of each column (none: left out). */
export interface Place<F = Field> {
  readonly index: number;
  readonly column: number;
  readonly fields: readonly F[];
}

/** Rows with a block laid over them from a cell, rightwards and downwards; rows that are missing are made. */
export function laidOver(
  rows: readonly Answers[],
  block: readonly (readonly string[])[],
  { index, column, fields }: Place<Field | undefined>,
): readonly Answers[] {
  const height = Math.max(rows.length, index + block.length);
  return Array.from({ length: height }, (_row, n) => {
    const cells = block[n - index];
    const row = rows[n] ?? {};
    return cells === undefined ? row : { ...row, ...valuesOf(cells, fields.slice(column)) };
  });
}

function valuesOf(cells: readonly string[], fields: readonly (Field | undefined)[]): Answers {
  return Object.fromEntries(
    cells.flatMap((cell, n) => {
      const field = fields[n];
      const value = field === undefined ? undefined : valueOfCell(field, cell);
      return field === undefined || value === undefined ? [] : [[field.id, value]];
    }),
  );
}
