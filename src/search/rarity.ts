import type { IndexOuvert } from './open-index.ts';

/** Rarity under which a term is everywhere. */
const IDF_COURANT = 1.2;

/** How rare a term of so many pages is: what finding it is worth. */
export const idfDe = (pages: number, { index }: Pick<IndexOuvert, 'index'>): number =>
  Math.log(1 + (index.fiches.length - pages + 0.5) / (pages + 0.5));

/** True for a term that so many pages hold that it says nothing of one: « CPTS ». */
export const estCourant = (cle: string, ouvert: IndexOuvert): boolean =>
  idfDe(ouvert.listes.get(cle)?.size ?? 0, ouvert) < IDF_COURANT;
