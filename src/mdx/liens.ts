import { readFileSync } from 'node:fs';
import { formulaires, regions } from '../collections.ts';
import type { FormulairePublie, Publies, RegionDeLiens } from '../domain/liens/index.ts';

/** The forms, as the links of a region choose among them. */
export const formulairesPublies = async (): Promise<FormulairePublie[]> =>
  (await formulaires()).map(({ id, data }) => ({ id, region: data.region }));

/** The regions, as the links see them. */
export const regionsDeLiens = async (): Promise<RegionDeLiens[]> =>
  (await regions()).map(({ id, data }) => ({ id, departements: data.departements }));

/** The register of every address ever published. */
export function liensPublies(): Publies {
  // Written by scripts/publish-links.ts alone, and read again by test/content.
  return JSON.parse(readFileSync('content/liens-publies.json', 'utf8')) as Publies;
}
