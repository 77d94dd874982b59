import type { Departement, ReponseEditee, Synonymes } from '../../schemas/index.ts';
import type { Savoir } from './indexer.ts';

/** What editors write for the search. */
export interface Ecrits {
  readonly departements: readonly Departement[];
  readonly synonymes: readonly Synonymes[];
  readonly reponses: readonly ReponseEditee[];
}

/** The same, ready for `indexer`. */
export function savoir({ departements, synonymes, reponses }: Ecrits): Savoir {
  return {
    synonymes: synonymes.map(({ variantes }) => variantes),
    departements: departements.map(({ id, nom, region, villes, mot_courant }) => ({
      code: id,
      nom,
      region,
      villes,
      motCourant: mot_courant,
    })),
    reponses: reponses.map(({ si, sauf, titre, texte, liens }) => ({ si, sauf, titre, texte, liens })),
  };
}
