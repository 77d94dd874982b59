import { sansAccents } from '../francais/index.ts';

const ABREGES: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/**
 * A name as it is compared: no accent, capital, hyphen or apostrophe, « st » and « s/ » in full, one space between words.
 * « L’Haÿ-les-Roses » → « l hay les roses », « ST BRIEUC » → « saint brieuc ».
 */
export function plier(nom: string): string {
  return sansAccents(nom)
    .replace(/\bs\/\s*/gu, 'sur ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/\b(?:st|ste|sts|stes)\b/gu, (mot) => ABREGES[mot] ?? mot);
}
