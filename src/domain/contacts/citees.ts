import type { Guide } from '../../schemas/index.ts';

/** A CPTS that guides speak of, and which guides. */
export interface CptsCitee {
  readonly nom: string;
  readonly guides: readonly { readonly id: string; readonly titre: string }[];
}

/**
 * The CPTS of these départements that guides speak of, by name: not a directory, what the site happens to tell.
 *
 * @param codes of départements, as the Insee writes them.
 */
export function cptsCitees(
  guides: readonly { readonly id: string; readonly data: Pick<Guide, 'titre' | 'cpts'> }[],
  codes: readonly string[],
): CptsCitee[] {
  const ici = guides.flatMap(({ id, data: { titre, cpts } }) =>
    cpts
      .filter(({ departements }) => departements.some((code) => codes.includes(code)))
      .map(({ nom }) => ({ nom, id, titre })),
  );
  return [...new Set(ici.map(({ nom }) => nom))]
    .sort((a, b) => a.localeCompare(b, 'fr'))
    .map((nom) => ({
      nom,
      guides: ici.filter((citee) => citee.nom === nom).map(({ id, titre }) => ({ id, titre })),
    }));
}
