/** `2026-11-21` as it is typed: `21/11/2026`. */
export const typedDay = (iso: string): string => iso.split('-').reverse().join('/');

const READ = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** « samedi 21 novembre 2026 » : a day read back, so that a slip is seen. */
export const readDay = (iso: string): string => READ.format(new Date(`${iso}T00:00:00Z`));
