import { termes, type Langue, type Terme } from './terms.ts';
import type { Surligne } from './types.ts';

const analyses = new WeakMap<Langue, Map<string, Terme[]>>();

/** The terms of a text that is shown again and again while one types, read once. */
function termesDe(texte: string, langue: Langue): Terme[] {
  const faites = analyses.get(langue) ?? new Map<string, Terme[]>();
  analyses.set(langue, faites);
  const lus = faites.get(texte) ?? termes(texte, langue);
  faites.set(texte, lus);
  return lus;
}

/** What to highlight in a text: the places of the terms found, neighbours joined across one space. */
export function surligner(texte: string, cles: ReadonlySet<string>, langue: Langue): Surligne {
  const marques: [number, number][] = [];
  for (const { cle, debut, fin } of termesDe(texte, langue)) {
    if (!cles.has(cle)) continue;
    const derniere = marques.at(-1);
    if (derniere && debut <= derniere[1]) derniere[1] = Math.max(derniere[1], fin);
    else if (derniere && /^[\s\u00A0\u202F’'-]$/u.test(texte.slice(derniere[1], debut))) derniere[1] = fin;
    else marques.push([debut, fin]);
  }
  return { texte, marques };
}
