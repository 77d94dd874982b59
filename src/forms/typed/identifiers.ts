import type { Typed } from './typed.ts';

/** What people put between the signs of an identifier. */
const BETWEEN = /[\s.\-\u2010-\u2015\u2212/_]/gu;
export const compacted = (text: string): string => text.replace(BETWEEN, '').toUpperCase();

const WORDS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const digits = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'chiffre' : 'chiffres'}`;

interface Plan {
  /** With its article: « le numéro SIRET ». */
  readonly nom: string;
  readonly longueur: number;
}

/** Counts the digits, and says how many are missing or too many. */
function countFault({ nom, longueur }: Plan, text: string): string | null {
  const stranger = /\D/u.exec(text)?.[0];
  if (stranger !== undefined) return `Corrigez ${nom}\u00a0: retirez «\u00a0${stranger}\u00a0», il s’écrit en chiffres`;
  if (text.length < longueur) return `Complétez ${nom}\u00a0: il manque ${digits(longueur - text.length)}`;
  if (text.length > longueur) return `Corrigez ${nom}\u00a0: il y a ${digits(text.length - longueur)} de trop`;
  return null;
}

const wrongKey = (nom: string): string => `Vérifiez ${nom}\u00a0: un des chiffres n’est pas le bon`;

/** Luhn, ISO/IEC 7812-1: every second digit from the right is doubled, and the sum is a multiple of ten. */
function hasLuhnKey(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, n) => {
    const value = Number(digit) * (n % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** « 123 456 782 » → `123456782`; of a SIRET, its first nine digits. */
export function readSiren(text: string): Typed<string> {
  const value = compacted(text).replace(/^(\d{9})\d{5}$/u, '$1');
  const plan = { nom: 'le numéro SIREN', longueur: 9 };
  const fault = countFault(plan, value);
  if (fault !== null) return { fault };
  return hasLuhnKey(value) ? { value } : { fault: wrongKey(plan.nom) };
}

const SIRET: Plan = { nom: 'le numéro SIRET', longueur: 14 };
/** Post offices share one SIREN; the digits of their SIRET add up to a multiple of five (Insee, SIRENE). */
const LA_POSTE = '356000000';

/** « 123 456 789 00012 » → `12345678900012`. */
export function readSiret(text: string): Typed<string> {
  const value = compacted(text);
  if (/^\d{9}$/u.test(value)) {
    return { fault: 'Complétez le numéro SIRET\u00a0: ajoutez au SIREN les cinq chiffres de l’établissement' };
  }
  const fault = countFault(SIRET, value);
  if (fault !== null) return { fault };
  const sum = [...value].reduce((total, digit) => total + Number(digit), 0);
  const right = hasLuhnKey(value) || (value.startsWith(LA_POSTE) && sum % 5 === 0);
  return right ? { value } : { fault: wrongKey(SIRET.nom) };
}

/** « W 751 234 567 » → `W751234567`; Corsica and overseas have a letter in the first places (W2A…, W9R…). */
export function readRna(text: string): Typed<string> {
  const value = compacted(text);
  if (!value.startsWith('W')) return { fault: 'Corrigez le numéro RNA\u00a0: il commence par la lettre W' };
  if (/^W\d[0-9A-Z]\d{7}$/u.test(value)) return { value };
  return {
    fault: countFault({ nom: 'le numéro RNA', longueur: 9 }, value.slice(1).replace(/^(\d)[A-Z]/u, '$10')) ?? '',
  };
}

const FINESS: Plan = { nom: 'le numéro FINESS', longueur: 9 };

/**
 * « 35 000 002 2 » → `350000022`.
 *
 * The numbers of Corsica begin with 2A or 2B. What stands for the letter in the sum is written in no text we found:
 * a right number is never refused, and their key is not checked.
 */
export function readFiness(text: string): Typed<string> {
  const value = compacted(text);
  const corsican = /^2[AB]/u.test(value);
  const fault = countFault(FINESS, corsican ? value.replace(/^2[AB]/u, '20') : value);
  if (fault !== null) return { fault };
  return corsican || hasLuhnKey(value) ? { value } : { fault: wrongKey(FINESS.nom) };
}

const RPPS: Plan = { nom: 'le numéro RPPS', longueur: 11 };

/** « 10 003 456 789 » → `10003456789`. */
export function readRpps(text: string): Typed<string> {
  const value = compacted(text);
  if (/^\d{9}$/u.test(value)) {
    return { fault: 'Complétez le numéro RPPS\u00a0: il a onze chiffres, neuf sont ceux d’un numéro ADELI' };
  }
  const fault = countFault(RPPS, value);
  if (fault !== null) return { fault };
  return hasLuhnKey(value) ? { value } : { fault: wrongKey(RPPS.nom) };
}

/** « 35 000 », « 35042 Rennes CEDEX 7 » → `35000`, `35042 CEDEX 7`; the name of the town is left out. */
export function readPostalCode(text: string): Typed<string> {
  const said = text.trim().toUpperCase();
  const cedex = /^([\d\s.]+?)[\s,]*(?:\p{L}[\p{L}\s'\u2019.-]*?)?CEDEX(?:\s*(\d{1,2}))?$/u.exec(said);
  const value = compacted(cedex?.[1] ?? said);
  const fault = countFault({ nom: 'le code postal', longueur: 5 }, value);
  if (fault !== null) return { fault };
  const [, , number] = cedex ?? [];
  return { value: cedex === null ? value : `${value} CEDEX${number === undefined ? '' : ` ${number}`}` };
}
