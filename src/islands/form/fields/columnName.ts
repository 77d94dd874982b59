import type { Field, GridColumn } from '../../../forms/index.ts';
import { withoutCalls } from './notes.ts';

/** What heads a column: its official words, and its unit when it is a figure. */
export function columnName(column: Field | GridColumn): string {
  const words = withoutCalls(column.libelle === '' ? (column.intitule ?? '') : column.libelle);
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
