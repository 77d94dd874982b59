/** What people put between digits, and the « (0) » of « +33 (0)2 … ». */
const BETWEEN = /[\s.\-\u2010-\u2015\u2212/()_]/gu;
const EXTENSION = /(?:poste|p\.|ext\.?)\s*\d{1,6}$/iu;
const FRENCH = 10;
/** Recommendation ITU-T E.164: at most 15 digits with the country code; the shortest national plans have 4. */
const INTERNATIONAL = { min: 7, max: 15 } as const;
/** France, and the overseas codes whose numbers also have nine digits after the code. */
const NINE_DIGITS = ['33', '262', '590', '594', '596'];

const WORDS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const digits = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'chiffre' : 'chiffres'}`;
const missing = (count: number) => `Complétez le numéro de téléphone\u00a0: il manque ${digits(count)}`;
const tooMany = (count: number) => `Corrigez le numéro de téléphone\u00a0: il y a ${digits(count)} de trop`;

/**
 * What is wrong with a phone number, as one sentence without a final point; `null` when nothing is.
 *
 * Spaces, dots and dashes do not count. French numbers have ten digits (overseas too: 0262, 0590, 0692…); a number
 * with `+` or `00` is counted when its plan is known (+33, +262…), and otherwise taken as it is.
 */
export function phoneFault(number: string): string | null {
  const compact = compacted(number.replace(EXTENSION, ''));
  const stranger = /[^\d+]|(?<!^)\+/u.exec(compact);
  if (stranger) return strangerFault(compact, stranger[0]);
  if (/^(?:\+|00)/u.test(compact)) return internationalFault(compact.replace(/^(?:\+|00)/u, ''));
  if (compact.startsWith('0')) return countFault(compact.length, FRENCH);
  return compact.length === FRENCH - 1
    ? 'Complétez le numéro de téléphone\u00a0: il manque le 0 du début'
    : 'Corrigez le numéro de téléphone\u00a0: il commence par 0, ou par + et l’indicatif du pays';
}

function strangerFault(compact: string, stranger: string): string {
  if (compact.replace(/\D/gu, '').length >= 2 * (FRENCH - 1)) return 'Écrivez un seul numéro de téléphone ici';
  return `Corrigez le numéro de téléphone\u00a0: retirez «\u00a0${stranger}\u00a0», il s’écrit en chiffres`;
}

function internationalFault(number: string): string | null {
  const code = NINE_DIGITS.find((each) => number.startsWith(each));
  if (code !== undefined) return countFault(number.slice(code.length).replace(/^0/u, '').length, FRENCH - 1);
  if (number.length < INTERNATIONAL.min) return missing(INTERNATIONAL.min - number.length);
  return number.length > INTERNATIONAL.max ? tooMany(number.length - INTERNATIONAL.max) : null;
}

function countFault(count: number, expected: number): string | null {
  if (count < expected) return missing(expected - count);
  if (count <= expected) return null;
  return count >= 2 * expected ? 'Écrivez un seul numéro de téléphone ici' : tooMany(count - expected);
}

const compacted = (number: string): string =>
  number.replace(/^(\s*(?:\+|00)\s*\d{2,3}\s*)\(0\)/u, '$1').replace(BETWEEN, '');

/**
 * A French number as it is read aloud, « 02 99 00 00 00 » or « +33 2 99 00 00 00 »; anything else as typed.
 *
 * For the eye only: what is saved is what was typed.
 */
export function phoneAsRead(number: string): string {
  const compact = compacted(number);
  if (/^0[1-9]\d{8}$/u.test(compact)) return inPairs(compact);
  const national = /^(?:\+|00)330?([1-9]\d{8})$/u.exec(compact)?.[1];
  return national === undefined ? number : `+33 ${national.charAt(0)} ${inPairs(national.slice(1))}`;
}

const inPairs = (number: string): string => number.replace(/\d{2}(?=\d)/gu, '$& ');
