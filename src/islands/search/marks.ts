import { marqueur, type AMarquer } from '../../search/index.ts';
import { prendre } from './handoff.ts';

const NOM = 'recherche';

/** Marks the words of the search on the page that it led to: no element is added, and a browser that cannot shows the page as it is. */
export function marquerLaPage(): void {
  const laisse = prendre();
  const texte = document.querySelector('main');
  if (!laisse || !texte || typeof Highlight === 'undefined') return;
  CSS.highlights.set(NOM, new Highlight(...etendues(texte, laisse)));
}

function* etendues(racine: Node, aMarquer: AMarquer): Generator<Range> {
  const marques = marqueur(aMarquer);
  const noeuds = document.createTreeWalker(racine, NodeFilter.SHOW_TEXT);
  for (let noeud = noeuds.nextNode(); noeud; noeud = noeuds.nextNode()) {
    for (const [debut, fin] of marques(noeud.nodeValue ?? '')) {
      const etendue = document.createRange();
      etendue.setStart(noeud, debut);
      etendue.setEnd(noeud, fin);
      yield etendue;
    }
  }
}
