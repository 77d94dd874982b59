import { compacted } from './identifiers.ts';
import type { Typed } from './typed.ts';

/** « FR76 3000 6000 0112 3456 7890 189 » → `FR7630006000011234567890189`; a French one has 27 signs. */
export function readIban(text: string): Typed<string> {
  const value = compacted(text);
  const right = /^(?:FR\d{2}[0-9A-Z]{23}|(?!FR)[A-Z]{2}\d{2}[0-9A-Z]{11,30})$/u.test(value) && hasKey(value);
  return right ? { value } : { fault: 'Vérifiez l’IBAN\u00a0: en France, FR puis vingt-cinq signes' };
}

/** The country and its key go last, letters count from 10 to 35: one is left of a division by 97 (ISO 13616). */
function hasKey(iban: string): boolean {
  const figures = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((sign) => parseInt(sign, 36)).join('');
  return [...figures].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** « AGRI FR PP » → `AGRIFRPP`: bank, country, place, and three signs more for a branch (ISO 9362). */
export function readBic(text: string): Typed<string> {
  const value = compacted(text);
  if (/^[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/u.test(value)) return { value };
  return { fault: 'Vérifiez le BIC\u00a0: il a huit ou onze signes' };
}
