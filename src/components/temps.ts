const MOTS_PAR_MINUTE = 200;

/**
 * Whole minutes to read what a page shows, rounded up, at least one. `html` is what was rendered: tables and figures
 * count like the rest, tags and attributes do not.
 */
export function minutesDeLecture(html: string): number {
  const mots = html
    .replace(/<[^>]*>/gu, ' ')
    .split(/\s+/u)
    .filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length;
  return Math.max(1, Math.ceil(mots / MOTS_PAR_MINUTE));
}
