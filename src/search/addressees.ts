import { couvre } from './coverage.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Question } from './question.ts';

/**
 * False for a page bound to a place that is not asked: the ARS of the Oise, for somebody of the Aisne; La Réunion, for
 * somebody who prepares a meeting.
 */
export function sertIci(rang: number, { lieux }: Question, ouvert: IndexOuvert): boolean {
  const couverture = ouvert.couvertures.get(rang);
  if (!couverture) return true;
  return lieux.length === 0 ? !porteUnNomCourant(rang, ouvert) : couvre(couverture, lieux);
}

function porteUnNomCourant(rang: number, { index }: IndexOuvert): boolean {
  const [, genre, titre = ''] = index.fiches[rang] ?? [];
  return (genre === 'region' || genre === 'departement') && index.motsCourants.includes(titre);
}

/**
 * Place of a page in the answer to « qui contacter à… », the first being 0: the page of the département, its ARS, the page
 * of the région, its forms, the other contacts of the département, then everything else.
 */
export function ordreDesInterlocuteurs(rang: number, { lieux }: Question, { index, couvertures }: IndexOuvert): number {
  const [, genre = 'page', titre = ''] = index.fiches[rang] ?? [];
  const couverture = couvertures.get(rang);
  if (!couverture) return 5;
  if (genre === 'departement') return 0;
  const duDepartement = lieux.some(({ departement }) => departement && couverture.codes.includes(departement.code));
  if (genre === 'contact') return duDepartement ? (/^ARS\b/u.test(titre) ? 1 : 4) : 5;
  return genre === 'region' ? 2 : 3;
}
