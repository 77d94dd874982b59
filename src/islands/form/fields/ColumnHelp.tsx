import type { GridColumn } from '../../../forms/index.ts';
import type { CellField } from './Cell.tsx';
import { columnHelpId, columnName } from './columnName.ts';

interface Props {
  /** Id of the table. */
  readonly base: string;
  readonly columns: readonly (GridColumn | CellField)[];
}

/** What helps to fill each column, above the table: heads of columns are not there on a phone. */
export function ColumnHelp({ base, columns }: Props) {
  const helped = columns.filter(({ aide }) => aide !== undefined);
  if (helped.length === 0) return null;
  return (
    <ul className="aide petit aide-colonnes">
      {helped.map((column) => (
        <li key={column.id} id={columnHelpId(base, column)}>
          {columnName(column)}&nbsp;: {column.aide}
        </li>
      ))}
    </ul>
  );
}
