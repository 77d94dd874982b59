import { TABLE as TABLE_DEPARTEMENTS } from './departements.ts';
import { type Contour, lire } from './lire.ts';
import { TABLE as TABLE_REGIONS } from './regions.ts';
import { situation, type Situer } from './situer.ts';

/**
 * Simplified outlines of France, on one drawing of {@link CADRE} units: metropolitan France, and under it the five
 * overseas départements in boxes ({@link ENCARTS}), each at its own scale. They situate, they measure nothing.
 *
 * A room of its own: 9 kB once compressed, loaded only where a map is drawn.
 */

/** The 101 départements, by code. */
export const DEPARTEMENTS: readonly Contour[] = /* @__PURE__ */ lire(TABLE_DEPARTEMENTS);

/** The 18 régions, by name; `id` is that of the files of content/regions/ (`provence-alpes-cote-d-azur`). */
export const REGIONS: readonly Contour[] = /* @__PURE__ */ lire(TABLE_REGIONS);

/** The small map « où se trouve le territoire ». */
export const situer: Situer = (codes) => situation(codes, DEPARTEMENTS, REGIONS);

export { CADRE, ENCARTS } from './cadre.ts';
export { absolu, type Contour } from './lire.ts';
export type { Situation, Situer } from './situer.ts';
