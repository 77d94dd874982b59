import { lireType, type Type } from '../../search/index.ts';

/** The address of a search, to be kept or sent: `/recherche/?q=soins&type=guide`. */
export function adresseDeRecherche(question: string, type?: Type): string {
  if (question === '') return '/recherche/';
  return `/recherche/?q=${encodeURIComponent(question)}${type === undefined ? '' : `&type=${type}`}`;
}

/** Reads the query of such an address; an unknown family is read as none. */
export function lireRecherche(query: string): { question: string; type: Type | undefined } {
  const cles = new URLSearchParams(query);
  return { question: cles.get('q') ?? '', type: lireType(cles.get('type')) };
}
