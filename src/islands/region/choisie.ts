import { MARQUES } from '../../domain/parcours/index.ts';
import { montrerLesSeules } from './seules.ts';

/**
 * The site seen for a region, for this visit only: its contacts, whose template each form is, its colours, and a line that
 * says so. The address (`/r/bretagne/`, `?region=bretagne`) wins over what was chosen earlier.
 */
const CLE = 'cpts-region';

interface Region {
  readonly nom: string;
  readonly couleurs?: { readonly principale: string; readonly claire: string };
}

/** Shows it; a region that does not exist is left aside. */
export async function montrer(): Promise<void> {
  const slug =
    /^\/r\/([a-z-]+)\/$/u.exec(location.pathname)?.[1] ??
    new URLSearchParams(location.search).get('region') ??
    sessionStorage.getItem(CLE) ??
    '';
  const answer = await fetch('/r/regions.json');
  // Written by the build, as src/pages/r/regions.json.ts says.
  const regions = (await answer.json()) as Readonly<Record<string, Region>>;
  const region = Object.hasOwn(regions, slug) ? regions[slug] : undefined;
  if (region === undefined) return;
  sessionStorage.setItem(CLE, slug);
  const sienne = regionDeLaPage(regions);
  // The page of another région speaks of that one alone.
  if (sienne !== undefined && sienne !== slug) return;
  if (region.couleurs) colorer(region.couleurs);
  direLaRegion(slug, region.nom);
  // On the page of a région, « Voir les autres régions » means it.
  if (sienne === undefined) versSesContacts(slug);
  for (const ligne of document.querySelectorAll<HTMLElement>('[data-modele-de]')) marquer(ligne, slug);
  montrerLesSeules(slug, region.nom);
  suivreLesEtapes(slug);
}

/** The région to which the page belongs, by its address: `/contacts/bretagne/finistere/`, `/integrer/bretagne/`. */
function regionDeLaPage(regions: Readonly<Record<string, Region>>): string | undefined {
  const slug = /^\/(?:contacts|integrer|r)\/([a-z-]+)\//u.exec(location.pathname)?.[1];
  return slug !== undefined && Object.hasOwn(regions, slug) ? slug : undefined;
}

function versSesContacts(slug: string): void {
  for (const lien of document.querySelectorAll<HTMLAnchorElement>('main a[href="/contacts/"]')) {
    lien.pathname = `/contacts/${slug}/`;
  }
}

/** « Vous voyez le site pour la région Bretagne. », above the page, with the way back. */
function direLaRegion(slug: string, nom: string): void {
  const retour = document.createElement('button');
  Object.assign(retour, { type: 'button', className: 'btn lien', textContent: 'Revenir à toute la France' });
  retour.addEventListener('click', quitter);
  const page = document.createElement('a');
  Object.assign(page, { href: `/r/${slug}/`, textContent: nom });
  const ligne = document.createElement('p');
  ligne.append('Vous voyez le site pour la région ', page, '. ', retour);
  const place = document.createElement('section');
  place.className = 'cadre petit region-choisie';
  place.setAttribute('aria-label', 'Région choisie');
  place.append(ligne);
  document.querySelector('main')?.before(place);
}

function quitter(): void {
  sessionStorage.removeItem(CLE);
  const adresse = new URL(location.href);
  adresse.searchParams.delete('region');
  if (/^\/r\/[a-z-]+\/$/u.test(adresse.pathname)) adresse.pathname = '/';
  // The very address of the page: going to it again would only move to its anchor.
  history.replaceState(null, '', adresse);
  location.reload();
}

/** The template of this région's own ARS; the page says already whose the others are. */
function marquer(ligne: HTMLElement, slug: string): void {
  if (ligne.dataset['modeleDe'] !== slug) return;
  const marque = document.createElement('span');
  Object.assign(marque, {
    className: 'etiquette',
    textContent: MARQUES.ars,
  });
  const place = document.createElement('p');
  place.append(marque);
  ligne.append(place);
}

/** On /etapes/, the choice of the page itself. */
function suivreLesEtapes(slug: string): void {
  const choix = document.querySelector<HTMLFormElement>('#choix-region');
  const liste = choix?.querySelector('select');
  if (!choix || !liste || new URLSearchParams(location.search).has('region')) return;
  liste.value = slug;
  choix.requestSubmit();
}

/** Refused by the content check when a text in them would be hard to read. */
function colorer({ principale, claire }: NonNullable<Region['couleurs']>): void {
  const paire = `light-dark(${principale}, ${claire})`;
  const couleur = CSS.supports('color', paire) ? paire : principale;
  for (const nom of ['--sapin', '--sapin-2']) document.documentElement.style.setProperty(nom, couleur);
}
