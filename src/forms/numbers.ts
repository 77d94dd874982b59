import { FINE } from '../domain/francais/index.ts';

/** A number without exponent nor spaces, with a comma: `12450.5` → « 12450,5 ». What `readNumber` reads back. */
export const decimalText = (value: number): string => String(value).replace('.', ',');

/**
 * A number as a French reader writes it: « 12 450,5 », with thin spaces that do not break.
 *
 * @param decimales exactly so many digits after the comma; absent: those of the number, at most `most`.
 */
export function frenchNumber(value: number, decimales?: number, most = 6): string {
  const [whole = '', decimals = ''] = rounded(value, decimales ?? most).split('.');
  const kept = decimales === undefined ? decimals.replace(/0+$/u, '') : decimals;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, FINE).replace('-', '\u2212');
  return kept === '' ? grouped : `${grouped},${kept}`;
}

/** Half away from zero on the decimals that the number shows: 1.005 → « 1.01 », though no double is 1.005. */
function rounded(value: number, digits: number): string {
  const text = String(Math.abs(value));
  if (!Number.isFinite(value) || text.includes('e')) return value.toFixed(digits);
  const [whole = '', decimals = ''] = text.split('.');
  const kept = decimals.slice(0, digits).padEnd(digits, '0');
  const up = Number(decimals.charAt(digits) || '0') >= 5 ? 1n : 0n;
  const units = (BigInt(`${whole}${kept}`) + up).toString().padStart(digits + 1, '0');
  const cut = units.length - digits;
  const shown = digits === 0 ? units : `${units.slice(0, cut)}.${units.slice(cut)}`;
  return value < 0 && /[1-9]/u.test(shown) ? `-${shown}` : shown;
}
