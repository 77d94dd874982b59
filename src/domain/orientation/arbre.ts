import type { Orientation } from '../../schemas/index.ts';

export interface Question {
  readonly id: string;
  /** Key in the address. */
  readonly cle: string;
  readonly reponses: readonly { readonly valeur: string; readonly vers: string }[];
}

/** The questions and where their answers lead: all that is needed to follow an address. */
export interface Arbre {
  readonly depart: string;
  readonly questions: readonly Question[];
  /** Ids of the outcomes. */
  readonly issues: readonly string[];
}

/** The answer of someone who does not say their region. */
export const SANS_REGION = 'toutes';

/** The tree of the editors, each region being an answer. */
export function arbreDe({ depart, questions, issues }: Orientation, regions: readonly string[]): Arbre {
  return {
    depart,
    issues: issues.map(({ id }) => id),
    questions: questions.map(({ id, cle, reponses, regions: chacune }) => ({
      id,
      cle,
      reponses: chacune ? [...regions, SANS_REGION].map((valeur) => ({ valeur, vers: chacune.vers })) : reponses,
    })),
  };
}
