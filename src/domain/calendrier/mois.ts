/**
 * The same day `mois` months later, `AAAA-MM-JJ` in and out. A day that the month does not have becomes its last one:
 * six months after 31 August is 28 or 29 February.
 *
 * @throws {RangeError} when `jour` is not a day of the calendar.
 */
export function ajouterMois(jour: string, mois: number): string {
  const [annee = 0, rang = 0, quantieme = 0] = jour.split('-').map(Number);
  if (!isDay(jour, annee, rang, quantieme)) throw new RangeError(`« ${jour} » n’est pas une date (AAAA-MM-JJ).`);
  const dernier = new Date(Date.UTC(annee, rang + mois, 0)).getUTCDate();
  return iso(new Date(Date.UTC(annee, rang - 1 + mois, Math.min(quantieme, dernier))));
}

/** The day before a day of the calendar, `AAAA-MM-JJ` in and out. */
export function veille(jour: string): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return iso(date);
}

function isDay(jour: string, annee: number, rang: number, quantieme: number): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(jour) && iso(new Date(Date.UTC(annee, rang - 1, quantieme))) === jour;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
