import type { Genre } from './types.ts';

/** Families of results that one may keep alone, in the order they are offered; also the values of `?type=`. */
export const TYPES = ['guide', 'etape', 'mission', 'contact', 'formulaire', 'glossaire', 'outil', 'page'] as const;
export type Type = (typeof TYPES)[number];

/** How many pages of a family answer. */
export interface Facette {
  readonly type: Type;
  readonly nombre: number;
}

const TYPE_DU_GENRE: Readonly<Record<Genre, Type>> = {
  guide: 'guide',
  etape: 'etape',
  mission: 'mission',
  region: 'contact',
  departement: 'contact',
  contact: 'contact',
  formulaire: 'formulaire',
  terme: 'glossaire',
  outil: 'outil',
  page: 'page',
};

/** The family of a kind of page. */
export const typeDe = (genre: Genre): Type => TYPE_DU_GENRE[genre];

/** The family that an address names, or none: an unknown name is no error. */
export const lireType = (nom: string | null): Type | undefined => TYPES.find((type) => type === nom?.toLowerCase());

/** How many of these kinds each family has, the empty ones left out. */
export function compter(genres: readonly Genre[]): Facette[] {
  return TYPES.map((type) => ({ type, nombre: genres.filter((genre) => typeDe(genre) === type).length })).filter(
    ({ nombre }) => nombre > 0,
  );
}
