import { lazy, Suspense } from 'react';
import { rowsOfGrid, type FieldOf } from '../../../forms/index.ts';
import { GroupBox } from './Box.tsx';
import { Chooser } from './Chooser.tsx';
import type { FieldProps } from './props.ts';

const GridTable = lazy(() => import('./GridTable.tsx').then(({ GridTable }) => ({ default: GridTable })));

/** A table whose rows and columns are those of the official form. */
export function GridField(props: FieldProps<FieldOf<'grille'>>) {
  const { field, form, scope } = props;
  const rows = rowsOfGrid(scope, field);
  return (
    <GroupBox of={props} wide>
      {rows.length === 0 && field.lignes_de !== undefined ? (
        <Chooser form={form} reference={field.lignes_de} />
      ) : (
        <Suspense fallback={<p className="meta">Un instant…</p>}>
          <GridTable {...props} rows={rows} />
        </Suspense>
      )}
    </GroupBox>
  );
}
