import { graineDuTerritoire, mosaique } from '../../../domain/territoire/index.ts';
import type { Commune } from '../../../forms/index.ts';
import { Dessin } from '../../territoire/Dessin.tsx';

/** One cell per commune, the same on every page and in the documents. */
export function Territory({ communes }: { communes: readonly Commune[] }) {
  return <Dessin dessin={mosaique(communes.length, graineDuTerritoire(communes))} alternative="" />;
}
