import { ancreDe } from '../anchor.ts';
import type { Partie } from '../types.ts';

/** A heading of a rendered page, as Astro gives it: its anchor and its level. */
export interface Titre {
  readonly slug: string;
  readonly depth: number;
}

/**
 * The parts of an MDX text, one per `##` or `###` heading, as plain text; what comes before the first heading is `debut`.
 *
 * @param titres headings of the rendered page, in order: they give the anchors. Without them, anchors are made from the text.
 */
export function decouper(mdx: string, titres: readonly Titre[] = []): { debut: string; parties: Partie[] } {
  const [debut = '', ...sections] = `\n${mdx}`.split(/^(?=#{2,3} )/mu);
  const ancres = titres.filter(({ depth }) => depth === 2 || depth === 3);
  const parties = sections.map((section, rang) => {
    const [ligne = '', ...corps] = section.split('\n');
    const titre = texteBrut(ligne.replace(/^#+\s*/u, ''));
    return { ancre: ancres[rang]?.slug ?? ancreDe(titre), titre, texte: texteBrut(corps.join('\n')) };
  });
  return { debut: texteBrut(debut), parties };
}

/** Text of an MDX fragment as it is read: components keep what they say (`terme`, `titre`), links keep their words. */
export function texteBrut(mdx: string): string {
  return mdx
    .replace(/^(?:import|export)\s.*$/gmu, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/gu, '')
    .replace(/<\w+\b[^>]*?\b(?:terme|titre|libelle)="([^"]*)"[^>]*>/gu, '$1 : ')
    .replace(/<\/?sup>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^\s*(?:[-*+>]|\d+\.)\s+/gmu, '')
    .replace(/^\s*\|?\s*:?-{3,}.*$/gmu, '')
    .replace(/[*_`|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,)])/gu, '')
    .trim();
}
