import { adresseDeDepartement } from '../contacts/index.ts';
import { adresseCourteDuDepartement, outilsDeRegion, type FormulairePublie, type RegionDeLiens } from './outils.ts';
import type { Publies } from './publies.ts';

/** An address that only leads to another one. */
export interface Renvoi {
  /** Path, `/r/bretagne/ami/`. */
  readonly adresse: string;
  /** Path and query, `/formulaires/ami-bretagne/?region=bretagne`. */
  readonly vers: string;
}

/** `/d/<code>/` of each département of these regions. */
export const renvoisDeDepartements = (regions: readonly RegionDeLiens[]): Renvoi[] =>
  regions.flatMap(({ id, departements }) =>
    departements.map(({ code, nom }) => ({
      adresse: adresseCourteDuDepartement(code),
      vers: `${adresseDeDepartement(id, nom)}?dept=${code}`,
    })),
  );

/** `/r/<region>/<outil>/` of each tool of these regions. */
export const renvoisDOutils = (regions: readonly RegionDeLiens[], formulaires: readonly FormulairePublie[]): Renvoi[] =>
  regions.flatMap(({ id }) => outilsDeRegion(id, formulaires).map(({ stable, vers }) => ({ adresse: stable, vers })));

/** Past addresses: each leads to the page that took its place. Files have no such page: they stay where they were. */
export const renvoisDuPasse = ({ remplacees }: Publies): Renvoi[] =>
  remplacees.filter(({ adresse }) => adresse.endsWith('/')).map(({ adresse, par }) => ({ adresse, vers: par }));
