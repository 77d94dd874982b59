import { useEffect, useState } from 'react';
import type { LieuDepartement } from '../../domain/territoire/index.ts';
import { chargerIndex } from './donnees.ts';

/** The départements, 2 kB read when they are of use; without them, names and régions are missing, nothing else. */
export function useLieux(utiles: boolean): readonly LieuDepartement[] {
  const [lieux, setLieux] = useState<readonly LieuDepartement[]>([]);
  useEffect(() => {
    if (!utiles) return;
    chargerIndex().then(
      ({ departements }) => setLieux(departements),
      () => setLieux([]),
    );
  }, [utiles]);
  return lieux;
}
