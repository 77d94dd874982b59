import { neuf, six } from './dessins/mosaiques.json';

/** A territory cut into cells. */
export interface Mosaique {
  readonly vue: string;
  readonly cellules: readonly string[];
  readonly perimetre: string;
}

const SIX: Mosaique = { vue: '0 0 372 416', ...six };
const NEUF: Mosaique = { vue: '0 0 416 358', ...neuf, cellules: neuf.cellules.map(({ trace }) => trace) };

/** The drawing with room for as many missions; none beyond nine, rather than a drawing that leaves some out. */
export const mosaiquePour = (nombre: number): Mosaique | undefined =>
  [SIX, NEUF].find(({ cellules }) => nombre <= cellules.length);
