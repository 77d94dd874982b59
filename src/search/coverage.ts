import type { IndexRecherche } from './index-format.ts';
import type { Lieu } from './places.ts';
import { cleDeLieu } from './place-key.ts';

/** Where a page is of use: codes of départements (none: the whole région), and names of régions. */
export interface Couverture {
  readonly codes: readonly string[];
  readonly regions: readonly string[];
}

/** Pages bound to a place, by rank. A page that is not here is of use everywhere. */
export type Couvertures = ReadonlyMap<number, Couverture>;

/** Reads which places each page serves. */
export function couverturesDe(
  { departements, regions }: IndexRecherche,
  listes: ReadonlyMap<string, ReadonlyMap<number, unknown>>,
): Couvertures {
  const couvertures = new Map<number, { codes: string[]; regions: string[] }>();
  const noter = (lieu: string, quoi: keyof Couverture) => {
    for (const rang of listes.get(cleDeLieu(lieu))?.keys() ?? []) {
      const ici = couvertures.get(rang) ?? { codes: [], regions: [] };
      ici[quoi].push(lieu);
      couvertures.set(rang, ici);
    }
  };
  for (const [code] of departements) noter(code, 'codes');
  for (const region of regions) noter(region, 'regions');
  return couvertures;
}

/** True when a page serves one of these places; a région named beside one of its départements says nothing more. */
export function couvre({ codes, regions }: Couverture, lieux: readonly Lieu[]): boolean {
  return lieux
    .filter(
      ({ departement, region }) => departement ?? !lieux.some((autre) => autre.departement && autre.region === region),
    )
    .some(({ departement, region }) =>
      departement && codes.length > 0 ? codes.includes(departement.code) : regions.includes(region),
    );
}
