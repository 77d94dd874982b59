/** What people put between digits, and the « (0) » of « +33 (0)2 … ». */
const BETWEEN = /[\s.\-\u2010-\u2015\u2212/()_]/gu;
const EXTENSION = /(?:poste|p\.|ext\.?)\s*\d{1,6}$/iu;
const FRENCH = 10;
/** Recommendation ITU-T E.164: at most 15 digits with the country code; the shortest national plans have 4. */
const INTERNATIONAL = { min: 7, max: 15 } as const;
/** France, and the overseas codes whose numbers also have nine digits after the code. */
const NINE_DIGITS = ['33', '262', '590', '594', '596'];

const WORDS = ['', 'un chiffre', 'deux chiffres', 'trois chiffres', 'quatre chiffres'];
const digits = (count: number): string => WORDS[count] ?? `${count} chiffres`;
const missing = (count: number) => `Complétez le numéro de téléphone\u00a0: il manque ${digits(count)}`;
const tooMany = (count: number) => `Corrigez le numéro de téléphone\u00a0: il y a ${digits(count)} de trop`;

/**
 * What is wrong with a phone number, as one sentence without a final point; `null` when nothing is.
 *
 * Spaces, dots and dashes do not count. French numbers have ten digits (overseas too: 0262, 0590, 0692…); a number
 * with `+` or `00` is counted when its plan is known (+33, +262…), and otherwise taken as it is.
 */
export function phoneFault(number: string): string | null {
  const compact = number
    .replace(EXTENSION, '')
    .replace(/^(\s*(?:\+|00)\s*\d{2,3}\s*)\(0\)/u, '$1')
    .replace(BETWEEN, '');
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
