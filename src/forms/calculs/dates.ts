import type { CalculOf } from '../definition.ts';

const DAY = 86_400_000;

/** Midnight UTC of a civil day, in milliseconds; `null` for what is no day. A month counts as its first day, a year too. */
export function instant(day: string): number | null {
  const [, year, month = '01', quantieme = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(day) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(quantieme)));
  return date.toISOString().startsWith(`${year}-${month}-${quantieme}`) ? date.getTime() : null;
}

/** Whole days, months or years from one day to another; `null` when one of them is not known. */
export function timeBetween(from: string, to: string, unite: CalculOf<'duree'>['unite']): number | null {
  const start = instant(from);
  const end = instant(to);
  if (start === null || end === null) return null;
  if (unite === 'jours') return Math.round((end - start) / DAY);
  if (end < start) return -wholeMonths(end, start, unite) + 0;
  return wholeMonths(start, end, unite);
}

function wholeMonths(start: number, end: number, unite: 'mois' | 'annees'): number {
  const [one, other] = [new Date(start), new Date(end)];
  const months = (other.getUTCFullYear() - one.getUTCFullYear()) * 12 + other.getUTCMonth() - one.getUTCMonth();
  const whole = months - (other.getUTCDate() < one.getUTCDate() && !isMonthEnd(other) ? 1 : 0);
  return unite === 'mois' ? whole : Math.trunc(whole / 12);
}

/** From 31 January to 28 February is one month: the last day stands for those that the month does not have. */
const isMonthEnd = (day: Date): boolean => new Date(day.getTime() + DAY).getUTCDate() === 1;
