import { useEffect, useMemo, useState } from 'react';
import { lignesDuCalendrier, reperesDuContrat } from '../../../domain/calendrier/index.ts';
import { dateEnFrancais, pluriel, typographie } from '../../../domain/francais/index.ts';
import { readDate } from '../../../forms/index.ts';
import { landOn } from '../landOn.ts';
import { Problems, type ToCorrect } from '../Problems.tsx';
import { useDraft } from '../useDraft.ts';
import { useQuery } from '../useQuery.ts';
import { adresseDeDemande, type AdresseLue, lireAdresse } from './adresse.ts';
import { ECHEANCES, Echeances } from './Echeances.tsx';
import type { CalendrierProps } from './props.ts';
import { MISSIONS, Questions, type Saisie, SIGNATURE } from './Questions.tsx';

interface Typed {
  readonly saisie: Saisie;
  readonly fautes: readonly ToCorrect[];
}

/** A day of signature, missions → deadlines. All that it shows is in the address; nothing is kept, nothing is sent. */
export function CalendrierIsland({ missions, contrat, sources, adresse }: CalendrierProps) {
  const [query, go] = useQuery();
  const connues = useMemo(() => missions.map(({ slug }) => slug), [missions]);
  const socles = missions.filter(({ socle }) => socle).map(({ slug }) => slug);
  const lue = useMemo(() => lireAdresse(query, connues), [query, connues]);
  const saisieDe = ({ saisie, signature, missions: choisies }: AdresseLue): Saisie => ({
    signature: signature === null ? saisie : signature.split('-').reverse().join('/'),
    missions: choisies ?? socles,
  });
  const { typed, keep, drop } = useDraft<Typed>(query, {
    saisie: saisieDe(lue),
    fautes: lue.faute === null ? [] : [{ id: SIGNATURE, message: lue.faute }],
  });
  const { saisie, fautes } = typed;
  const [essais, setEssais] = useState(0);
  const [demandes, setDemandes] = useState(0);
  useEffect(() => {
    if (demandes > 0) landOn(ECHEANCES);
  }, [demandes]);
  const montrer = () => {
    const lu = readDate(saisie.signature);
    const trouvees = [
      ...('fault' in lu ? [{ id: SIGNATURE, message: lu.fault }] : []),
      ...(saisie.missions.length === 0 ? [{ id: MISSIONS, message: 'Choisissez au moins une mission' }] : []),
    ];
    if ('fault' in lu || trouvees.length > 0) {
      keep({ saisie, fautes: trouvees });
      setEssais(essais + 1);
      return;
    }
    drop();
    go(adresseDeDemande({ signature: lu.value, missions: saisie.missions }));
    setDemandes(demandes + 1);
  };
  const { signature } = lue;
  const montrees = missions.filter(({ slug }) => (lue.missions ?? socles).includes(slug));
  return (
    <div className="outil avec-script">
      <Problems problems={fautes} attempt={essais} />
      <Questions
        missions={missions}
        saisie={saisie}
        fautes={fautes}
        onChange={(suite) => keep({ saisie: suite, fautes })}
        onSubmit={montrer}
      />
      {lue.ecarts.map((ecart) => (
        <p className="repere ocre h" key={ecart}>
          {typographie(ecart)}
        </p>
      ))}
      <p className="cache" role="status">
        {signature === null
          ? ''
          : `Calendrier à partir du ${dateEnFrancais(signature)}, ${pluriel(montrees.length, 'mission')}.`}
      </p>
      {signature !== null && fautes.length === 0 && (
        <Echeances
          demande={{ signature, missions: montrees.map(({ slug }) => slug) }}
          lignes={lignesDuCalendrier(signature, montrees)}
          reperes={contrat === null ? [] : reperesDuContrat(signature, contrat)}
          sources={sources}
          adresse={adresse}
        />
      )}
    </div>
  );
}
