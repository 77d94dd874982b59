import { dateEnFrancais, sansAccents } from '../../domain/francais/index.ts';
import type { Typed } from './typed.ts';

/** Without accents, as `plain` leaves them. */
const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const WEEKDAY = /^(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?(?:le\s+)?/u;
const OLDEST = 1900;
const LATEST = 2199;
/** « 70 » is 1970, « 69 » is 2069. */
const PIVOT = 70;

const HOW_DAY = 'Écrivez la date avec le jour, le mois et l’année, par exemple 21/11/2026';
const HOW_YEAR = 'Écrivez l’année, par exemple 2026';
const HOW_MONTH = 'Écrivez le mois et l’année, par exemple 11/2026 ou novembre 2026';

/** A day as people write it: « 21/11/2026 », « 21.11.26 », « 21 novembre 2026 », « 1er mars 2027 », « 2026-11-21 ». → `AAAA-MM-JJ` */
export function readDate(text: string): Typed<string> {
  const said = plain(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(said);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures =
    /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{2}|\d{4})$/u.exec(said) ??
    // The keyboard of digits of a phone has no bar: « 21112026 ».
    /^(\d{2})(\d{2})(\d{4})$/u.exec(said);
  if (figures) return day(yearOf(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})(?:er)?[\s.-]*([a-z]{3,9})\.?[\s.-]*(\d{2}|\d{4})$/u.exec(said);
  const month = words ? monthOf(words[2] ?? '') : 0;
  return words && month > 0 ? day(yearOf(words[3]), month, Number(words[1])) : { fault: HOW_DAY };
}

/** A month as people write it: « 11/2026 », « novembre 2026 », « 2026-11 », or a whole day of it. → `AAAA-MM` */
export function readMonth(text: string): Typed<string> {
  const said = plain(text);
  const iso = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/u.exec(said);
  if (iso) return month(Number(iso[1]), Number(iso[2]));
  const figures = /^(\d{1,2})\s*[-/.\s]\s*(\d{4})$/u.exec(said);
  if (figures) return month(Number(figures[2]), Number(figures[1]));
  const words = /^([a-z]{3,9})\.?[\s.-]*(\d{2}|\d{4})$/u.exec(said);
  const number = words ? monthOf(words[1] ?? '') : 0;
  if (words && number > 0) return month(yearOf(words[2]), number);
  const whole = readDate(text);
  return 'value' in whole ? { value: whole.value.slice(0, 7) } : { fault: quarterFault(said) ?? HOW_MONTH };
}

/** What to write for a quarter, which is no month: « T1 2027 », « 1er trimestre 2027 ». */
function quarterFault(said: string): string | null {
  const [, number, year = ''] = /^t?\s*([1-4])(?:er|e|eme)?\s*(?:trim(?:estre|\.)?)?[\s./-]*(\d{4})$/u.exec(said) ?? [];
  if (number === undefined) return null;
  const last = String(Number(number) * 3).padStart(2, '0');
  return `Écrivez un mois plutôt qu’un trimestre, par exemple le dernier\u00a0: ${last}/${year}`;
}

/** A year: « 2026 », « 26 », or a whole day of it. → `AAAA` */
export function readYear(text: string): Typed<string> {
  const said = plain(text);
  const whole = /^\d{2}(?:\d{2})?$/u.test(said) ? month(yearOf(said), 1) : readMonth(said);
  return 'value' in whole ? { value: whole.value.slice(0, 4) } : { fault: HOW_YEAR };
}

/** Lower case, without accents nor the day of the week. */
const plain = (text: string): string =>
  sansAccents(text)
    .replace(/[\u00a0\u2009\u202f]/gu, ' ')
    .trim()
    .replace(WEEKDAY, '');

/** From 1; 0 when it is no month. A cut word will do, as long as it names one month only: « sept », « nov », « juil ». */
function monthOf(word: string): number {
  const found = MONTHS.filter((name) => name.startsWith(word));
  return found.length === 1 || MONTHS.includes(word)
    ? MONTHS.indexOf(found.find((name) => name === word) ?? found[0] ?? '') + 1
    : 0;
}

function yearOf(digits = ''): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= PIVOT ? 1900 + year : 2000 + year;
}

function month(year: number, number: number): Typed<string> {
  if (number < 1 || number > 12)
    return { fault: `Corrigez le mois\u00a0: il va de 1 à 12, et vous avez écrit ${number}` };
  if (year < OLDEST || year > LATEST) return { fault: `Corrigez l’année\u00a0: vous avez écrit ${year}` };
  return { value: `${year}-${String(number).padStart(2, '0')}` };
}

function day(year: number, number: number, quantieme: number): Typed<string> {
  if (number > 12 && quantieme >= 1 && quantieme <= 12) return { fault: HOW_DAY };
  const inMonth = month(year, number);
  if ('fault' in inMonth) return inMonth;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  if (quantieme < 1 || quantieme > length) {
    return { fault: `Corrigez le jour\u00a0: ${dateEnFrancais(inMonth.value)} a ${length} jours` };
  }
  return { value: `${inMonth.value}-${String(quantieme).padStart(2, '0')}` };
}
