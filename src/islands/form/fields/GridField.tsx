import { useMemo } from 'react';
import { rowsOfGrid, totalsOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { Chooser } from './Chooser.tsx';
import { ColumnHelp } from './ColumnHelp.tsx';
import { columnName } from './columnName.ts';
import { headed, recordIn } from './grid.ts';
import { GridRow } from './GridRow.tsx';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';
import { looksOutside } from './references.ts';
import { TotalLine } from './Totals.tsx';

/** A table whose rows and columns are those of the official form. */
export function GridField(props: FieldProps<FieldOf<'grille'>>) {
  const { field, form, path, titled, problems, answers, scope } = props;
  const id = controlId(path);
  const message = messageAt(problems, path);
  const rows = rowsOfGrid(scope, field);
  const totals = useMemo(() => totalsOf(scope, field), [scope, field]);
  const outside = looksOutside([field]);
  return (
    <div
      className="groupe lignes"
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={describedBy({ id, field, titled, message })}
    >
      <div className={titled ? undefined : 'lab'} id={`${id}-titre`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      {rows.length === 0 && field.lignes_de !== undefined ? (
        <Chooser form={form} reference={field.lignes_de} element="ligne" />
      ) : (
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
              <tbody key={rubrique ?? ''}>
                {rubrique !== undefined && (
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
                {totals.sousTotaux[n] !== undefined && (
                  <TotalLine
                    sums={totals.sousTotaux[n].colonnes}
                    words={`Sous-total${rubrique === undefined ? '' : `, ${rubrique}`}`}
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
      )}
    </div>
  );
}
