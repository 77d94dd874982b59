import { useEffect, useMemo, useState } from 'react';
import type { Commune } from '../../../domain/territoire/index.ts';
import type { Nommees } from '../../territoire/nommees.ts';

/** The communes of an address: being read, read, or out of reach. `retry` asks again. */
export type Reading =
  | { readonly state: 'waiting' }
  | ({ readonly state: 'read' } & Nommees)
  | { readonly state: 'failed'; readonly retry: () => void };

/**
 * The communes that INSEE codes name, read from our lists of their départements; those chosen here are known already.
 *
 * @param seen communes chosen on this page: an address that names no other is read at once.
 */
export function useNommees(codes: readonly string[], seen: readonly Commune[]): Reading {
  const key = codes.join(',');
  const [got, setGot] = useState<{ readonly key: string; readonly found: Nommees | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const here = useMemo(() => known(key, seen), [key, seen]);
  const missing = here === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    const keep = (found: Nommees | null) => gone || setGot({ key, found });
    import('../../territoire/nommees.ts')
      .then(({ communesNommees }) => communesNommees(key.split(',')))
      .then(keep, () => keep(null));
    return () => {
      gone = true;
    };
  }, [key, missing, attempt]);
  return useMemo(() => {
    if (here !== null) return { state: 'read', communes: here, inconnues: [] };
    if (got?.key !== key) return { state: 'waiting' };
    if (got.found !== null) return { state: 'read', ...got.found };
    const retry = () => {
      setGot(null);
      setAttempt((before) => before + 1);
    };
    return { state: 'failed', retry };
  }, [here, got, key]);
}

function known(key: string, seen: readonly Commune[]): readonly Commune[] | null {
  const codes = key.split(',').filter(Boolean);
  const communes = codes.flatMap((code) => seen.find((commune) => commune.code === code) ?? []);
  return communes.length === codes.length ? communes : null;
}
