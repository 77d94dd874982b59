import { useEffect, useMemo, useState } from 'react';
import { lignesDuCalendrier, type MissionDuCalendrier, reperesDuContrat } from '../../../domain/calendrier/index.ts';
import { dateEnFrancais, pluriel, typographie } from '../../../domain/francais/index.ts';
import type { SourceCitee } from '../../../domain/simulation/index.ts';
import { readDate } from '../../../forms/index.ts';
import { Problems, type ToCorrect } from '../Problems.tsx';
import { useQuery } from '../useQuery.ts';
import { adresseDeDemande, type AdresseLue, lireAdresse } from './adresse.ts';
import { Echeances } from './Echeances.tsx';
import { MISSIONS, Questions, type Saisie, SIGNATURE } from './Questions.tsx';

export interface CalendrierProps {
  /** Missions of the catalogue, in its order. */
  readonly missions: readonly (MissionDuCalendrier & { readonly socle: boolean })[];
  /** Sources of the delays and of the life of the contract. */
  readonly sources: Readonly<Record<string, SourceCitee>>;
  /** Full address of the page, for a site that is not on the web. */
  readonly adresse: string;
}

/** A day of signature, missions → deadlines. All that it shows is in the address; nothing is kept, nothing is sent. */
export function CalendrierIsland({ missions, sources, adresse }: CalendrierProps) {
  const [query, go] = useQuery();
  const connues = useMemo(() => missions.map(({ slug }) => slug), [missions]);
  const socles = missions.filter(({ socle }) => socle).map(({ slug }) => slug);
  const lue = useMemo(() => lireAdresse(query, connues), [query, connues]);
  const saisieDe = ({ saisie, signature, missions: choisies }: AdresseLue): Saisie => ({
    signature: signature === null ? saisie : signature.split('-').reverse().join('/'),
    missions: choisies ?? socles,
  });
  const [saisie, setSaisie] = useState(() => saisieDe(lue));
  const [fautes, setFautes] = useState<readonly ToCorrect[]>([]);
  const [essais, setEssais] = useState(0);
  useEffect(() => {
    setSaisie(saisieDe(lue));
    setFautes(lue.faute === null ? [] : [{ id: SIGNATURE, message: lue.faute }]);
  }, [lue]);
  const montrer = () => {
    const lu = readDate(saisie.signature);
    const trouvees = [
      ...('fault' in lu ? [{ id: SIGNATURE, message: lu.fault }] : []),
      ...(saisie.missions.length === 0 ? [{ id: MISSIONS, message: 'Choisissez au moins une mission' }] : []),
    ];
    setFautes(trouvees);
    if ('fault' in lu || trouvees.length > 0) setEssais(essais + 1);
    else go(adresseDeDemande({ signature: lu.value, missions: saisie.missions }));
  };
  const { signature } = lue;
  const montrees = missions.filter(({ slug }) => (lue.missions ?? socles).includes(slug));
  return (
    <div className="outil avec-script">
      <Problems problems={fautes} attempt={essais} />
      <Questions missions={missions} saisie={saisie} fautes={fautes} onChange={setSaisie} onSubmit={montrer} />
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
      {signature !== null && (
        <Echeances
          demande={{ signature, missions: montrees.map(({ slug }) => slug) }}
          lignes={lignesDuCalendrier(signature, montrees)}
          reperes={reperesDuContrat(signature)}
          sources={sources}
          adresse={adresse}
        />
      )}
    </div>
  );
}
