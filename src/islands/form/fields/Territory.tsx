import { graineDuTerritoire, mosaique } from '../../../domain/territoire/index.ts';
import type { Commune } from '../../../forms/index.ts';
import { Drawn } from './Drawn.tsx';

/** One cell per commune, the same on every page and in the documents. */
export function Territory({ communes }: { communes: readonly Commune[] }) {
  return <Drawn drawing={mosaique(communes.length, graineDuTerritoire(communes))} />;
}
