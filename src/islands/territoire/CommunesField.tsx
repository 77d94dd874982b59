import { useState } from 'react';
import type { Commune, Tailles } from '../../domain/territoire/index.ts';
import { Bilan, Mosaique } from './Bilan.tsx';
import type { Proposition } from './proposer.ts';
import { Recherche } from './Recherche.tsx';
import { Situation } from './Situation.tsx';
import { TableCommunes } from './TableCommunes.tsx';
import { useFocusNext } from './useFocusNext.ts';
import { useLieux } from './useLieux.ts';
import { useTerritoire } from './useTerritoire.ts';
import { Volets } from './Volets.tsx';

export interface CommunesFieldProps {
  /** Id of the whole, which can take the focus from a summary of errors; those of its parts are made from it. */
  readonly id: string;
  readonly communes: readonly Commune[];
  /** Ids of the label around, and of the help and the problem said around. */
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Limits of the sizes of the ACI, from a scale; without them nothing is said of sizes. */
  readonly tailles?: Tailles | undefined;
  /** The whole territory, in order, each commune with what an answer holds. */
  readonly onChange: (communes: readonly Commune[]) => void;
  /** What was just done, in a sentence, for who keeps a journal of it; it is said here already. */
  readonly onNotice?: ((phrase: string) => void) | undefined;
}

/** The communes of a territory: looked for, pasted or typed, listed with their population, added up, drawn. */
export function CommunesField(props: CommunesFieldProps) {
  const { id, communes, labelledBy, describedBy, tailles } = props;
  const [touche, setTouche] = useState(false);
  const lieux = useLieux(touche || communes.length > 0);
  const { defaire, annonce, prendre, retirer, toutRetirer, annuler } = useTerritoire(props);
  const viser = useFocusNext();
  const choisir = async ({ nom, communes: lire }: Proposition) => prendre(await lire(), nom);
  return (
    <div
      className="territoire"
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onFocus={() => setTouche(true)}
    >
      <Recherche id={id} communes={communes} onChoose={choisir} />
      <Volets id={id} lieux={lieux} departement={communes[0]?.departement ?? ''} onAdd={prendre} />
      {defaire !== null && (
        <div className="retire">
          <p>{defaire.phrase}</p>
          <button
            className="btn second"
            type="button"
            id={`${id}-annuler`}
            onClick={() => {
              viser(`${id}-recherche`);
              annuler();
            }}
          >
            {defaire.bouton}
          </button>
        </div>
      )}
      <p className={defaire === null ? 'annonce' : 'cache'} role="status">
        {annonce}
      </p>
      {communes.length > 0 && (
        <div className="territoire-vue">
          <TableCommunes
            communes={communes}
            lieux={lieux}
            onRemove={(rang) => {
              viser(`${id}-annuler`);
              retirer(rang);
            }}
            onRemoveAll={() => {
              viser(`${id}-annuler`);
              toutRetirer();
            }}
          />
          <Bilan communes={communes} tailles={tailles} lieux={lieux} />
          <div className="territoire-dessins">
            <Mosaique communes={communes} />
            <Situation communes={communes} />
          </div>
        </div>
      )}
    </div>
  );
}
