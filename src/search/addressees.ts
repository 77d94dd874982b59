import { couvre } from './coverage.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Question } from './question.ts';
import type { Genre } from './types.ts';

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

/** Pages that say whom to write to. */
const estUnContact = (genre: Genre) => genre === 'region' || genre === 'departement' || genre === 'contact';

/**
 * Rank of a page before its score counts, the first being 0. When somebody asks whom to write to at a place, contacts have
 * an order; when no place is asked, they come after everything else, but for those that are named.
 */
export function ordreDesContacts(rang: number, question: Question, ouvert: IndexOuvert): number {
  if (question.interlocuteur) return ordreDesInterlocuteurs(rang, question, ouvert);
  if (question.lieux.length > 0) return 0;
  const genre = ouvert.index.fiches[rang]?.[1] ?? 'page';
  return estUnContact(genre) && !estNomme(rang, question, ouvert) ? 1 : 0;
}

/** True when the question holds the first word of a contact, the name of the organisation, or the whole name of a place. */
function estNomme(rang: number, { demandes }: Question, { index, intitules }: IndexOuvert): boolean {
  const titre = intitules[rang]?.titres[0] ?? [];
  const nom = index.fiches[rang]?.[1] === 'contact' ? titre.slice(0, 1) : titre;
  return nom.length > 0 && nom.every((cle) => demandes.some(({ lectures }) => lectures.has(cle)));
}

/**
 * Place of a page in the answer to « qui contacter à… », the first being 0: the page of the département, its ARS, the page
 * of the région, its forms, the other contacts of the département, then everything else.
 */
function ordreDesInterlocuteurs(rang: number, { lieux }: Question, { index, couvertures }: IndexOuvert): number {
  const [, genre = 'page', titre = ''] = index.fiches[rang] ?? [];
  const couverture = couvertures.get(rang);
  if (!couverture) return 5;
  if (genre === 'departement') return 0;
  const duDepartement = lieux.some(({ departement }) => departement && couverture.codes.includes(departement.code));
  if (genre === 'contact') return duDepartement ? (/^ARS\b/u.test(titre) ? 1 : 4) : 5;
  return genre === 'region' ? 2 : 3;
}
