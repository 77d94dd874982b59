/** Which two missions an address compares, `?a=<slug>&b=<slug>`; otherwise what to say. */
export type Comparaison =
  | { readonly ok: true; readonly a: string; readonly b: string }
  /** One alone is asked: it stands in the first menu, and the reader chooses the other. */
  | { readonly ok: false; readonly a: string; readonly b: string; readonly phrase: string };

/**
 * @param connues slugs of the missions.
 * @returns the two missions; or a kind sentence, empty when nothing was asked yet.
 */
export function comparaison(recherche: URLSearchParams, connues: readonly string[]): Comparaison {
  const demandees = [recherche.get('a') ?? '', recherche.get('b') ?? ''];
  const [a = '', b = ''] = demandees.map((slug) => (connues.includes(slug) ? slug : ''));
  if (a !== '' && b !== '' && a !== b) return { ok: true, a, b };
  return { ok: false, a, b: a === b ? '' : b, phrase: phraseDe(demandees, a, b) };
}

function phraseDe(demandees: readonly string[], a: string, b: string): string {
  if (demandees.every((slug) => slug === '')) return '';
  if (a !== '' && a === b) return 'C’est deux fois la même mission. Choisissez-en une autre à côté.';
  const inconnue = demandees.some((slug) => slug !== '' && slug !== a && slug !== b);
  return inconnue
    ? 'L’adresse nomme une mission qui n’existe pas ici. Choisissez deux missions dans les listes.'
    : 'Il manque la seconde mission. Choisissez-la dans la liste.';
}
