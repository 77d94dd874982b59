import type { Fiche, Genre } from '../types.ts';

/** An entry of `content/` with the name of its file. */
export interface Entree<Donnees> {
  readonly slug: string;
  readonly data: Donnees;
}

const vide = { contexte: '', motsCles: [], lieux: [], texte: '', parties: [] };

/** A record, of which only the title and the summary must be said. */
export const fiche = (genre: Genre, adresse: string, dit: Partial<Fiche> & Pick<Fiche, 'titre' | 'resume'>): Fiche => ({
  ...vide,
  ...dit,
  genre,
  adresse,
});

/** Pieces of text put end to end, the missing ones left out. */
export const dire = (...morceaux: readonly (string | undefined)[]): string =>
  morceaux.filter((morceau) => morceau !== undefined && morceau !== '').join(' ');

/** What facts say, with their doubts. */
export const faits = (liste: readonly { readonly texte: string; readonly doute?: string | undefined }[]): string =>
  dire(...liste.flatMap(({ texte, doute }) => [texte, doute]));
