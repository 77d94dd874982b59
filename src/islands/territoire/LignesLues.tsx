import { nombre, pluriel, typographie } from '../../domain/francais/index.ts';
import type { Commune, LigneCollee } from '../../domain/territoire/index.ts';

interface Props {
  readonly id: string;
  readonly lignes: readonly LigneCollee[];
  /** What each line stands for, for now. */
  readonly choix: readonly (readonly Commune[])[];
  /** « Ille-et-Vilaine (35) ». */
  readonly lieuDe: (code: string) => string;
  readonly onChoose: (rang: number, communes: readonly Commune[]) => void;
}

/** Pasted lines: those to choose, those unknown, then those that leave no doubt, folded. */
export function LignesLues({ id, lignes, choix, lieuDe, onChoose }: Props) {
  const numerotees = lignes.map((ligne, rang) => ({ ligne, rang }));
  const aChoisir = numerotees.filter(
    ({ ligne }) => ligne.choix.length > 1 || (ligne.choix.length === 1 && !ligne.retenue),
  );
  const inconnues = numerotees.filter(({ ligne }) => ligne.choix.length === 0);
  const sures = numerotees.filter(({ ligne }) => ligne.choix.length === 1 && ligne.retenue);
  const decrite = ({ nom, departement, population }: Commune) =>
    `${nom}, ${lieuDe(departement)}${population === null ? '' : `, ${pluriel(population, 'habitant')}`}`;
  return (
    <div className="pile">
      {aChoisir.map(({ ligne, rang }) => (
        <div key={rang}>
          <label htmlFor={`${id}-ligne-${rang}`}>
            {typographie(`« ${ligne.ecrit} » :`)} quelle commune{'\u202F'}?
          </label>
          <select
            id={`${id}-ligne-${rang}`}
            value={valeurDe(choix[rang] ?? [])}
            onChange={(event) => onChoose(rang, communesDe(event.currentTarget.value, ligne))}
          >
            <option value="">Ne pas ajouter</option>
            {ligne.toutes && (
              <option value={TOUTES}>Les {nombre(ligne.choix.length)} communes de ce code postal</option>
            )}
            {ligne.choix.map((commune) => (
              <option key={commune.code} value={commune.code}>
                {decrite(commune)}
              </option>
            ))}
          </select>
        </div>
      ))}
      {inconnues.length > 0 && (
        <div className="repere ocre">
          <p className="soustitre">{pluriel(inconnues.length, 'ligne non reconnue', 'lignes non reconnues')}</p>
          <ul>
            {inconnues.map(({ ligne, rang }) => (
              <li key={rang}>{ligne.ecrit}</li>
            ))}
          </ul>
          <p>Corrigez-les dans la liste ci-dessus, ou ajoutez ces lieux à la main.</p>
        </div>
      )}
      {sures.length > 0 && (
        <details>
          <summary>{pluriel(sures.length, 'commune reconnue sans hésiter', 'communes reconnues sans hésiter')}</summary>
          <ul>
            {sures.map(({ ligne, rang }) => (
              <li key={rang}>{ligne.choix.map(decrite)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const TOUTES = 'toutes';

const valeurDe = (communes: readonly Commune[]): string => (communes.length > 1 ? TOUTES : (communes[0]?.code ?? ''));

const communesDe = (valeur: string, { choix }: LigneCollee): readonly Commune[] =>
  valeur === TOUTES ? choix : choix.filter(({ code }) => code === valeur);
