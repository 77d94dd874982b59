import { chercher, type Recherche } from '../../search/index.ts';
import type { Filtres } from './facets.ts';
import { laisser } from './handoff.ts';
import { chargerIndex } from './load.ts';
import { element } from './nodes.ts';
import { vueDesResultats } from './results.ts';
import { bilan, EN_PANNE } from './words.ts';

/** The places of a search on a page. */
export interface Places {
  readonly champ: HTMLInputElement;
  /** A live region: told once typing pauses. */
  readonly statut: HTMLElement;
  readonly zone: HTMLElement;
  readonly filtres: Filtres;
}

/** Long enough that a screen reader is not told every letter. */
const PAUSE_AVANT_ANNONCE = 400;

/**
 * Answers while a question is typed.
 *
 * @param suite called after each answer. Returns a function that answers now.
 */
export function repondreEnDirect(
  { champ, statut, zone, filtres }: Places,
  limite: number,
  suite: (recherche: Recherche) => void,
): () => Promise<void> {
  let annonce: ReturnType<typeof setTimeout> | undefined;
  let derniere: Recherche | undefined;
  const repondre = async () => {
    try {
      const index = await chargerIndex();
      // Read after the wait: letters typed meanwhile count, and an older answer never replaces a newer one.
      const recherche = chercher(index, champ.value, limite, filtres.choisi());
      derniere = recherche;
      zone.replaceChildren(...vueDesResultats(recherche));
      filtres.montrer(recherche.facettes);
      clearTimeout(annonce);
      annonce = setTimeout(() => (statut.textContent = bilan(recherche)), PAUSE_AVANT_ANNONCE);
      suite(recherche);
    } catch {
      statut.textContent = EN_PANNE;
      zone.replaceChildren(element('p', { class: 'h' }, element('a', { href: '/plan/' }, 'Voir le plan du site')));
    }
  };
  champ.addEventListener('input', () => void repondre());
  zone.addEventListener('click', (event) => {
    const lien = event.target instanceof Element ? event.target.closest('a') : null;
    if (lien && derniere) laisser(derniere.aMarquer);
  });
  return repondre;
}
