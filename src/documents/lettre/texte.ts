import type { Texte } from '../model.ts';

/** The words of a text, without their looks. */
export const textOf = (texte: Texte): string =>
  typeof texte === 'string' ? texte : texte.map((fragment) => fragment.texte).join('');
