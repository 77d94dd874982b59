import { texteDuSignalement, type Signalement } from '../../domain/contacts/index.ts';

/**
 * The page that prepares what one wants to tell us: the text is written as one types, copied or opened in one’s own mail.
 * Nothing leaves the device from here.
 */
const formulaire = document.querySelector<HTMLFormElement>('form[data-signaler]');
const sortie = document.querySelector<HTMLTextAreaElement>('[data-texte]');
const courriel = document.querySelector<HTMLAnchorElement>('a[data-courriel]');
const copie = document.querySelector<HTMLButtonElement>('button[data-copier]');

const valeur = (donnees: FormData, nom: keyof Signalement) => String(donnees.get(nom) ?? '').trim();

function preparer(source: HTMLFormElement): void {
  const donnees = new FormData(source);
  const texte = texteDuSignalement({
    page: valeur(donnees, 'page'),
    faute: valeur(donnees, 'faute'),
    juste: valeur(donnees, 'juste'),
    lu: valeur(donnees, 'lu'),
  });
  if (sortie) sortie.value = texte;
  if (copie) copie.dataset['copier'] = texte;
  if (courriel)
    courriel.href = `mailto:?subject=${encodeURIComponent('CPTS, mode d’emploi : une erreur')}&body=${encodeURIComponent(texte)}`;
}

/** Only what the site itself wrote in its links: slugs. */
function pageVisee(): string {
  const cles = new URLSearchParams(location.search);
  const slug = (nom: string) => (/^[a-z0-9-]+$/iu.test(cles.get(nom) ?? '') ? (cles.get(nom) ?? '') : '');
  const [region, contact, dept] = [slug('region'), slug('contact'), slug('dept')];
  if (region === '') return '';
  const chemin = region === 'national' ? '/contacts/' : `/contacts/${region}/`;
  return `${location.origin}${chemin}${contact === '' ? '' : `#${contact}`}${dept === '' ? '' : ` (département ${dept})`}`;
}

if (formulaire) {
  formulaire.hidden = false;
  if (courriel) courriel.hidden = false;
  const page = formulaire.querySelector<HTMLInputElement>('[name=page]');
  if (page && page.value === '') page.value = pageVisee();
  formulaire.addEventListener('input', () => preparer(formulaire));
  formulaire.addEventListener('submit', (event) => event.preventDefault());
  preparer(formulaire);
}
