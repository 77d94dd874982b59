import type { Commune, Epci, LieuDepartement } from './commune.ts';
import type { Contenu } from './fichiers.ts';
import { plier } from './plier.ts';

/** A name under which a commune is found. */
export interface Entree {
  /** Folded, with a space before: a word of the name begins with « b » if ` b` is in it. */
  readonly plie: string;
  readonly commune: Commune;
  /** Set when the name is that of a former commune, now a part of `commune`. */
  readonly ancienne?: string;
}

/** Everything that can be looked for by name. */
export interface Annuaire {
  readonly entrees: readonly Entree[];
  readonly epci: readonly { readonly plie: string; readonly epci: Epci }[];
  readonly departements: readonly { readonly plie: string; readonly lieu: LieuDepartement }[];
  readonly parCode: ReadonlyMap<string, Commune>;
}

/** Folds every name once, some tens of milliseconds for the whole country, so that a search is a plain reading. */
export function annuaire({ fiches, epci }: Contenu, departements: readonly LieuDepartement[]): Annuaire {
  const entrees = fiches.flatMap(({ commune, anciennes }): readonly Entree[] => [
    { plie: ` ${plier(commune.nom)}`, commune },
    ...anciennes.map((ancienne) => ({ plie: ` ${plier(ancienne)}`, commune, ancienne })),
  ]);
  return {
    entrees,
    epci: epci.map((each) => ({ plie: ` ${plier(each.nom)}`, epci: each })),
    departements: departements.map((lieu) => ({ plie: ` ${plier(lieu.nom)}`, lieu })),
    parCode: new Map(fiches.map(({ commune }) => [commune.code, commune])),
  };
}
