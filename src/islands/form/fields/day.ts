import { dateEnFrancais } from '../../../domain/francais/index.ts';

/** `2026-11-21` as it is typed: `21/11/2026`. */
export const typedDay = (iso: string): string => iso.split('-').reverse().join('/');

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** « samedi 21 novembre 2026 » : a day read back, so that a slip is seen. */
export const readDay = (iso: string): string =>
  `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''} ${dateEnFrancais(iso)}`;
