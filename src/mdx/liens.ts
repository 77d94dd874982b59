import { formulaires, regions } from '../collections.ts';
import type { FormulairePublie, RegionDeLiens } from '../domain/liens/index.ts';

/** The forms, as the links of a region choose among them. */
export const formulairesPublies = async (): Promise<FormulairePublie[]> =>
  (await formulaires()).map(({ id, data }) => ({ id, region: data.region }));

/** The regions, as the links see them. */
export const regionsDeLiens = async (): Promise<RegionDeLiens[]> =>
  (await regions()).map(({ id, data }) => ({ id, departements: data.departements }));
