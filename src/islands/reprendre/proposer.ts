import { pluriel, typographie } from '../../domain/francais/index.ts';
import { draftsToResume, type KeptDraft } from '../../storage/reprise/index.ts';
import { lately } from '../form/clock.ts';
import { made } from '../parcours/made.ts';

/** A draft as the strip says it. */
export interface Proposal {
  readonly href: string;
  /** « Lettre d’intention », « Projet de santé : Saint-Exemple ». */
  readonly name: string;
  /** « hier à 18 h 40 » */
  readonly when: string;
}

/** What can be resumed, in the order of the drafts; those of a form that is no longer here are left out. */
export function proposals(
  drafts: readonly KeptDraft[],
  titles: Readonly<Record<string, string>>,
  now: Date,
): readonly Proposal[] {
  return drafts.flatMap(({ formulaire, id, nom, enregistreLe }) => {
    const title = titles[formulaire];
    if (title === undefined) return [];
    return {
      href: `/formulaires/${formulaire}/${id === '' ? '' : `?dossier=${encodeURIComponent(id)}`}`,
      name: typographie(nom === '' ? title : `${title} : ${nom}`),
      when: lately(new Date(enregistreLe), now),
    };
  });
}

/** Fills the strip of the page with the last draft of this device, and the others behind it. */
export async function propose(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.reprendre');
  if (place === null) return;
  // Written by our own page: slugs and titles of its forms.
  const titles = JSON.parse(place.dataset['titres'] ?? '{}') as Record<string, string>;
  const [last, ...others] = proposals(await draftsToResume(), titles, new Date());
  if (last === undefined) return;
  const strip = made('section', {}, line(last, 'Reprendre'), ' ');
  strip.setAttribute('aria-label', 'Reprendre un brouillon');
  if (others.length > 0) strip.append(rest(others));
  place.replaceChildren(strip);
}

function rest(others: readonly Proposal[]): HTMLElement {
  const list = made('ul', {}, ...spaced(others.map((each) => made('li', {}, line(each)))));
  return made(
    'details',
    {},
    ...spaced([made('summary', { textContent: pluriel(others.length, 'autre', 'autres') }), list]),
  );
}

function line({ href, name, when }: Proposal, verb?: string): HTMLElement {
  const link = made('a', { href, textContent: verb === undefined ? name : `${verb} «\u00A0${name}\u00A0»` });
  return made('p', {}, ...spaced([link, made('span', { textContent: `gardé ${when}`, className: 'meta' })]));
}

/** What is read aloud one after the other is not read as one word. */
const spaced = (elements: readonly HTMLElement[]) => elements.flatMap((each) => [each, ' ']);
