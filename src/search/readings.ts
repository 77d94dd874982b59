import type { IndexOuvert } from './open-index.ts';
import type { Terme } from './terms.ts';

/** How surely a word whose stem is known is another one, nearer to its letters. */
const VOISIN = 0.7;
/** How surely a word of no page is the one it resembles. */
const PEUT_ETRE = 0.4;

/** What a term may mean here, or else what its nearest neighbour means, if we dare not put it right. */
export function lectures(terme: Terme, texte: string, ouvert: IndexOuvert): Map<string, number> {
  const trouvees = connues(terme, texte, ouvert);
  const proche = trouvees.size === 0 ? ouvert.vocabulaire.proche(terme.forme) : undefined;
  return proche ? new Map([[proche.cle, PEUT_ETRE]]) : trouvees;
}

/** What a term surely means here: itself; a longer word, if it is the last one (being typed) or is not known; a neighbour of its letters. */
export function connues(
  { cle, forme, fin }: Terme,
  texte: string,
  { listes, vocabulaire }: IndexOuvert,
): Map<string, number> {
  const exacte = listes.has(cle);
  const trouvees = new Map(exacte ? [[cle, 1]] : []);
  const derniere = texte.trimEnd().length === fin;
  if ((derniere && forme.length > 1) || (!exacte && forme.length > 3)) {
    for (const [autre, surete] of vocabulaire.commencant(forme)) {
      if (!trouvees.has(autre) && listes.has(autre)) trouvees.set(autre, exacte ? surete / 2 : surete);
    }
  }
  // « assocation » has a stem that exists (« associé »), yet is one letter away from « association ».
  const voisin =
    exacte && /^[a-z]/u.test(cle) && forme !== '' && !vocabulaire.connait(forme)
      ? vocabulaire.proche(forme)
      : undefined;
  if (voisin && !trouvees.has(voisin.cle)) trouvees.set(voisin.cle, VOISIN);
  return trouvees;
}
