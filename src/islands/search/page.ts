import { repondreEnDirect } from './live.ts';

const LIMITE = 40;
const TITRE = document.title;

/** The search page: reads `?q=`, answers while one types, and keeps the address in step. */
export function animerLaPage(racine: HTMLElement): void {
  const [champ, statut, zone] = [
    racine.querySelector('input'),
    racine.querySelector<HTMLElement>('[role=status]'),
    racine.querySelector<HTMLElement>('[data-resultats]'),
  ];
  if (!champ || !statut || !zone) return;
  const tout = racine.querySelector<HTMLElement>('[data-tout]');
  const repondre = repondreEnDirect({ champ, statut, zone }, LIMITE, ({ question }) => {
    if (tout) tout.hidden = question !== '';
    document.title = question === '' ? TITRE : `${question} – ${TITRE}`;
    history.replaceState(null, '', question === '' ? location.pathname : `?q=${encodeURIComponent(question)}`);
  });
  racine.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void repondre();
  });
  champ.value = new URLSearchParams(location.search).get('q') ?? champ.value;
  if (champ.value === '') champ.focus();
  else void repondre();
}

const racine = document.querySelector<HTMLElement>('main [data-recherche]');
if (racine) animerLaPage(racine);
