import { formatted, type GridColumn, type Sums } from '../../../forms/index.ts';
import type { CellField } from './Cell.tsx';
import { columnName } from './columnName.ts';

interface Props {
  readonly sums: Sums;
  /** « Total », or the name of the heading that is added up. */
  readonly words: string;
  readonly columns: readonly (GridColumn | CellField)[];
  /** Columns before and after those of the form: numbers of rows, buttons. */
  readonly lead: 1;
  readonly trail: 0 | 1;
  readonly className: 'total' | 'sous-total';
}

/** A line of figures under their columns; its words stand over the columns before the first figure. */
export function TotalLine({ sums, words, columns, lead, trail, className }: Props) {
  const first = columns.findIndex(({ id }) => Object.hasOwn(sums, id));
  if (first === -1) return null;
  const span = lead + first;
  return (
    <tr className={className}>
      <th scope="row" colSpan={span}>
        {words}
      </th>
      {columns.slice(first).map((column) => (
        <td key={column.id} className="nb" data-l={columnName(column)}>
          {said(column, sums[column.id])}
        </td>
      ))}
      {trail > 0 && <td className="gestes-ligne" />}
    </tr>
  );
}

/** A sum as it is printed; a dash as long as nothing is known of it; nothing in columns that are not added up. */
function said(column: GridColumn | CellField, sum: number | null | undefined): string {
  if (sum === undefined) return '';
  return sum === null ? '–' : formatted(column, sum);
}
