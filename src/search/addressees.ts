import { couvre } from './coverage.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Question } from './question.ts';

/** False for a page bound to a place that is not asked: the ARS of the Oise, for somebody of the Aisne. */
export function sertIci(rang: number, { lieux }: Question, { couvertures }: IndexOuvert): boolean {
  const couverture = couvertures.get(rang);
  return lieux.length === 0 || !couverture || couvre(couverture, lieux);
}

/**
 * Place of a page in the answer to « qui contacter à… », the first being 0: the ARS of the département, the page of the
 * région, its forms, the other contacts of the département, then everything else.
 */
export function ordreDesInterlocuteurs(rang: number, { lieux }: Question, { index, couvertures }: IndexOuvert): number {
  const [, genre = 'page', titre = ''] = index.fiches[rang] ?? [];
  const couverture = couvertures.get(rang);
  if (!couverture) return 4;
  const duDepartement = lieux.some(({ departement }) => departement && couverture.codes.includes(departement.code));
  if (genre === 'contact') return duDepartement ? (/^ARS\b/u.test(titre) ? 0 : 3) : 4;
  return genre === 'region' ? 1 : 2;
}
