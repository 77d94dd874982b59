import { sansAccents } from '../francais/index.ts';

/** Keys of the address of the catalogue, a public contract: `?categorie=socle&delai=6&theme=cancer&q=frottis`. */
export const CLES = ['categorie', 'delai', 'theme', 'public', 'profession', 'q'] as const;
type Cle = (typeof CLES)[number];

/** What is wanted; an absent or empty key asks nothing. */
export type Filtre = Readonly<Partial<Record<Cle, string>>>;

/** A mission or one of its actions, as the page carries it: the words of each facet, and all its text. */
export interface Fiche {
  /** Slug of the mission. */
  readonly mission: string;
  /** The words of each facet: a mission has none for theme, public and profession, its actions have them. */
  readonly facettes: Readonly<Partial<Record<Cle, readonly string[]>>>;
  /** Everything written about it. */
  readonly texte: string;
}

/** Lower case without accents, cut at what is not a letter or a figure: what two texts are compared by. */
export const mots = (texte: string): string[] => sansAccents(texte).match(/[a-z0-9]+/gu) ?? [];

/** The filter of an address; unknown keys are left out, and so are empty ones. */
export function filtreDe(recherche: URLSearchParams): Filtre {
  return Object.fromEntries(CLES.map((cle) => [cle, recherche.get(cle)?.trim() ?? '']).filter(([, mot]) => mot !== ''));
}

/** `?categorie=socle&q=frottis`, keys in their order; empty when nothing is asked. */
export function adresseDuFiltre(filtre: Filtre): string {
  const params = new URLSearchParams(CLES.flatMap((cle) => (filtre[cle] ? [[cle, filtre[cle]]] : [])));
  return params.size > 0 ? `?${params}` : '';
}

/** @returns whether this card answers the filter by itself. */
function repond({ facettes, texte }: Fiche, filtre: Filtre): boolean {
  const ecrits = mots(texte);
  return CLES.every((cle) => {
    const voulu = filtre[cle];
    if (!voulu) return true;
    if (cle !== 'q') return facettes[cle]?.includes(voulu) === true;
    return mots(voulu).every((mot) => ecrits.some((ecrit) => ecrit.startsWith(mot)));
  });
}

/**
 * What stays of the catalogue: an action that answers by itself; a mission that does, or one of whose actions does.
 *
 * @returns one boolean per card, in their order.
 */
export function filtrer(missions: readonly Fiche[], actions: readonly Fiche[], filtre: Filtre) {
  const gardees = actions.map((action) => repond(action, filtre));
  const atteintes = new Set(actions.filter((_, rang) => gardees[rang]).map(({ mission }) => mission));
  return {
    actions: gardees,
    missions: missions.map((fiche) => atteintes.has(fiche.mission) || repond(fiche, filtre)),
  };
}

/** « 2 missions, 1 action », or that nothing answers. */
export function nombreTrouve(missions: number, actions: number): string {
  if (missions + actions === 0) return 'Rien ne répond à ces choix. Effacez un filtre.';
  return `${missions}\u00A0mission${missions > 1 ? 's' : ''}, ${actions}\u00A0action${actions > 1 ? 's' : ''}`;
}
