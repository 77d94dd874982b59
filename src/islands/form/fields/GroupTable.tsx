import { useId, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { pastedBlock } from '../../tableur/block.ts';
import { controlId } from '../ids.ts';
import { fitsInCell } from './cells.ts';
import type { RowsProps } from './GroupSheets.tsx';
import { ColumnHelp } from './ColumnHelp.tsx';
import { columnName } from './columnName.ts';
import { looksOutside } from './references.ts';
import { TableRows } from './TableRows.tsx';
import { TotalLine } from './Totals.tsx';
import { useTotals } from './useTotals.ts';

/** Rows in columns, as in a spreadsheet: Enter goes down, a block of cells can be pasted from any cell on. */
export function GroupTable({ group, onReplace, ...props }: RowsProps) {
  const { field, path, scope } = props;
  const { rows } = group;
  const [ordering, setOrdering] = useState(false);
  const keysId = useId();
  const columns = field.champs.filter(fitsInCell);
  const outside = looksOutside(field.champs);
  const base = controlId(path);
  const totals = useTotals(scope, field);

  const goDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const here = cellOf(event.target);
    if (event.key !== 'Enter' || here === null || event.target instanceof HTMLButtonElement) return;
    if (event.target instanceof HTMLTextAreaElement && !event.ctrlKey) return;
    event.preventDefault();
    const last = here.row === rows.length - 1 && !event.shiftKey;
    if ((event.ctrlKey || last) && !group.full) return group.add();
    const below = event.currentTarget.tBodies[0]?.rows[here.row + (event.shiftKey ? -1 : 1)];
    below?.cells[here.cell]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const here = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (here === null || (event.target instanceof HTMLTextAreaElement && !text.includes('\t'))) return;
    const block = pastedBlock(text);
    if (block === null) return;
    event.preventDefault();
    // Rarely needed: loaded then.
    void import('../../tableur/pasted.ts').then(({ pastedOver }) => {
      const laid = pastedOver(rows, block, { index: here.row, column: here.cell - 1, fields: columns });
      onReplace(laid.rows, laid.said);
    });
  };
  return (
    <>
      {path.length === 1 && (
        <p className="aide petit aide-clavier" id={keysId}>
          Entrée descend d’une ligne. Vous pouvez coller ici des cellules copiées d’un tableur.
        </p>
      )}
      <ColumnHelp base={base} columns={columns} />
      <div className="tableau saisies">
        <table
          aria-labelledby={`${base}-titre`}
          aria-describedby={path.length === 1 ? keysId : undefined}
          onKeyDown={goDown}
          onPaste={paste}
        >
          <thead>
            <tr>
              <th scope="col" className="rang">
                <span className="cache">Ligne</span>
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.id} className={`c-${column.type}`}>
                  {columnName(column)}
                </th>
              ))}
              <th scope="col" className="col-gestes">
                <span className="cache">Gestes</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <TableRows
              {...props}
              base={base}
              columns={columns}
              outside={outside}
              rows={rows}
              ordering={ordering && rows.length > 1}
              removable={group.removable}
              onMove={group.move}
              onRemove={group.remove}
            />
          </tbody>
          {field.totaux.length > 0 && (
            <tfoot>
              {totals.sousTotaux.map(({ libelle, colonnes }) => (
                <TotalLine
                  key={libelle}
                  sums={colonnes}
                  words={`Sous-total${libelle === '' ? '' : `, ${libelle}`}`}
                  columns={columns}
                  lead={1}
                  trail={1}
                  className="sous-total"
                />
              ))}
              <TotalLine
                sums={totals.colonnes}
                words={field.libelle_total}
                columns={columns}
                lead={1}
                trail={1}
                className="total"
              />
            </tfoot>
          )}
        </table>
      </div>
      {rows.length > 1 && (
        <p>
          <button
            className="btn lien defaire"
            type="button"
            aria-pressed={ordering}
            onClick={() => setOrdering(!ordering)}
          >
            Changer l’ordre des lignes
          </button>
        </p>
      )}
    </>
  );
}

/** The cell of the body in which a control stands: its row, its place in the row. */
function cellOf(target: EventTarget): { row: number; cell: number } | null {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.closest('tr');
  return cell && row ? { row: row.sectionRowIndex, cell: cell.cellIndex } : null;
}
