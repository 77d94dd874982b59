import { dateEnFrancais } from '../../domain/francais/index.ts';
import { civilDay } from '../document/index.ts';

/** « 14 h 32 », where the reader is. */
export const clock = (date: Date): string =>
  `${date.getHours()}\u00A0h\u00A0${String(date.getMinutes()).padStart(2, '0')}`;

/** « 21 novembre 2026 à 14 h 32 », where the reader is. */
export const dayAndClock = (date: Date): string => `${dateEnFrancais(civilDay(date))} à ${clock(date)}`;
