/** What is known of a form when it is offered to a region. */
export interface FormulaireOffert {
  /** Slug of the region whose ARS published it; absent: for the whole country. */
  readonly region?: string | undefined;
}

/** Those of this region; the national ones where its ARS has none. Without a region: all of them. */
export function formulairesPour<F extends FormulaireOffert>(formulaires: readonly F[], region: string): F[] {
  if (region === '') return [...formulaires];
  const siens = formulaires.filter((formulaire) => formulaire.region === region);
  return siens.length > 0 ? siens : formulaires.filter((formulaire) => formulaire.region === undefined);
}

/** Whose template a form is, in the words of every page. A national one is ours, which readers must know. */
export const MARQUES = {
  ars: 'modèle de votre ARS',
  national: 'modèle national, écrit par ce site\u00A0: aucun modèle officiel trouvé',
} as const;

/** Whose form it is, seen from a region. `nom`: that of the region whose ARS published it. */
export function modele({ region: sienne }: FormulaireOffert, nom: string, region = ''): string {
  if (sienne === undefined) return MARQUES.national;
  return sienne === region ? MARQUES.ars : `modèle de l’ARS, ${nom}`;
}
