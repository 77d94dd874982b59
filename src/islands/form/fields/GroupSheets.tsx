import { useState } from 'react';
import { within, type Answers, type FieldOf } from '../../../forms/index.ts';
import type { FieldProps } from './props.ts';
import { Row } from './Row.tsx';
import { rowKey, type useRows } from './useRows.ts';

export interface RowsProps extends FieldProps<FieldOf<'groupe'>> {
  readonly group: ReturnType<typeof useRows>;
  /** Puts other rows in their place, and says what was done. */
  readonly onReplace: (rows: readonly Answers[], said: string) => void;
}

/** Beyond this many, rows are folded: their titles are read first. */
const MANY = 3;

/** Rows one under the other, each a set of fields with its name. */
export function GroupSheets({ group, ...props }: RowsProps) {
  const { field, path, scope } = props;
  const { rows } = group;
  const [atOpening] = useState(rows.length);
  return rows.map((row, index) => (
    <Row
      key={rowKey(row, index)}
      {...props}
      path={[...path, index]}
      row={row}
      scope={within(scope, field, row)}
      index={index}
      count={rows.length}
      foldable={rows.length > MANY}
      startsFolded={atOpening > MANY && index < atOpening}
      removable={group.removable}
      onMove={(way) => group.move(index, way)}
      onRemove={() => group.remove(index)}
    />
  ));
}
