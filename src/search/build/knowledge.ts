import { taillesPossibles } from '../../domain/aci/index.ts';
import type { IndexRecherche } from '../index-format.ts';
import type { Bareme, Departement, ReponseEditee, Synonymes } from '../../schemas/index.ts';
import type { Savoir } from './indexer.ts';

/** What editors write for the search. */
export interface Ecrits {
  readonly departements: readonly Departement[];
  readonly synonymes: readonly Synonymes[];
  readonly reponses: readonly ReponseEditee[];
  /** The scale in force. */
  readonly bareme: Bareme;
}

/** The same, ready for `indexer`. */
export function savoir({ departements, synonymes, reponses, bareme }: Ecrits): Savoir {
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
    tailles: tailles(bareme),
  };
}

/** Sizes as steps, read from the scale at each limit and just after it. */
function tailles(bareme: Bareme): IndexRecherche['tailles'] {
  const limites = bareme.tailles.bornes.flatMap(({ moins_de, de, a, plus_de }) => [moins_de, de, a, plus_de]);
  const points = [1, ...limites.flatMap((limite) => (limite === undefined ? [] : [limite, limite + 1]))];
  return [...new Set(points)]
    .sort((a, b) => a - b)
    .map((depuis) => [depuis, ...taillesPossibles(depuis, bareme)] as const)
    .filter(([, ...ici], rang, toutes) => rang === 0 || toutes[rang - 1]?.slice(1).join() !== ici.join());
}
