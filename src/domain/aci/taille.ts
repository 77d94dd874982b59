import type { Bareme, Bornes, Taille, TAILLES as ALL_SIZES } from '../../schemas/index.ts';

/** The four sizes, here again because the list of the schemas comes with zod; its type keeps both the same. */
export const TAILLES: typeof ALL_SIZES = [1, 2, 3, 4];

/**
 * Sizes that a territory of `habitants` may have under this scale.
 *
 * One size, or two when the population falls on a limit that the text gives to both (80 000): no source read says on
 * which side it belongs, so neither do we. Which population counts (Insee year, municipal or total) was not found.
 *
 * @throws {RangeError} when `habitants` is not a positive whole number.
 */
export function taillesPossibles(habitants: number, bareme: Pick<Bareme, 'tailles'>): readonly Taille[] {
  if (!Number.isSafeInteger(habitants) || habitants <= 0) {
    throw new RangeError(`Une population est un nombre entier d’habitants, pas « ${habitants} ».`);
  }
  return bareme.tailles.bornes.filter((bornes) => admits(bornes, habitants)).map(({ taille }) => taille);
}

/** « moins de » and « plus de » leave the limit out; « de … à … » keeps both ends. */
function admits({ moins_de, de, a, plus_de }: Bornes, habitants: number): boolean {
  return (
    (moins_de === undefined || habitants < moins_de) &&
    (de === undefined || habitants >= de) &&
    (a === undefined || habitants <= a) &&
    (plus_de === undefined || habitants > plus_de)
  );
}
