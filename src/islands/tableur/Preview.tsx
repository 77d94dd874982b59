import { pluriel } from '../../domain/francais/index.ts';
import type { Answers, Field } from '../../forms/index.ts';
import type { Change } from './plan.ts';
import { GENRE } from './words.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly rows: readonly Answers[];
  readonly changes: readonly Change[];
}

/** Lines shown before any change is made: enough to see that columns are right. */
const SHOWN = 30;

/** What each line would do: differences and additions first. */
export function Preview({ fields, rows, changes }: Props) {
  const order = ['differente', 'ajoutee', 'identique'];
  const sorted = changes
    .filter(({ genre }) => genre !== 'ignoree')
    .sort((one, other) => order.indexOf(one.genre) - order.indexOf(other.genre));
  if (sorted.length === 0) return null;
  const rest = sorted.length - SHOWN;
  return (
    <>
      <div className="defile" role="region" aria-label="Aperçu des lignes" tabIndex={0}>
        <table className="apercu">
          <caption>Ce qui changerait</caption>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              {fields.map(({ id, intitule, libelle }) => (
                <th scope="col" key={id}>
                  {intitule ?? libelle}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, SHOWN).map((change, n) => (
              <tr key={n}>
                <th scope="row">{GENRE[change.genre]}</th>
                {fields.map((field) => (
                  <td key={field.id}>
                    <CellPreview field={field} change={change} row={rows[change.index ?? -1]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className="meta">Et {pluriel(rest, 'autre ligne', 'autres lignes')}.</p>}
    </>
  );
}

/** What a cell would hold; what it holds today beside it when it differs; what could not be read. */
function CellPreview({ field, change, row }: { field: Field; change: Change; row: Answers | undefined }) {
  const unread = change.unread.find(({ id }) => id === field.id);
  if (unread !== undefined) {
    return (
      <>
        <s>{unread.texte}</s> <span className="meta">pas un choix de la liste&nbsp;: laissé vide</span>
      </>
    );
  }
  const next = said(field, change.values[field.id]);
  const before = row === undefined ? '' : said(field, row[field.id]);
  if (change.genre !== 'differente' || next === '' || next === before) return next;
  return (
    <>
      {before !== '' && (
        <>
          <span className="cache">avant&nbsp;: </span>
          <del>{before}</del>
          <span className="cache">, après&nbsp;:</span>{' '}
        </>
      )}
      <ins>{next}</ins>
    </>
  );
}

/** An answer of a cell, in the words of the form. */
function said(field: Field, value: unknown): string {
  const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  if (field.type !== 'choix' && field.type !== 'cases') return ids.join(', ');
  return ids.map((id) => field.options.find((option) => option.id === id)?.libelle ?? id).join(', ');
}
