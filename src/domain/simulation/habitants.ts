/** A number of inhabitants, or what to write instead. */
export type Lecture = { readonly habitants: number } | { readonly faute: string };

/** More than live in France: a slip of the keyboard. */
const TROP = 70_000_000;
const COMMENT = 'Écrivez le nombre d’habitants en chiffres, par exemple 60\u202F000';
const UNITE = /\s*(?:hab(?:itants?|s)?\.?)$/u;
/** A dot, a comma or an apostrophe is a separator only where thousands are. */
const MILLIERS = /^\d{1,3}(?:[\s.,’']\d{3})+$/u;

/**
 * Reads a population as people write it: « 60000 », « 60 000 », « 60.000 habitants », « 60 mille ».
 * `faute` is a sentence for the reader, without a final stop.
 */
export function lireHabitants(texte: string): Lecture {
  const dit = texte.trim().toLowerCase().replaceAll(/\s+/gu, ' ').replace(UNITE, '').trim();
  if (dit === '') return { faute: 'Écrivez le nombre d’habitants de votre territoire, par exemple 60\u202F000' };
  const mille = /^(\d{1,5}) ?(?:mille|k)$/u.exec(dit)?.[1];
  const chiffres = mille === undefined ? groupes(dit) : `${mille}000`;
  if (chiffres === null) return { faute: COMMENT };
  const habitants = Number(chiffres);
  if (habitants === 0) return { faute: 'Écrivez un nombre d’habitants plus grand que zéro' };
  if (habitants > TROP) return { faute: 'Corrigez le nombre d’habitants\u00A0: il dépasse la population de la France' };
  return { habitants };
}

function groupes(dit: string): string | null {
  if (/^\d+$/u.test(dit) || MILLIERS.test(dit)) return dit.replaceAll(/\D/gu, '');
  return null;
}
