export { lireType, typeDe, TYPES, type Facette, type Type } from './facets.ts';
export type { IndexRecherche } from './index-format.ts';
export { ouvrir, type IndexOuvert } from './open-index.ts';
export { marqueur, type AMarquer } from './mark.ts';
export { chercher } from './query.ts';
export { GENRES, type Fiche, type Genre, type Recherche, type Reponse, type Resultat, type Surligne } from './types.ts';
