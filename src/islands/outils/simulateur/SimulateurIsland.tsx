import { useEffect, useMemo, useState } from 'react';
import { nombre, typographie } from '../../../domain/francais/index.ts';
import {
  adresseDeQuestion,
  type AdresseLue,
  type Donnees,
  lireAdresse,
  lireHabitants,
  simuler,
} from '../../../domain/simulation/index.ts';
import { landOn } from '../landOn.ts';
import { Problems } from '../Problems.tsx';
import { useDraft } from '../useDraft.ts';
import { useQuery } from '../useQuery.ts';
import { annonce } from './annonce.ts';
import { HABITANTS, Questions, type Saisie } from './Questions.tsx';
import { Resultats, RESULTATS } from './Resultats.tsx';

interface Props {
  readonly donnees: Donnees;
  /** Full address of the page, for a site that is not on the web. */
  readonly adresse: string;
}

const saisieDe = ({ saisie, habitants, version, missions }: AdresseLue): Saisie => ({
  habitants: habitants === null ? saisie : nombre(habitants),
  version,
  missions,
});

/** A population, a version, missions → amounts. All that it shows is in the address; nothing is kept, nothing is sent. */
export function SimulateurIsland({ donnees, adresse }: Props) {
  const { versions } = donnees;
  const [query, go] = useQuery();
  const lue = useMemo(() => lireAdresse(query, versions), [query, versions]);
  const { typed, keep, drop } = useDraft(query, { saisie: saisieDe(lue), faute: lue.faute });
  const { saisie, faute } = typed;
  const [essais, setEssais] = useState(0);
  const [demandes, setDemandes] = useState(0);
  // Asked for, the amounts take the focus: they are below the fold. A shared address does not ask.
  useEffect(() => {
    if (demandes > 0) landOn(RESULTATS);
  }, [demandes]);
  const simulation = useMemo(
    () => (lue.habitants === null ? null : simuler({ ...lue, habitants: lue.habitants }, versions)),
    [lue, versions],
  );
  const suivre = (suite: Saisie, habitants: number) => {
    drop();
    go(adresseDeQuestion({ ...suite, habitants }));
  };
  const montrer = () => {
    const lu = lireHabitants(saisie.habitants);
    if ('habitants' in lu) {
      suivre(saisie, lu.habitants);
      setDemandes(demandes + 1);
      return;
    }
    keep({ saisie, faute: lu.faute });
    setEssais(essais + 1);
  };
  /** A population is typed and asked for; the rest changes what is shown at once. */
  const changer = (suite: Saisie) => {
    const lu = lireHabitants(suite.habitants);
    const montre = lue.habitants !== null && suite.habitants === saisie.habitants;
    if (montre && 'habitants' in lu) suivre(suite, lu.habitants);
    else keep({ saisie: suite, faute: 'habitants' in lu ? null : faute });
  };
  // Amounts never stand beside a population that cannot be read.
  const montree = faute === null ? simulation : null;
  return (
    <div className="outil avec-script">
      <Problems problems={faute === null ? [] : [{ id: HABITANTS, message: faute }]} attempt={essais} />
      <Questions donnees={donnees} saisie={saisie} faute={faute} onChange={changer} onSubmit={montrer} />
      {lue.ecarts.length > 0 && (
        <div className="repere ocre h">
          <h2>L’adresse n’a pas pu être suivie en entier</h2>
          <ul>
            {lue.ecarts.map((ecart) => (
              <li key={ecart}>{typographie(ecart)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="cache" role="status">
        {montree === null ? '' : annonce(montree)}
      </p>
      {montree !== null && <Resultats simulation={montree} donnees={donnees} adresse={adresse} />}
    </div>
  );
}
