import { termes, type Langue } from './terms.ts';
import type { Surligne } from './types.ts';

/** What to highlight in a text: the places of the terms found, neighbours joined across one space. */
export function surligner(texte: string, cles: ReadonlySet<string>, langue: Langue): Surligne {
  const marques: [number, number][] = [];
  for (const { cle, debut, fin } of termes(texte, langue)) {
    if (!cles.has(cle)) continue;
    const derniere = marques.at(-1);
    if (derniere && debut <= derniere[1]) derniere[1] = Math.max(derniere[1], fin);
    else if (derniere && /^[\s\u00A0\u202F’'-]$/u.test(texte.slice(derniere[1], debut))) derniere[1] = fin;
    else marques.push([debut, fin]);
  }
  return { texte, marques };
}
