import { memo } from 'react';
import { within, type Answers, type FieldOf } from '../../../forms/index.ts';
import { Cell } from './Cell.tsx';
import type { CellField } from './Cell.tsx';
import { columnHelpId, columnName } from './columnName.ts';
import type { FieldProps } from './props.ts';
import { rowName } from './rowNames.ts';
import { rowControlId, type RowMove } from './useRows.ts';

export interface RowProps extends FieldProps<FieldOf<'groupe'>> {
  /** Id of the group, as a text: what says that the path is the same. */
  readonly base: string;
  readonly columns: readonly CellField[];
  /** Whether the row shows something of answers that are not its own. */
  readonly outside: boolean;
  readonly row: Answers;
  readonly index: number;
  readonly last: boolean;
  readonly ordering: boolean;
  readonly removable: boolean;
  readonly onMove: (from: number, way: RowMove) => void;
  readonly onRemove: (index: number) => void;
}

/** What a row is drawn from. Its callbacks are new at each drawing of the table, and do the same. */
const DRAWN_FROM = ['base', 'field', 'row', 'index', 'last', 'ordering', 'removable', 'problems', 'form'] as const;

export const sameRow = (one: RowProps, other: RowProps): boolean =>
  DRAWN_FROM.every((key) => one[key] === other[key]) && (!one.outside || one.scope === other.scope);

/** One row of a table: its number, a control per column, what can be done with it. */
export const TableRow = memo(function TableRow(props: RowProps) {
  const { field, path, base, columns, row, index, last, ordering, removable, problems, send, form, onMove, onRemove } =
    props;
  const scope = within(props.scope, field, row);
  const name = rowName(field, index);
  return (
    <tr>
      <th scope="row" className="rang">
        <span className="qui">{name.replace(/\s\d+$/u, '')} </span>
        {index + 1}
      </th>
      {columns.map((column) => (
        <td key={column.id} data-l={columnName(column)} className={`saisie c-${column.type}`}>
          <Cell
            field={column}
            path={[...path, index, column.id]}
            answers={row}
            label={`${columnName(column)}, ${field.element} ${index + 1}`}
            helpId={column.aide === undefined ? undefined : columnHelpId(base, column)}
            problems={problems}
            scope={scope}
            form={form}
            send={send}
          />
        </td>
      ))}
      <td className="gestes-ligne">
        {ordering ? (
          <>
            {index > 0 && (
              <button
                className="btn lien"
                type="button"
                id={rowControlId(path, index, 'monter')}
                onClick={() => onMove(index, 'monter')}
              >
                Monter<span className="cache"> {name}</span>
              </button>
            )}
            {!last && (
              <button
                className="btn lien"
                type="button"
                id={rowControlId(path, index, 'descendre')}
                onClick={() => onMove(index, 'descendre')}
              >
                Descendre<span className="cache"> {name}</span>
              </button>
            )}
          </>
        ) : (
          removable && (
            <button className="btn lien" type="button" onClick={() => onRemove(index)}>
              Retirer<span className="cache"> {name}</span>
            </button>
          )
        )}
      </td>
    </tr>
  );
}, sameRow);
