import type { FieldOf, GridLine } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ColumnHelp } from './ColumnHelp.tsx';
import { columnName } from './columnName.ts';
import { headed, recordIn } from './grid.ts';
import { GridRow } from './GridRow.tsx';
import { NoteCalls } from './Notes.tsx';
import type { FieldProps } from './props.ts';
import { looksOutside } from './references.ts';
import { TotalLine } from './Totals.tsx';
import { useTotals } from './useTotals.ts';

interface Props extends FieldProps<FieldOf<'grille'>> {
  readonly rows: readonly GridLine[];
}

/** The rows of a grid under their headings, with sums that follow what is typed. */
export function GridTable({ rows, ...props }: Props) {
  const { field, form, path, answers, scope } = props;
  const id = controlId(path);
  const outside = looksOutside([field]);
  const totals = useTotals(scope, field);
  return (
    <div className="tableau saisies grille">
      <ColumnHelp base={id} columns={field.colonnes} />
      <table aria-labelledby={`${id}-titre`}>
        <thead>
          <tr>
            <th scope="col">{field.entete === '' ? <span className="cache">Ligne</span> : field.entete}</th>
            {field.colonnes.map((column) => (
              <th scope="col" key={column.id} className={`c-${column.type}`}>
                {columnName(column)}
                <NoteCalls form={form} text={column.libelle} />
              </th>
            ))}
          </tr>
        </thead>
        {headed(rows).map(({ rubrique, members }, n) => (
          <tbody key={`${n} ${rubrique ?? ''}`}>
            {rubrique !== undefined && rubrique !== '' && (
              <tr className="rubrique">
                <th scope="rowgroup" colSpan={field.colonnes.length + 1}>
                  {rubrique}
                </th>
              </tr>
            )}
            {members.map((row) => (
              <GridRow
                key={row.id}
                {...props}
                base={id}
                row={row}
                outside={outside}
                cells={recordIn(answers[field.id], row.id)}
              />
            ))}
            {rubrique !== undefined && rubrique !== '' && totals.sousTotaux[n] !== undefined && (
              <TotalLine
                sums={totals.sousTotaux[n].colonnes}
                words={`Sous-total, ${rubrique}`}
                columns={field.colonnes}
                lead={1}
                trail={0}
                className="sous-total"
              />
            )}
          </tbody>
        ))}
        {field.totaux.length > 0 && (
          <tfoot>
            <TotalLine
              sums={totals.colonnes}
              words={field.libelle_total}
              columns={field.colonnes}
              lead={1}
              trail={0}
              className="total"
            />
          </tfoot>
        )}
      </table>
    </div>
  );
}
