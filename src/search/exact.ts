import type { FicheIndexee } from './index-format.ts';
import { termes, type Langue } from './terms.ts';
import { mots } from './texte.ts';

/** What a title written as the question gains. */
export const ECRIT_PAREIL = 1e6;
const DIT_PAREIL = 2;

/** A title, or a question, read two ways: to the letter, and in any form of its words. */
export interface Intitule {
  readonly lettres: string;
  /** For a title, also without what follows its first comma (« SNP, Soins non programmés »). */
  readonly sens: readonly string[];
}

/** Reads what a page is called. */
export const intituleDe = ([, , titre]: FicheIndexee, langue: Langue): Intitule =>
  lire([titre, titre.split(',')[0] ?? ''], langue);

/** Reads a question as if it were a title. */
export const intituleLu = (question: string, langue: Langue): Intitule => lire([question], langue);

/** How much a page gains by being called as the question. */
export function exactitude(question: Intitule, titre: Intitule): number {
  if (titre.lettres === question.lettres) return ECRIT_PAREIL;
  const [sens = ''] = question.sens;
  return sens !== '' && titre.sens.includes(sens) ? DIT_PAREIL : 1;
}

const lire = (textes: readonly [string, ...string[]], langue: Langue): Intitule => ({
  lettres: mots(textes[0])
    .map(({ forme }) => forme)
    .join(' '),
  sens: textes.map((texte) =>
    [...new Set(termes(texte, langue).flatMap(({ cle, dans }) => (dans ? [] : [cle])))].join(' '),
  ),
});
