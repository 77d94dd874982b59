import { lazy, Suspense, useState } from 'react';
import { nombre, pluriel, typographie } from '../../../domain/francais/index.ts';
import { lireHabitants, listeSansAdresse, totalDesCommunes } from '../../../domain/simulation/index.ts';
import type { Commune } from '../../../domain/territoire/index.ts';

const CommunesField = lazy(() =>
  import('../../territoire/index.ts').then(({ CommunesField: field }) => ({ default: field })),
);

interface Choisies {
  /** As typed, or the total of the communes. */
  readonly habitants: string;
  readonly communes: readonly Commune[];
}

interface Props extends Choisies {
  /** With the communes, their total, when the population of each is known. */
  readonly onChange: (suite: Choisies) => void;
}

/** The other way to give a population: the communes of the INSEE list, added up. The list arrives when it is opened. */
export function Communes({ habitants, communes, onChange }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const changer = (suite: readonly Commune[]) => {
    const total = totalDesCommunes(suite);
    const ecrit = suite.length === 0 ? '' : habitants;
    onChange({ communes: suite, habitants: total === null ? ecrit : nombre(total) });
  };
  const combien = pluriel(communes.length, 'commune');
  return (
    <>
      <button
        className="btn lien"
        type="button"
        aria-expanded={ouvert}
        aria-controls="communes"
        onClick={() => setOuvert(!ouvert)}
      >
        {ouvert
          ? 'Fermer la liste des communes'
          : communes.length > 0
            ? `Voir ou changer ${combien}`
            : 'Choisir les communes'}
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
        {ditDes(communes, habitants)}
      </p>
    </>
  );
}

/** What the communes give: their total, the number typed instead of it, what the link will keep. */
function ditDes(communes: readonly Commune[], habitants: string): string {
  if (communes.length === 0) return '';
  const total = totalDesCommunes(communes);
  if (total === null) return typographie('La population d’un lieu n’est pas connue : écrivez le total vous-même.');
  const dit = `Total de ${pluriel(communes.length, 'commune')} : ${pluriel(total, 'habitant')}.`;
  const lu = lireHabitants(habitants);
  const autre = 'habitants' in lu && lu.habitants !== total;
  const suite = autre ? 'Vous avez écrit un autre nombre : c’est lui qui comptera.' : listeSansAdresse(communes);
  return typographie([dit, suite].filter(Boolean).join(' '));
}
