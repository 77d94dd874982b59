import type { Surligne } from '../../search/index.ts';

type Enfant = Node | string;

/** An element with its attributes and children. Text goes in as text: nothing is ever parsed. */
export function element<K extends keyof HTMLElementTagNameMap>(
  nom: K,
  attributs: Readonly<Record<string, string>> = {},
  ...enfants: readonly Enfant[]
): HTMLElementTagNameMap[K] {
  const noeud = document.createElement(nom);
  for (const [attribut, valeur] of Object.entries(attributs)) noeud.setAttribute(attribut, valeur);
  noeud.append(...enfants);
  return noeud;
}

/** A text with its highlights as `<mark>`. */
export function surligne({ texte, marques }: Surligne): Enfant[] {
  let lu = 0;
  const morceaux: Enfant[] = [];
  for (const [debut, fin] of marques) {
    morceaux.push(texte.slice(lu, debut), element('mark', {}, texte.slice(debut, fin)));
    lu = fin;
  }
  return [...morceaux, texte.slice(lu)];
}
