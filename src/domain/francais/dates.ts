const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/**
 * A date as a French reader says it, as precise as it is known.
 *
 * `2026-11-21` → « 21 novembre 2026 », `2021-09-01` → « 1er septembre 2021 », `2021-09` → « septembre 2021 »,
 * `2021` → « 2021 ». Anything else (« sans date ») comes back as it is.
 */
export function dateEnFrancais(date: string): string {
  const lue = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  const mois = MOIS[Number(lue?.[2] ?? 0) - 1];
  if (!lue || mois === undefined) return date;
  const [, annee, , jour] = lue;
  if (jour === undefined) return `${mois} ${annee}`;
  return `${jour === '01' ? '1er' : Number(jour)} ${mois} ${annee}`;
}

/** `le 21 novembre 2026`, `en septembre 2021`, `en 2021`, `sans date`: the date with the word that introduces it. */
export function aLaDate(date: string): string {
  const ecrite = dateEnFrancais(date);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return `le ${ecrite}`;
  return /^\d{4}/u.test(date) ? `en ${ecrite}` : ecrite;
}

/**
 * True when `date` is more than two years before `jour` (both `AAAA…`), or is not known at all.
 *
 * An imprecise date counts as its latest possible day, so that a source is never called old for want of precision.
 */
export function aPlusDeDeuxAns(date: string, jour: string): boolean {
  if (!/^\d{4}/u.test(date)) return true;
  const derniereDate = date + '-12-31'.slice(date.length - 'AAAA'.length);
  const limite = `${Number(jour.slice(0, 4)) - 2}${jour.slice(4)}`;
  return derniereDate < limite;
}
