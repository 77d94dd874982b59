import { memo } from 'react';
import { formatted, within, type Answers, type FieldOf, type GridColumn, type GridLine } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { Cell, type CellField } from './Cell.tsx';
import { fitsInCell } from './cells.ts';
import { columnHelpId, columnName } from './columnName.ts';
import { NoteCalls } from './Notes.tsx';
import { withoutCalls } from './notes.ts';
import type { FieldProps } from './props.ts';

interface Props extends FieldProps<FieldOf<'grille'>> {
  /** Id of the grid, as a text: what says that the path is the same. */
  readonly base: string;
  readonly row: GridLine;
  readonly cells: Answers;
  /** Whether cells show something of answers that are not those of the row. */
  readonly outside: boolean;
}

const sameRow = (one: Props, other: Props): boolean =>
  one.base === other.base &&
  one.row.id === other.row.id &&
  one.row.libelle === other.row.libelle &&
  one.cells === other.cells &&
  one.problems === other.problems &&
  one.field === other.field &&
  (!one.outside || one.scope === other.scope);

/** One row of a grid: what is printed, and a control where something is asked. */
export const GridRow = memo(function GridRow(props: Props) {
  const { field, form, path, row, cells } = props;
  const words = withoutCalls(row.libelle);
  const scope = within(props.scope, field, cells, row);
  const exclusive = field.exclusif ? field.colonnes.filter(({ type }) => type === 'case') : [];
  return (
    <tr>
      <th scope="row">
        {words}
        <NoteCalls form={form} text={row.libelle} />
        {exclusive.some(({ id }) => cells[id] === 'oui') && (
          <Unticked {...props} name={words} onUntick={() => props.send(only(props, exclusive, null))} />
        )}
      </th>
      {field.colonnes.map((column) => {
        const place = [...path, row.id, column.id];
        const label = `${columnName(column)}, ${words}`;
        const alone = exclusive.includes(column);
        return (
          <td key={column.id} data-l={columnName(column)} className={`saisie c-${column.type}`}>
            {alone && (
              <span className="coche">
                <input
                  type="radio"
                  id={controlId(place)}
                  name={controlId([...path, row.id])}
                  aria-label={label}
                  checked={cells[column.id] === 'oui'}
                  onChange={() => props.send(only(props, exclusive, column.id))}
                />
              </span>
            )}
            {!alone && column.type === 'imprime' && formatted(column, row.valeurs[column.id])}
            {!alone && isCell(column) && (
              <Cell
                field={column}
                path={place}
                answers={cells}
                label={label}
                helpId={column.aide === undefined ? undefined : columnHelpId(props.base, column)}
                problems={props.problems}
                scope={scope}
                form={form}
                send={props.send}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}, sameRow);

const isCell = (column: GridColumn): column is Extract<GridColumn, CellField> =>
  column.type !== 'imprime' && fitsInCell(column);

/** The answer of a row where one box at most is ticked. */
function only({ path, row, cells }: Props, columns: readonly GridColumn[], ticked: string | null) {
  const boxes = Object.fromEntries(columns.map(({ id }) => [id, id === ticked ? 'oui' : '']));
  return { type: 'answered', path: [...path, row.id], value: { ...cells, ...boxes } } as const;
}

interface UntickedProps extends Pick<Props, 'path' | 'row' | 'field'> {
  readonly name: string;
  readonly onUntick: () => void;
}

/** A radio cannot be unticked by itself: the way back to no answer. */
function Unticked({ path, row, field, name, onUntick }: UntickedProps) {
  const first = field.colonnes.find(({ type }) => type === 'case')?.id ?? '';
  const untick = () => {
    document.getElementById(controlId([...path, row.id, first]))?.focus({ preventScroll: true });
    onUntick();
  };
  return (
    <button className="btn lien defaire" type="button" onClick={untick}>
      Retirer mon choix<span className="cache">&nbsp;: {name}</span>
    </button>
  );
}
