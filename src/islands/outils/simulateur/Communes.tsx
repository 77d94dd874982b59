import { lazy, Suspense, useState } from 'react';
import { nombre, pluriel } from '../../../domain/francais/index.ts';
import type { Commune } from '../../../domain/territoire/index.ts';

const CommunesField = lazy(() =>
  import('../../territoire/index.ts').then(({ CommunesField: field }) => ({ default: field })),
);

interface Props {
  /** The total of the communes, as it is typed; only when the population of each is known. */
  readonly onTotal: (habitants: string) => void;
}

/** The other way to give a population: the communes of the INSEE list, added up. The list arrives when it is opened. */
export function Communes({ onTotal }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const [communes, setCommunes] = useState<readonly Commune[]>([]);
  const [dit, setDit] = useState('');
  const changer = (suite: readonly Commune[]) => {
    setCommunes(suite);
    const total = suite.reduce((somme, { population }) => somme + (population ?? 0), 0);
    const inconnues = suite.filter(({ population }) => population === null).length;
    if (inconnues > 0) setDit('La population d’un lieu n’est pas connue\u00A0: écrivez le total vous-même.');
    else if (total > 0) {
      onTotal(nombre(total));
      setDit(`Total de ${pluriel(suite.length, 'commune')}\u00A0: ${pluriel(total, 'habitant')}.`);
    } else setDit('');
  };
  return (
    <>
      <button
        className="btn lien"
        type="button"
        aria-expanded={ouvert}
        aria-controls="communes"
        onClick={() => setOuvert(!ouvert)}
      >
        {ouvert ? 'Fermer la liste des communes' : 'Choisir les communes'}
      </button>
      <div id="communes" hidden={!ouvert}>
        {ouvert && (
          <Suspense fallback={<p className="meta">Un instant…</p>}>
            <p className="soustitre" id="communes-titre">
              Les communes du territoire
            </p>
            <CommunesField id="territoire" labelledBy="communes-titre" communes={communes} onChange={changer} />
          </Suspense>
        )}
      </div>
      <p className="meta" role="status">
        {dit}
      </p>
    </>
  );
}
