import { type LieuPropose, type LieuxProposes, seulLieu } from '../../domain/contacts/index.ts';
import { pluriel } from '../../domain/francais/index.ts';
import { chargerIndex } from '../territoire/donnees.ts';
import { repondre } from './reponses.ts';

const EN_PANNE = 'La liste des communes n’a pas pu être lue. Choisissez dans la liste des départements, plus bas.';
const A_CHOISIR = 'Plusieurs lieux répondent\u00A0: choisissez dans la liste.';

/** What is shown under the field. */
interface Etat {
  lieux: readonly LieuPropose[];
  /** Highlighted line; -1: none. */
  rang: number;
  /** Settles when the question now in the field is answered in full. */
  reponse: Promise<void>;
}

/**
 * A combobox with a list (ARIA 1.2) over a plain field: arrows, Home, End, Enter, Escape; what was found is also said.
 * Enter on a place that only one département can be goes there; otherwise it asks to choose; unknown, it searches.
 */
export function animer(formulaire: HTMLFormElement, champ: HTMLInputElement): void {
  const liste = formulaire.querySelector<HTMLElement>('[role=listbox]');
  const statut = formulaire.querySelector<HTMLElement>('[role=status]');
  if (!liste || !statut) return;
  const etat: Etat = { lieux: [], rang: -1, reponse: Promise.resolve() };
  const ouvrir = (ouverte: boolean) => {
    liste.hidden = !(ouverte && etat.lieux.length > 0);
    champ.setAttribute('aria-expanded', String(!liste.hidden));
    if (liste.hidden) designer(-1);
  };
  const designer = (rang: number) => {
    etat.rang = rang;
    [...liste.children].forEach((option, n) => option.setAttribute('aria-selected', String(n === rang)));
    const option = liste.children[rang];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) champ.setAttribute('aria-activedescendant', option.id);
    else champ.removeAttribute('aria-activedescendant');
  };
  const montrer = (question: string, reponse: LieuxProposes) => {
    etat.lieux = reponse.lieux;
    liste.replaceChildren(...reponse.lieux.map((lieu, n) => ligne(lieu, `${liste.id}-${n}`)));
    ouvrir(document.activeElement === champ);
    designer(-1);
    statut.textContent = dit(question, reponse);
  };
  const demander = () => {
    const question = champ.value.trim();
    const actuelle = () => champ.value.trim() === question;
    etat.reponse = repondre(question, (reponse) => {
      if (actuelle()) montrer(question, question === '' ? { lieux: [] } : reponse);
    }).catch(() => {
      if (actuelle()) statut.textContent = EN_PANNE;
    });
  };
  champ.addEventListener('input', demander);
  champ.addEventListener('blur', () => ouvrir(false));
  champ.addEventListener('click', () => ouvrir(true));
  champ.addEventListener('keydown', (event) =>
    clavier(event, { etat, champ, montree: !liste.hidden, ouvrir, designer }),
  );
  // The field keeps the focus: without this, its blur would close the list before the click.
  liste.addEventListener('mousedown', (event) => event.preventDefault());
  liste.addEventListener('click', ({ target }) => {
    const n = [...liste.children].findIndex((option) => target instanceof Node && option.contains(target));
    aller(etat.lieux[n]);
  });
  formulaire.addEventListener('submit', (event) => {
    event.preventDefault();
    void envoyer(formulaire, etat, () => {
      ouvrir(true);
      statut.textContent = A_CHOISIR;
    });
  });
  chargerIndex().catch(() => (statut.textContent = EN_PANNE));
  if (champ.value !== '') demander();
}

const aller = (lieu: LieuPropose | undefined) => {
  if (!lieu) return;
  const { adresse, commune } = lieu;
  location.assign(commune === undefined ? adresse : `${adresse}?commune=${encodeURIComponent(commune)}`);
};

/** Goes to the highlighted place, or to the only one there can be; asks to choose; failing all, searches the site. */
async function envoyer(formulaire: HTMLFormElement, etat: Etat, choisir: () => void): Promise<void> {
  const designe = etat.lieux[etat.rang];
  if (!designe) await etat.reponse;
  const lieu = designe ?? seulLieu(etat.lieux);
  if (lieu) aller(lieu);
  else if (etat.lieux.length > 0) choisir();
  else formulaire.submit();
}

interface Gestes {
  readonly etat: Etat;
  readonly champ: HTMLInputElement;
  readonly montree: boolean;
  readonly ouvrir: (ouverte: boolean) => void;
  readonly designer: (rang: number) => void;
}

/** Enter is left to the form. */
function clavier(event: KeyboardEvent, { etat, champ, montree, ouvrir, designer }: Gestes): void {
  const { rang } = etat;
  const dernier = etat.lieux.length - 1;
  const vers: Partial<Record<string, number>> = {
    ArrowDown: rang < dernier ? rang + 1 : 0,
    ArrowUp: rang > 0 ? rang - 1 : dernier,
    ...(montree && rang >= 0 && { Home: 0, End: dernier }),
  };
  const suivant = vers[event.key];
  if (suivant !== undefined && dernier >= 0) {
    ouvrir(true);
    designer(suivant);
  } else if (event.key === 'Escape' && (montree || champ.value !== '')) {
    if (!montree) champ.value = '';
    ouvrir(false);
  } else return;
  event.preventDefault();
}

function ligne({ nom, detail }: LieuPropose, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.append(partie('nom', nom), ' ', partie('detail', detail));
  return option;
}

function partie(classe: string, texte: string): HTMLElement {
  const noeud = document.createElement('span');
  noeud.className = classe;
  noeud.textContent = texte;
  return noeud;
}

function dit(question: string, { lieux, sansArs }: LieuxProposes): string {
  if (question === '') return '';
  if (sansArs !== undefined) return `${sansArs}\u00A0: il n’y a pas d’agence régionale de santé, donc pas de page ici.`;
  if (lieux.length > 0) return `${pluriel(lieux.length, 'lieu', 'lieux')}.`;
  return 'Aucun lieu trouvé. Vérifiez le nom, ou choisissez dans la liste plus bas.';
}
