import type { Bareme } from '../../schemas/index.ts';
// Not by the door: its neighbours there bring zod, which nothing in a browser needs to choose communes.
import { taillesPossibles } from '../aci/taille.ts';

/** « Des populations d’un ordre de grandeur supérieur à 20 000 habitants »: not a rule, and read in these two sources. */
export const POPULATION_INDICATIVE = {
  habitants: 20_000,
  sources: ['ars-bretagne-ami-2021', 'apmsl-cahier-des-charges-2018'],
} as const;

/** Distance to a limit, as a part of it, under which a change of population may change the size. Ours, not a text's. */
const PROCHE = 0.05;

/**
 * What to tell someone who enters a population, most important first.
 *
 * - `sous-l-ordre-de-grandeur`: fewer than 20 000 inhabitants. Smaller CPTS may exist; the ARS will ask why.
 * - `deux-tailles`: the text gives this very number to two sizes.
 * - `pres-d-une-limite`: the size of a CPTS can change during its life (interview of the federation’s president, 2024).
 */
export type Avertissement = 'sous-l-ordre-de-grandeur' | 'deux-tailles' | 'pres-d-une-limite';

/**
 * Warnings for a population, in inhabitants.
 *
 * @throws {RangeError} when `habitants` is not a positive whole number.
 */
export function avertissements(habitants: number, bareme: Pick<Bareme, 'tailles'>): readonly Avertissement[] {
  const deux = taillesPossibles(habitants, bareme).length > 1;
  return [
    ...(habitants < POPULATION_INDICATIVE.habitants ? (['sous-l-ordre-de-grandeur'] as const) : []),
    ...(deux ? (['deux-tailles'] as const) : []),
    ...(!deux && nearLimit(habitants, bareme) ? (['pres-d-une-limite'] as const) : []),
  ];
}

function nearLimit(habitants: number, bareme: Pick<Bareme, 'tailles'>): boolean {
  const limites = bareme.tailles.bornes.flatMap(({ moins_de, plus_de, de, a }) => [moins_de, plus_de, de, a]);
  return limites.some((limite) => limite !== undefined && Math.abs(habitants - limite) <= limite * PROCHE);
}
