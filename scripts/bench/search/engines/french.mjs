// What French asks of any engine, the same for MiniSearch and for Orama: no accents, no empty words, one stem per word.
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';

const plier = (mot) =>
  mot
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe');
const vides = new Set(stopwords.map(plier));

/** Words of a text, with numbers and article numbers kept whole. */
export const decouper = (texte) => plier(texte).match(/[\p{L}\p{N}]+(?:-\d+)*/gu) ?? [];

/** Stem of a word, or nothing for an empty word or a single letter. */
export function racine(mot) {
  const forme = plier(mot);
  if (vides.has(forme) || forme.length < 2) return null;
  return /^[a-z]{4,}$/u.test(forme) ? stemmer(forme) : forme;
}
