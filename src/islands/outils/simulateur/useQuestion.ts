import { useMemo, useState } from 'react';
import {
  adresseDeQuestion,
  type AdresseLue,
  codesInconnus,
  lireAdresse,
  type Question,
  totalDesCommunes,
  type Version,
} from '../../../domain/simulation/index.ts';
import { type Commune, enOrdre } from '../../../domain/territoire/index.ts';
import { useQuery } from '../useQuery.ts';
import { type Reading, useNommees } from './useNommees.ts';

/** What the address asks, its communes read. */
export interface Asked extends Pick<AdresseLue, 'saisie' | 'version' | 'missions' | 'faute' | 'ecarts'> {
  readonly query: string;
  /** `null`: nothing that can be answered, or not yet. */
  readonly question: Question | null;
  /** The communes whose inhabitants count; none when their number was typed. */
  readonly communes: readonly Commune[];
  readonly reading: Reading;
  /** Makes it the question of the address. */
  readonly ask: (question: Question) => void;
}

const SANS_POPULATION = 'La population d’une commune n’est pas connue\u00A0: écrivez le total vous-même';

/** The question of the address, and how to change it: each change is a step that Back undoes. */
export function useQuestion(versions: readonly Version[]): Asked {
  const [query, go] = useQuery();
  const lue = useMemo(() => lireAdresse(query, versions), [query, versions]);
  // Those whose list the address does not keep (too many, or typed by hand) stay as long as it keeps their total.
  const [seen, setSeen] = useState<readonly Commune[]>([]);
  const reading = useNommees(lue.communes, seen);
  const total = totalDesCommunes(seen);
  return useMemo(() => {
    const read = reading.state === 'read' ? reading : { communes: [], inconnues: [] };
    const named = lue.communes.length > 0;
    const communes = named ? enOrdre(read.communes) : total !== null && total === lue.habitants ? seen : [];
    const habitants = named ? totalDesCommunes(communes) : lue.habitants;
    return {
      ...lue,
      query,
      reading,
      communes,
      faute: habitants === null && communes.length > 0 ? SANS_POPULATION : lue.faute,
      ecarts: [...lue.ecarts, ...codesInconnus(read.inconnues)],
      question: habitants === null ? null : { habitants, communes, version: lue.version, missions: lue.missions },
      ask: (question) => {
        setSeen(question.communes ?? []);
        go(adresseDeQuestion(question));
      },
    };
  }, [lue, query, reading, seen, total, go]);
}
