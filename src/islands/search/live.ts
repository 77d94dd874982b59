import { chercher, type Recherche } from '../../search/index.ts';
import { chargerIndex } from './load.ts';
import { element } from './nodes.ts';
import { vueDesResultats } from './results.ts';
import { bilan, EN_PANNE } from './words.ts';

/** The three places of a search on a page. */
export interface Places {
  readonly champ: HTMLInputElement;
  /** A live region: told once typing pauses. */
  readonly statut: HTMLElement;
  readonly zone: HTMLElement;
}

/** Long enough that a screen reader is not told every letter. */
const PAUSE_AVANT_ANNONCE = 400;

/**
 * Answers while a question is typed.
 *
 * @param suite called after each answer. Returns a function that answers now.
 */
export function repondreEnDirect(
  { champ, statut, zone }: Places,
  limite: number,
  suite: (recherche: Recherche) => void,
): () => Promise<void> {
  let annonce: ReturnType<typeof setTimeout> | undefined;
  const repondre = async () => {
    try {
      const index = await chargerIndex();
      // Read after the wait: letters typed meanwhile count, and an older answer never replaces a newer one.
      const recherche = chercher(index, champ.value, limite);
      zone.replaceChildren(...vueDesResultats(recherche));
      clearTimeout(annonce);
      annonce = setTimeout(() => (statut.textContent = bilan(recherche)), PAUSE_AVANT_ANNONCE);
      suite(recherche);
    } catch {
      statut.textContent = EN_PANNE;
      zone.replaceChildren(element('p', { class: 'h' }, element('a', { href: '/plan/' }, 'Voir le plan du site')));
    }
  };
  champ.addEventListener('input', () => void repondre());
  return repondre;
}
