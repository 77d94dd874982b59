import { useEffect, useState } from 'react';
import { proposer, type Propositions } from './proposer.ts';

export type Etat =
  | { readonly genre: 'repos' }
  | { readonly genre: 'attente' }
  | { readonly genre: 'panne' }
  | ({ readonly genre: 'pret' } & Propositions);

/** What answers `question`; the last answer stays while the next one comes. */
export function usePropositions(question: string, proches: ReadonlySet<string>): Etat {
  const [etat, setEtat] = useState<Etat>({ genre: 'repos' });
  const demandee = question.trim();
  const ou = [...proches].join();
  useEffect(() => {
    if (demandee === '') {
      setEtat({ genre: 'repos' });
      return;
    }
    let actuelle = true;
    const dire = (suite: Etat) => {
      if (actuelle) setEtat(suite);
    };
    setEtat((avant) => (avant.genre === 'pret' ? avant : { genre: 'attente' }));
    proposer(demandee, new Set(ou.split(','))).then(
      (propositions) => dire({ genre: 'pret', ...propositions }),
      () => dire({ genre: 'panne' }),
    );
    return () => {
      actuelle = false;
    };
  }, [demandee, ou]);
  return etat;
}
