export { lireType, typeDe, TYPES, type Facette, type Type } from './facets.ts';
export type { IndexRecherche } from './index-format.ts';
export { ouvrir, type IndexOuvert } from './open-index.ts';
export { marqueur, type AMarquer } from './mark.ts';
export { chercher } from './query.ts';
export type { Recherche, Resultat } from './found.ts';
export { GENRES, type Fiche, type Genre, type Reponse, type Surligne } from './types.ts';
export { enLignes, type IndexTransporte } from './transport.ts';
