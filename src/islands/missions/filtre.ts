import { adresseDuFiltre, CLES, filtreDe, filtrer, nombreTrouve, type Fiche } from '../../domain/missions/index.ts';
import { all, one, say } from '../parcours/elements.ts';

/**
 * The catalogue of missions with its facets in the address. The page holds everything: this script hides what does not
 * answer, says how much is left, and keeps the address, so that Back and sharing work as anywhere.
 */
const form = one<HTMLFormElement>('[data-filtre]');
const missions = all('[data-fiche="mission"]');
const actions = all('[data-fiche="action"]');
const [missionCards, actionCards] = [missions.map(cardOf), actions.map(cardOf)];

function cardOf({ dataset, textContent }: HTMLElement): Fiche {
  const facettes = Object.fromEntries(CLES.map((cle) => [cle, (dataset[cle] ?? '').split(' ')]));
  return { mission: dataset['mission'] ?? '', facettes, texte: `${textContent} ${dataset['mots'] ?? ''}` };
}

/** What the form asks now: a word of the address that is in no menu asks nothing. */
const wanted = () =>
  filtreDe(new URLSearchParams([...new FormData(form)].map(([cle, mot]): [string, string] => [cle, String(mot)])));

function show(): void {
  const left = filtrer(missionCards, actionCards, wanted());
  hideBut(missions, left.missions);
  hideBut(actions, left.actions);
  for (const group of all('[data-groupe]')) group.hidden = !group.querySelector('[data-fiche]:not([hidden])');
  const count = (kept: readonly boolean[]) => kept.filter(Boolean).length;
  say(one('[data-bilan]'), nombreTrouve(count(left.missions), count(left.actions)));
}

function hideBut(cards: readonly HTMLElement[], kept: readonly boolean[]): void {
  cards.forEach((card, rank) => (card.hidden = kept[rank] !== true));
}

/** The form as the address says it. */
function follow(): void {
  const asked = filtreDe(new URLSearchParams(location.search));
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = new Map<string, string>(Object.entries(asked)).get(field.name) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  show();
}

function keep(save: 'pushState' | 'replaceState'): void {
  const address = location.pathname + adresseDuFiltre(wanted());
  if (address !== location.pathname + location.search) history[save](null, '', address);
  show();
}

form.addEventListener('change', ({ target }) =>
  keep(target instanceof HTMLSelectElement ? 'pushState' : 'replaceState'),
);
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) keep('replaceState');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep('replaceState');
});
one('[data-effacer]').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', location.pathname);
  follow();
});
addEventListener('popstate', follow);
follow();
