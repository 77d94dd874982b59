import type { Entry } from './read.ts';
import { say, sayInText } from './say.ts';
import { leaves } from './walk.ts';

/** What the build cannot set right by itself, and what to type instead. Spaces and apostrophes are its own work. */
const FAULTS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/"[^"\n]*"?/gu, () => 'Les guillemets français s’écrivent « … ».'],
  [
    /(?<=[\p{L}\p{N})»]) --? (?=[\p{L}\p{N}(«])/gu,
    () => 'Une incise s’ouvre par un tiret demi-cadratin « – », pas par un trait d’union.',
  ],
  [/(?<=[\p{L}\p{N})»]) +(?=[,.](?:\s|$))/gu, () => 'Pas d’espace avant une virgule ou un point.'],
  [/(?<=[\p{L})»]),(?=\p{L})/gu, () => 'Une virgule est suivie d’un espace.'],
  [/(?<=\S) {2,}(?=\S)/gu, () => 'Un seul espace suffit.'],
  [
    /(?<![\p{L}\p{N}’'.-])(?:Etats?|Ecoles?|Evaluations?|Equipes?|Elus?|Elues?|Etapes?|Etablissements?|Etudes?|Evolutions?|Ecri(?:re|vez)|Etre|Egalement)(?![\p{L}\p{N}])/gu,
    (found) => `Une capitale porte son accent : « É${found.slice(1)} », ou « Ê ».`,
  ],
  [
    /(?<=^|[.!?:»]\s+)A (?=(?:l’|la |les? |un |une |partir|noter|propos|savoir|défaut|qui|quoi))/gu,
    () => 'Une capitale porte son accent : « À ».',
  ],
  [/\d+(?:ème|ième)s?\b|\b1er(?:e|ère)\b/gu, (found) => `« ${found} » : écrivez 2e, 3e, 1re.`],
];

/** An opening quotation mark answers each closing one. */
const unbalanced = (text: string): boolean => text.split('«').length !== text.split('»').length;

/** Prose has spaces; a name, an address, a code has none. */
const isProse = (text: string): boolean => /\s/u.test(text) && !/^https?:/u.test(text);

/** Keys whose value is copied to the letter: an official wording stays as printed, faults included. */
const AS_PRINTED = new Set(['titre', 'libelle', 'adresse', 'si', 'sauf', 'mots_cles', 'variantes', 'synonymes']);

/** What in a body is not prose: code, addresses of links, tags, comments, the rows that rule a table. */
const NOT_PROSE = /```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)|<\/?[A-Za-z][^>]*>|\{\/\*[\s\S]*?\*\/\}|^\|[-:| ]+\|$/gmu;

/**
 * Typographic faults of the texts that editors write, one line each: « fichier › chemin : phrase ».
 *
 * Forms are left alone: their wordings are those of the official models.
 */
export function checkTypography(entries: readonly Entry[]): string[] {
  return entries.filter(({ kind }) => kind !== 'form').flatMap((entry) => [...inData(entry), ...inBody(entry)]);
}

function inData(entry: Entry): string[] {
  return leaves(entry.data)
    .filter(({ key, value }) => isProse(value) && !AS_PRINTED.has(key))
    .flatMap(({ path, value }) => faultsOf(value).map((phrase) => say(entry, path, phrase)));
}

function inBody(entry: Entry): string[] {
  const prose = entry.body.replace(NOT_PROSE, (piece) => piece.replaceAll(/[^\n]/gu, '\uFFFC'));
  return [...prose.matchAll(/\S[\s\S]*?(?=\n{2,}|$)/gu)].flatMap(({ 0: paragraph, index }) => {
    // A table aligns its cells with spaces, a list indents its items: neither is a fault.
    const text = /^\s*\|/u.test(paragraph)
      ? paragraph.replaceAll(/ *\| */gu, ' | ')
      : paragraph.replaceAll(/\s*\n\s*/gu, ' ');
    return faultsOf(text).map((phrase) => sayInText(entry, index, phrase));
  });
}

/** @returns each fault with the words around it. */
function faultsOf(text: string): string[] {
  const found = FAULTS.flatMap(([pattern, correction]) =>
    [...text.matchAll(pattern)].map(
      (match) => `${correction(match[0])} (${extract(text, match.index, match[0].length)})`,
    ),
  );
  return unbalanced(text) ? [...found, 'Un guillemet « ou » n’a pas son vis-à-vis.'] : found;
}

const extract = (text: string, at: number, length: number): string =>
  `…${text
    .slice(Math.max(0, at - 15), at + length + 15)
    .replaceAll('\uFFFC', '')
    .trim()}…`;
