import { dateEnFrancais } from '../../domain/francais/index.ts';
import { civilDay } from '../document/day.ts';

/** « 14 h 32 », where the reader is. */
export const clock = (date: Date): string =>
  `${date.getHours()}\u00A0h\u00A0${String(date.getMinutes()).padStart(2, '0')}`;

/** « 21 novembre 2026 à 14 h 32 », where the reader is. */
export const dayAndClock = (date: Date): string => `${dateEnFrancais(civilDay(date))} à ${clock(date)}`;

/** « aujourd’hui à 14 h 32 », « hier à 9 h 05 », « le 3 novembre 2026 »: as people say when they did something. */
export function lately(date: Date, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const day = civilDay(date);
  if (day === civilDay(now)) return `aujourd’hui à ${clock(date)}`;
  return day === civilDay(yesterday) ? `hier à ${clock(date)}` : `le ${dateEnFrancais(day)}`;
}
