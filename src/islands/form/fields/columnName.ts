import type { Field, GridColumn } from '../../../forms/index.ts';
import { withoutCalls } from './notes.ts';

/** What heads a column: a short name if it has one, and its unit when it is a figure. */
export function columnName(column: Field | GridColumn): string {
  const words = withoutCalls(column.intitule ?? column.libelle);
  const unit = unitOfColumn(column);
  return unit === undefined || words.includes(unit) ? words : `${words} (${unit})`;
}

function unitOfColumn(column: Field | GridColumn): string | undefined {
  switch (column.type) {
    case 'montant':
      return column.unite ?? '€';
    case 'pourcentage':
      return column.unite ?? '%';
    case 'nombre':
      return column.unite;
    default:
      return undefined;
  }
}

/** Id of the text that helps to fill a column of a table. */
export const columnHelpId = (base: string, column: Pick<Field, 'id'>): string => `${base}-aide-${column.id}`;
