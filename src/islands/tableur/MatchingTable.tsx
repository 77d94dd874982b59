import { enumeration } from '../../domain/francais/index.ts';
import type { Field } from '../../forms/index.ts';
import { sentTo } from './columns.ts';
import { gathered, type Matching } from './joined.ts';

interface Props {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly first: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly headings: boolean;
  readonly matching: Matching;
  /** Fields by which a line is known to be the same one. */
  readonly keys: readonly string[];
  readonly onMatching: (matching: Matching) => void;
  readonly onKeys: (keys: readonly string[]) => void;
}

const nameOf = ({ intitule, libelle }: Field): string => intitule ?? libelle;

/** One line per column of the table: what it holds, and where it goes. */
export function MatchingTable({ id, fields, first, sample, headings, matching, keys, onMatching, onKeys }: Props) {
  const choose = (column: number, chosen: string) =>
    onMatching(
      sentTo(
        matching,
        column,
        fields.find((field) => field.id === chosen),
      ),
    );
  const titleOf = (column: number) => (headings && first[column]?.trim()) || `Colonne ${column + 1}`;
  const matched = fields.filter(({ id: field }) => matching.includes(field));
  return (
    <>
      <div className="tableau saisies">
        <table>
          <caption>
            Les colonnes
            <span>Vérifiez où va chacune.</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Dans votre tableau</th>
              <th scope="col">Va dans</th>
            </tr>
          </thead>
          <tbody>
            {first.map((_cell, column) => {
              const title = titleOf(column);
              const example = sample.find((line) => (line[column] ?? '').trim() !== '')?.[column];
              return (
                <tr key={column}>
                  <th scope="row">
                    {title}
                    {example !== undefined && <span className="aide petit">par exemple «&nbsp;{example}&nbsp;»</span>}
                  </th>
                  <td data-l="Va dans" className="saisie">
                    <select
                      id={`${id}-colonne-${column}`}
                      aria-label={`${title} va dans`}
                      value={matching[column] ?? ''}
                      onChange={(event) => choose(column, event.currentTarget.value)}
                    >
                      <option value="">Laisser de côté</option>
                      {fields.map((field) => (
                        <option key={field.id} value={field.id}>
                          {nameOf(field)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {gathered(matching, fields, headings ? first : [])
        .filter(({ columns }) => columns.length > 1)
        .map(({ field, columns, text }) => (
          <p key={field.id}>
            {`«\u00A0${nameOf(field)}\u00A0» réunira ${enumeration(columns.map(titleOf))}`}
            {sample[0] !== undefined && text(sample[0]) !== '' && `, par exemple «\u00A0${text(sample[0])}\u00A0»`}.
          </p>
        ))}
      <fieldset className="groupe">
        <legend className="lab">Reconnaître une ligne déjà dans votre tableau d’après</legend>
        <div className="cote-a-cote">
          {matched.map((field) => (
            <label className="choix" key={field.id}>
              <input
                type="checkbox"
                checked={keys.includes(field.id)}
                onChange={() =>
                  onKeys(keys.includes(field.id) ? keys.filter((key) => key !== field.id) : [...keys, field.id])
                }
              />
              <span>{nameOf(field)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
