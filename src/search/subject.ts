import { termes, type Langue, type Terme } from './terms.ts';

/** The term that the whole site is about: beside another one, it tells no page from another. */
export const sujetDuSite = (langue: Langue): string | undefined => termes('CPTS', langue)[0]?.cle;

/** What some words are about: their terms in order, each once, without the subject of the site unless there is nothing else. */
export function sujetDe(suite: readonly Terme[], langue: Langue): string[] {
  const cles = [...new Set(suite.flatMap(({ cle, dans }) => (dans ? [] : [cle])))];
  const site = sujetDuSite(langue);
  return cles.length > 1 ? cles.filter((cle) => cle !== site) : cles;
}
