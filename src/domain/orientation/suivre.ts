import type { Arbre, Question } from './arbre.ts';

export interface Pas {
  readonly question: Question;
  readonly valeur: string;
}

export interface Chemin {
  /** Questions answered, in the order they are asked. */
  readonly pas: readonly Pas[];
  /** The question to ask now, or the outcome. */
  readonly ici: string;
}

/** Where the keys of an address lead. A missing or unknown answer stops there: that question is asked. */
export function suivre(arbre: Arbre, cles: URLSearchParams): Chemin {
  const pas: Pas[] = [];
  let ici = arbre.depart;
  // A tree without loop asks each question once; one that loops stops all the same.
  while (pas.length <= arbre.questions.length) {
    const question = arbre.questions.find(({ id }) => id === ici);
    const valeur = question && cles.get(question.cle);
    const reponse = question?.reponses.find((chacune) => chacune.valeur === valeur);
    if (!question || !reponse) break;
    pas.push({ question, valeur: reponse.valeur });
    ici = reponse.vers;
  }
  return { pas, ici };
}

/** The keys that some question of the tree understands; the others are left aside. */
export function clesComprises({ questions }: Arbre, cles: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...cles].filter(([cle, valeur]) =>
      questions.some((q) => q.cle === cle && q.reponses.some((reponse) => reponse.valeur === valeur)),
    ),
  );
}

/** The same keys with one answer more, or changed. */
export function avec(cles: URLSearchParams, cle: string, valeur: string): string {
  const suite = new URLSearchParams(cles);
  suite.set(cle, valeur);
  return `?${suite}`;
}

/** The same keys without the answer to change: the later ones are kept, and serve again where they still hold. */
export function sans(cles: URLSearchParams, cle: string): string {
  const suite = new URLSearchParams(cles);
  suite.delete(cle);
  return `?${suite}`;
}

/** The address of a way and nothing else: the one to share. */
export const adresseDe = (pas: readonly Pas[]): string =>
  `?${new URLSearchParams(pas.map(({ question, valeur }) => [question.cle, valeur]))}`;
