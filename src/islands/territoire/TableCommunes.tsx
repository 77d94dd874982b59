import { nombre, pluriel } from '../../domain/francais/index.ts';
import type { Commune, LieuDepartement } from '../../domain/territoire/index.ts';
import { provenance } from './phrases.ts';

interface Props {
  readonly communes: readonly Commune[];
  readonly lieux: readonly LieuDepartement[];
  readonly onRemove: (rang: number) => void;
  readonly onRemoveAll: () => void;
}

/** The chosen communes, their population, and the way to take one out. */
export function TableCommunes({ communes, lieux, onRemove, onRemoveAll }: Props) {
  const departements = [...new Set(communes.map(({ departement }) => departement))];
  const connues = communes.flatMap(({ population }) => population ?? []);
  const total = nombre(connues.reduce((somme, population) => somme + population, 0));
  return (
    <div className="tableau">
      <table>
        <caption>
          Communes du territoire
          <span>{provenance(communes, lieux)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Commune</th>
            <th scope="col" className="nb">
              Population
            </th>
            <th scope="col">
              <span className="cache">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {communes.map(({ code, nom, departement, population }, rang) => (
            <tr key={code || `${nom}-${rang}`}>
              <th scope="row">
                {nom}
                {departements.length > 1 && departement !== '' && <span className="ou"> ({departement})</span>}
              </th>
              <td className="nb">{population === null ? 'non connue' : nombre(population)}</td>
              <td className="geste-ligne">
                <button
                  className="btn lien"
                  type="button"

                  onClick={() => onRemove(rang)}
                >
                  Retirer<span className="cache"> {nom}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total, {pluriel(communes.length, 'commune')}</th>
            <td className="nb">{connues.length < communes.length ? `au moins ${total}` : total}</td>
            <td className="geste-ligne">
              {communes.length > 1 && (
                <button className="btn lien" type="button" onClick={onRemoveAll}>
                  Tout retirer
                </button>
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
