import {
  adresseDe,
  avec,
  clesComprises,
  sans,
  suivre,
  type Arbre,
  type Chemin,
} from '../../domain/orientation/index.ts';
import { formulairesPour, modele } from '../../domain/parcours/index.ts';
import { all, one } from '../parcours/elements.ts';
import { made } from '../parcours/made.ts';

/**
 * « Par où commencer ? » with its answers in the address. Each answer is a plain link to the same page with one key more:
 * going back, sharing and opening in another tab are the browser's own. Without this script, the links lead from section
 * to section.
 */
const SANS_URPS = 'Aucun site d’union trouvé dans cette région\u00A0: demandez-le à l’ARS ou à la caisse.';
const sections = all('.pas');
const arbre: Arbre = {
  depart: one('.orientation').dataset['depart'] ?? '',
  issues: all('[data-issue]').map(({ id }) => id),
  questions: all('[data-cle]').map((section) => ({
    id: section.id,
    cle: section.dataset['cle'] ?? '',
    reponses: answersOf(section).map(({ valeur, link }) => ({ valeur, vers: link.hash.slice(1) })),
  })),
};
const cles = clesComprises(arbre, new URLSearchParams(location.search));
const chemin = suivre(arbre, cles);

// First: without it the style sheet still hides the section to show, and what is not drawn cannot take the focus.
one('.orientation').dataset['pret'] = '';
showHere(chemin);
showAnswers(chemin);
if (arbre.issues.includes(chemin.ici)) history.replaceState(null, '', adresseDe(chemin.pas));
const region = chemin.pas.find(({ question }) => question.cle === 'region')?.valeur ?? '';
const contacts = document.querySelector<HTMLElement>(`[data-contacts-de="${region}"]`);
if (contacts !== null) showRegion(contacts, region);

function answersOf(section: HTMLElement): { valeur: string; link: HTMLAnchorElement }[] {
  return [...section.querySelectorAll<HTMLAnchorElement>('a[data-valeur]')].map((link) => ({
    valeur: link.dataset['valeur'] ?? '',
    link,
  }));
}

/** One question or outcome at a time; its answers carry the others along. */
function showHere({ ici, pas }: Chemin): void {
  for (const section of sections) section.hidden = section.id !== ici;
  const here = sections.find(({ id }) => id === ici);
  const title = here?.querySelector('h2');
  if (!here || !title) return;
  for (const { valeur, link } of answersOf(here)) {
    link.href = `${location.pathname}${avec(cles, here.dataset['cle'] ?? '', valeur)}`;
  }
  if (pas.length === 0) return;
  document.title = `${title.textContent.trim()} – ${document.title}`;
  title.focus({ preventScroll: true });
}

/** What was answered, each with a way to change it that keeps the rest. */
function showAnswers({ pas }: Chemin): void {
  const list = one('.reponses-donnees');
  list.hidden = pas.length === 0;
  one('.chapo').hidden = pas.length > 0;
  for (const { question, valeur } of pas) {
    const section = sections.find(({ id }) => id === question.id);
    if (!section) continue;
    const asked = section.querySelector('h2')?.textContent.trim() ?? '';
    const said =
      answersOf(section)
        .find((answer) => answer.valeur === valeur)
        ?.link.textContent.trim() ?? '';
    const change = made('a', { textContent: 'Modifier' });
    change.href = `${location.pathname}${sans(cles, question.cle)}`;
    change.append(made('span', { textContent: `\u00A0: ${asked}`, className: 'cache' }));
    const answer = made('dd', { textContent: said });
    answer.append(' ', change);
    const line = made('div', {}, made('dt', { textContent: asked }), answer);
    list.append(line);
  }
}

/** The services and the forms of the region chosen, in the outcome. */
function showRegion(contacts: HTMLElement, slug: string): void {
  const here = sections.find(({ hidden }) => !hidden);
  for (const line of here?.querySelectorAll<HTMLElement>('[data-qui]') ?? []) {
    const found = contacts.querySelector(`[data-de="${line.dataset['qui'] ?? ''}"]`);
    if (found) line.append(found);
    // An union that was not found exists all the same; nobody may help the projects of this région.
    else if (line.dataset['qui'] === 'urps') line.append(made('span', { textContent: SANS_URPS, className: 'meta' }));
    else line.remove();
  }
  for (const link of here?.querySelectorAll<HTMLAnchorElement>('a[href="/contacts/"]') ?? []) {
    link.pathname = `/contacts/${slug}/`;
  }
  const block = here?.querySelector<HTMLElement>('[data-a-remplir]');
  if (!block) return;
  const offered = [...block.querySelectorAll<HTMLElement>('li')].map((line) => ({
    line,
    region: line.dataset['region'] === '' ? undefined : line.dataset['region'],
  }));
  const wanted = formulairesPour(offered, slug);
  for (const { line, region } of offered) {
    line.hidden = !wanted.some((each) => each.line === line);
    const mark = line.querySelector('[data-modele]');
    if (mark) mark.textContent = modele({ region }, contacts.dataset['nom'] ?? '', slug);
  }
  block.hidden = wanted.length === 0;
}
