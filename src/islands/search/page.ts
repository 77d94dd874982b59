import { adresseDeRecherche, lireRecherche } from './address.ts';
import { filtres as construireFiltres } from './facets.ts';
import { repondreEnDirect } from './live.ts';

const LIMITE = 40;
const TITRE = document.title;

/** The search page: reads `?q=` and `?type=`, answers while one types, and keeps the address in step. */
export function animerLaPage(racine: HTMLElement): void {
  const [formulaire, champ, statut, zone] = [
    racine.querySelector('form'),
    racine.querySelector('input'),
    racine.querySelector<HTMLElement>('[role=status]'),
    racine.querySelector<HTMLElement>('[data-resultats]'),
  ];
  if (!formulaire || !champ || !statut || !zone) return;
  const tout = racine.querySelector<HTMLElement>('[data-tout]');
  const filtres = construireFiltres(() => {
    faireUnPas();
    void repondre();
  });
  formulaire.append(filtres.noeud);
  const repondre = repondreEnDirect({ champ, statut, zone, filtres }, LIMITE, ({ question }) => {
    if (tout) tout.hidden = question !== '';
    document.title = question === '' ? TITRE : `${question} – ${TITRE}`;
    history.replaceState(history.state, '', adresseDeRecherche(question, filtres.choisi()));
  });
  const lireAdresse = () => {
    const { question, type } = lireRecherche(location.search);
    champ.value = question;
    filtres.choisir(type);
    void repondre();
  };
  formulaire.addEventListener('submit', (event) => {
    event.preventDefault();
    faireUnPas();
    void repondre();
  });
  addEventListener('popstate', lireAdresse);
  if (location.search !== '') return lireAdresse();
  if (champ.value === '') champ.focus();
  void repondre();
}

/** A search that was sent, or another family, is a step that « back » undoes; letters being typed are not. Once per address. */
function faireUnPas(): void {
  if (history.state === location.href) return;
  history.replaceState(location.href, '');
  history.pushState(null, '');
}

const racine = document.querySelector<HTMLElement>('main [data-recherche]');
if (racine) animerLaPage(racine);
