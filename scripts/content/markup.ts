import type { Entry } from './read.ts';
import { sayInText } from './say.ts';
import { nearest } from './walk.ts';

/** What an editor may write in a text, beside Markdown: the components of src/mdx/ and two plain tags. */
const TAGS = ['Source', 'Fait', 'Faits', 'Montants', 'Repere', 'sup', 'br'];

/** Code and comments, where every sign is free, and the attributes in braces of the tags of the site. */
const FREE = /```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}|(?<=<[A-Z][^<>]*=)\{[^{}]*\}/gu;

/**
 * Tags, braces and angle brackets that would stop the build of the site, or be read as a program.
 *
 * Only in the texts (`.mdx`): elsewhere these signs are printed as they are.
 */
export function checkMarkup(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => {
    const text = entry.body.replace(FREE, (piece) => piece.replaceAll(/[^\n]/gu, ' '));
    const signs = [...text.matchAll(/[{}]|<\/?([\p{L}]\w*)([^<>]*)>|</gu)];
    return [
      ...signs.flatMap((match) => faultOf(match).map((phrase) => sayInText(entry, match.index, phrase))),
      ...unpaired(signs).map(({ index, phrase }) => sayInText(entry, index, phrase)),
    ];
  });
}

/** Tags of the site that are opened and never closed, or closed and never opened. */
function unpaired(signs: readonly RegExpExecArray[]): { readonly index: number; readonly phrase: string }[] {
  const open: RegExpExecArray[] = [];
  const stray = signs.filter((match) => {
    const [written, tag = '', attributes = ''] = match;
    if (!TAGS.includes(tag) || attributes.endsWith('/')) return false;
    if (!written.startsWith('</')) open.push(match);
    else if (open.at(-1)?.[1] === tag) open.pop();
    else return true;
    return false;
  });
  return [
    ...stray.map(({ 0: written, index }) => ({
      index,
      phrase: `« ${written} » ferme une balise que rien n’ouvre : retirez-la, ou ouvrez-la plus haut.`,
    })),
    ...open.map(({ 0: written, 1: tag = '', index }) => ({ index, phrase: unclosed(written, tag) })),
  ];
}

/** Some tags hold a text; the others stand alone. */
const unclosed = (written: string, tag: string): string =>
  ['Fait', 'Faits', 'Repere', 'sup'].includes(tag)
    ? `« ${written} » n’est pas fermée : écrivez « </${tag}> » après le texte qu’elle contient.`
    : `« ${written} » n’est pas fermée : écrivez une barre avant le chevron, « ${written.replace(/\s*>$/u, ' />')} ».`;

function faultOf([written, tag, attributes = '']: RegExpExecArray): string[] {
  if (written === '{' || written === '}')
    return ['Pas d’accolade dans un texte : écrivez la valeur, ou des parenthèses.'];
  if (tag === undefined) return ['Pas de chevron « < » dans un texte : écrivez « moins de ».'];
  if (/^(https?|mailto)$/u.test(tag)) return ['Une adresse s’écrit [les mots du lien](https://…), sans chevron.'];
  if (!TAGS.includes(tag)) {
    const name = TAGS.find((each) => each.toLowerCase() === tag.toLowerCase()) ?? nearest(tag, TAGS);
    return [`La balise « ${tag} » n’existe pas ici${name === undefined ? '.' : ` : vouliez-vous dire « ${name} » ?`}`];
  }
  if (attributes.split('"').length % 2 === 0)
    return [`Dans « ${written} », un guillemet droit n’est pas fermé : <Source id="…" />.`];
  return /=\s*[^\s"{]/u.test(attributes.replaceAll(/"[^"]*"/gu, '""'))
    ? [`Dans « ${written} », la valeur se met entre guillemets droits : <Source id="…" />.`]
    : [];
}
