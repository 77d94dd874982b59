import { filtres as construireFiltres } from './facets.ts';
import { repondreEnDirect } from './live.ts';
import { element } from './nodes.ts';
import { adresseDeRecherche } from './address.ts';

const LIMITE = 8;

let ouverture: ((question: string | undefined) => void) | undefined;

/**
 * Opens the search over the page, or goes to the field of the search page when we are on it.
 *
 * @param question put in the field; without it, the last one is there, selected.
 */
export function ouvrirRecherche(question?: string): void {
  const champDeLaPage = document.querySelector<HTMLInputElement>('main [data-recherche] input');
  if (champDeLaPage) return champDeLaPage.focus();
  ouverture ??= construire();
  ouverture(question);
}

function construire() {
  const champ = element('input', {
    type: 'search',
    name: 'q',
    id: 'recherche-champ',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const statut = element('p', { class: 'meta h', role: 'status' });
  const zone = element('div');
  const filtres = construireFiltres(() => void repondre());
  const tout = element('a', { href: '/recherche/' }, 'Voir tous les résultats');
  const pied = element('p', { class: 'h', hidden: '' }, tout);
  const fermer = element(
    'button',
    { class: 'btn lien', type: 'button' },
    'Fermer ',
    element('kbd', { class: 'bureau' }, 'Échap'),
  );
  const dialogue = element(
    'dialog',
    { class: 'recherche', 'aria-labelledby': 'recherche-titre' },
    element('div', { class: 'haut' }, element('h2', { id: 'recherche-titre' }, 'Rechercher'), fermer),
    element(
      'form',
      { role: 'search', action: '/recherche/' },
      element('label', { class: 'h', for: 'recherche-champ' }, 'Un mot, un sigle, une commune, un code postal'),
      champ,
      filtres.noeud,
    ),
    statut,
    zone,
    pied,
    element(
      'p',
      { class: 'meta h bureau' },
      'La recherche se fait sur votre appareil. ',
      touche('Ctrl'),
      ' ',
      touche('K'),
      ' l’ouvre de partout.',
    ),
  );
  const repondre = repondreEnDirect({ champ, statut, zone, filtres }, LIMITE, ({ question, total }) => {
    pied.hidden = total <= LIMITE;
    tout.href = adresseDeRecherche(question, filtres.choisi());
  });
  fermer.addEventListener('click', () => dialogue.close());
  dialogue.addEventListener('click', (event) => {
    // Outside the box, or on a result: an anchor of this very page must show what is behind.
    const surLien = event.target instanceof Element && event.target.closest('a') !== null;
    if (event.target === dialogue || surLien) dialogue.close();
  });
  dialogue.addEventListener('keydown', (event) => {
    parcourir(event, [champ, ...dialogue.querySelectorAll<HTMLElement>('li > a')]);
    // A browser would first empty the field, and close only at the second press.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialogue.close();
  });
  document.body.append(dialogue);
  return (question: string | undefined) => {
    if (question !== undefined) champ.value = question;
    filtres.choisir(undefined);
    if (!dialogue.open) dialogue.showModal();
    champ.focus();
    champ.select();
    void repondre();
  };
}

const touche = (nom: string) => element('kbd', {}, nom);

/** Down and up arrows go from the field to the results and back. */
function parcourir(event: KeyboardEvent, arrets: readonly HTMLElement[]): void {
  const pas = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const ici = arrets.findIndex((arret) => arret === document.activeElement);
  const suivant = arrets[ici + pas];
  if (pas === 0 || ici === -1 || !suivant) return;
  event.preventDefault();
  suivant.focus();
}
