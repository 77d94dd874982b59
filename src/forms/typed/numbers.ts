import type { Typed } from './typed.ts';

export interface NumberRules {
  /** Digits admitted after the comma. */
  readonly decimales: number;
  /** What may be written after the number: « € », « % », « habitants ». */
  readonly unites: readonly string[];
}

/** A double keeps 15 digits exactly. */
const MOST_DIGITS = 15;
const SPACE = '[\\s\\u00A0\\u2009\\u202F]';
const GROUPED = new RegExp(`^[+-]?\\d{1,3}(?:${SPACE}\\d{3})+(?=\\D|$)(?!${SPACE}\\d)`, 'u');

const HOW = 'Écrivez un nombre en chiffres, par exemple 12\u202f450,5';
const UNCLEAR = 'Corrigez le nombre\u00a0: on ne distingue pas les milliers des décimales';

/**
 * A number as people write it: « 12 450,5 », « 12.450,50 », « 12450.5 », « 1'250 », « 12 450,50 € », « −3 % ».
 *
 * The comma parts the decimals. A lone dot does too, unless three digits follow it where fewer are admitted (12.450).
 */
export function readNumber(text: string, rules: NumberRules): Typed<number> {
  const said = withoutUnit(text.trim().replace(/[\u2212\u2010-\u2014]/gu, '-'), rules.unites);
  if (!/\d/u.test(said)) return { fault: HOW };
  const compact = withoutSpaces(said);
  if (compact === undefined) return { fault: 'Corrigez le nombre\u00a0: les espaces ne séparent que les milliers' };
  const stranger = /[^\d.,+-]+|(?<!^)[+-]/u.exec(compact)?.[0].trim();
  if (stranger !== undefined) return { fault: `Écrivez seulement le nombre\u00a0: retirez «\u00a0${stranger}\u00a0»` };
  const plain = plainNumber(compact.replace(/^[+-]/u, ''), rules.decimales);
  if (plain === undefined) return { fault: UNCLEAR };
  return bounded(compact.startsWith('-') ? `-${plain}` : plain, rules.decimales);
}

function withoutUnit(text: string, unites: readonly string[]): string {
  const lower = text.toLowerCase();
  const unite = unites.find((each) => each !== '' && lower.endsWith(each.toLowerCase()));
  return unite === undefined ? text : text.slice(0, -unite.length).trim();
}

/** Spaces and apostrophes between thousands go; anywhere else between digits, they part two numbers. */
function withoutSpaces(text: string): string | undefined {
  const spaced = text.replace(/^([+-])\s+/u, '$1').replace(/(?<=\d)['\u2019](?=\d{3}(?!\d))/gu, ' ');
  const joined = GROUPED.test(spaced) ? spaced.replace(GROUPED, (found) => found.replace(/[^\d+-]/gu, '')) : spaced;
  const tight = joined.replace(new RegExp(`(?<=[,.])${SPACE}+|${SPACE}+(?=[,.])`, 'gu'), '');
  return new RegExp(`\\d${SPACE}+\\d`, 'u').test(tight) ? undefined : tight;
}

/** Digits with a dot before the decimals; `undefined` when the separators can be read in two ways. */
function plainNumber(text: string, decimales: number): string | undefined {
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (dots > 0 && commas > 0) return (last === '.' ? dots : commas) > 1 ? undefined : parted(text, last);
  if (commas === 1) return parted(text, ',');
  if (dots === 1 && !/^[1-9]\d{0,2}\.\d{3}$/u.test(text)) return parted(text, '.');
  if (dots === 1 && decimales > 2) return undefined;
  return dots + commas === 0 ? text : ungrouped(text);
}

function parted(text: string, sign: ',' | '.'): string | undefined {
  const at = text.indexOf(sign);
  const whole = ungrouped(text.slice(0, at));
  return whole === undefined ? undefined : `${whole === '' ? '0' : whole}.${text.slice(at + 1)}`;
}

function ungrouped(whole: string): string | undefined {
  if (/^\d*$/u.test(whole)) return whole;
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(whole) ? whole.replace(/\D/gu, '') : undefined;
}

function bounded(plain: string, decimales: number): Typed<number> {
  const [whole = '', decimals = ''] = plain.split('.');
  const kept = decimals.replace(/0+$/u, '');
  if (kept.length > decimales) return { fault: tooFine(decimales) };
  if (`${whole.replace(/^-?0*/u, '')}${kept}`.length > MOST_DIGITS) {
    return { fault: 'Corrigez le nombre\u00a0: il a trop de chiffres' };
  }
  // Adding 0 makes « -0 » a zero like any other.
  return { value: Number(`${whole}.${kept === '' ? '0' : kept}`) + 0 };
}

function tooFine(decimales: number): string {
  if (decimales === 0) return 'Écrivez un nombre entier, sans virgule';
  return `Écrivez au plus ${decimales === 1 ? 'un chiffre' : `${decimales} chiffres`} après la virgule`;
}
