import type { FicheIndexee, IndexRecherche } from './index-format.ts';

/** The index as it travels: the pages by columns, so that what looks alike stands together and compresses better. */
export type IndexTransporte = Omit<IndexRecherche, 'fiches'> & { readonly fiches: readonly (readonly unknown[])[] };

/** The columns of the pages of an index. */
export function enColonnes({ fiches, ...reste }: IndexRecherche): IndexTransporte {
  return { ...reste, fiches: Array.from(fiches[0] ?? [], (_, colonne) => fiches.map((fiche) => fiche[colonne])) };
}

/** The reverse of `enColonnes`. */
export function enLignes({ fiches, ...reste }: IndexTransporte): IndexRecherche {
  // Rows of what `enColonnes` has turned over: each has the columns of a page, in their order.
  const lignes = (fiches[0] ?? []).map((_, rang) => fiches.map((colonne) => colonne[rang]) as unknown as FicheIndexee);
  return { ...reste, fiches: lignes };
}
