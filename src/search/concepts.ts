import { langue, type Langue } from './terms.ts';
import type { Genre } from './types.ts';

/**
 * Wordings of one idea: the lists of editors, and each entry of the glossary, whose title says the sigle and what it
 * stands for, each with a capital: « SNP, Soins non programmés ».
 */
export function langueDe(
  synonymes: readonly (readonly string[])[],
  fiches: readonly { readonly genre: Genre; readonly titre: string }[],
): Langue {
  const glossaire = fiches.filter(({ genre }) => genre === 'terme').map(({ titre }) => titre.split(/, (?=\p{Lu})/u));
  return langue([...synonymes, ...glossaire]);
}
