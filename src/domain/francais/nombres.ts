import { FINE, INSECABLE } from './typographie.ts';

/** An integer with thin spaces between thousands: `242000` → « 242 000 ». */
export function nombre(valeur: number): string {
  return String(Math.round(valeur)).replace(/\B(?=(?:\d{3})+$)/gu, FINE);
}

/** Whole euros: `242000` → « 242 000 € ». */
export function euros(montant: number): string {
  return `${nombre(montant)}${INSECABLE}€`;
}

/** « a », « a et b », « a, b et c »; nothing for an empty list. */
export function enumeration(elements: readonly string[], liaison = 'et'): string {
  if (elements.length < 2) return elements[0] ?? '';
  return `${elements.slice(0, -1).join(', ')} ${liaison} ${elements.at(-1)}`;
}

const EN_LETTRES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

/** A small count and its feminine noun, in words: « six missions », « une mission »; in figures above twenty. */
export function enLettres(quantite: number, singulier: string, plusieurs = `${singulier}s`): string {
  const mot = quantite === 1 ? 'une' : (EN_LETTRES[quantite] ?? nombre(quantite));
  return `${mot} ${quantite < 2 ? singulier : plusieurs}`;
}

/** With a capital: the first word of a sentence. */
export const capitale = (texte: string): string => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}`;

/** A count and its noun: `pluriel(1, 'contact')` → « 1 contact », `pluriel(3, 'contact')` → « 3 contacts ». */
export function pluriel(quantite: number, singulier: string, plusieurs = `${singulier}s`): string {
  return `${nombre(quantite)} ${quantite < 2 ? singulier : plusieurs}`;
}
