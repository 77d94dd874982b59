import type { Tailles } from '../../../domain/territoire/index.ts';
import type { Catalogues } from '../../../forms/index.ts';

type Bound = Tailles['bornes'][number];

const isSize = (taille: number): taille is Bound['taille'] => [1, 2, 3, 4].includes(taille);

/**
 * The limits of the sizes in the words of the text, from the catalogue of a form, whose upper limits are excluded:
 * « moins de 40 000 », « de 40 000 à 80 000 », « plus de 175 000 ». `undefined` when the form carries none.
 */
export function sizesOf({ tailles, source }: Catalogues): Tailles | undefined {
  if (tailles.length === 0) return undefined;
  const bornes = tailles.flatMap(({ taille, de, a }): Bound[] => {
    if (!isSize(taille)) return [];
    if (a === null) return [{ taille, plus_de: de - 1 }];
    return [de === 0 ? { taille, moins_de: a } : { taille, de, a: a - 1 }];
  });
  return { source: source ?? '', bornes };
}
