import { termes, type Langue, type Terme } from './terms.ts';

/** Terms that a question holds without being about them, read once for a language. */
interface Reperes {
  /** What the whole site is about: beside another term, it tells no page from another. */
  readonly site: string | undefined;
  /** What somebody says who only asks whom to write to. */
  readonly contact: ReadonlySet<string>;
}

const connus = new WeakMap<Langue, Reperes>();

/** The landmarks of a language. */
export function reperes(langue: Langue): Reperes {
  const trouves = connus.get(langue) ?? {
    site: termes('CPTS', langue)[0]?.cle,
    contact: new Set(termes('contact adresse ARS délégation département CPTS', langue).map(({ cle }) => cle)),
  };
  connus.set(langue, trouves);
  return trouves;
}

/** What some words are about: their terms in order, each once, without the subject of the site unless there is nothing else. */
export function sujetDe(suite: readonly Terme[], langue: Langue): string[] {
  const cles = [...new Set(suite.flatMap(({ cle, dans }) => (dans ? [] : [cle])))];
  return cles.length > 1 ? cles.filter((cle) => cle !== reperes(langue).site) : cles;
}
