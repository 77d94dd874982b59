import type { FicheIndexee } from './index-format.ts';
import { termes, type Langue } from './terms.ts';

/** A field that readers see. Parts of a page share one. */
export type Champ = 'titre' | 'resume' | 'partie';

/** One term of what is shown of a page, where, and how it is written. */
export interface TermeMontre {
  readonly cle: string;
  readonly champ: Champ;
  /** Rank of the part, for the titles of parts. */
  readonly partie: number;
  readonly ecrit: string;
}

/** Every term of what is shown of a page: its title, its summary with its context, the titles of its parts. */
export function termesMontres([, , titre, contexte, resume, , parties]: FicheIndexee, langue: Langue): TermeMontre[] {
  const lire = (texte: string, champ: Champ, partie = -1) =>
    termes(texte, langue).map(({ cle, debut, fin }) => ({ cle, champ, partie, ecrit: texte.slice(debut, fin) }));
  return [
    ...lire(titre, 'titre'),
    ...lire(`${contexte} ; ${resume}`, 'resume'),
    ...parties.flatMap((partie, rang) => lire(titreDePartie(partie), 'partie', rang)),
  ];
}

/** Title of a part, as it travels. */
export const titreDePartie = (partie: FicheIndexee[6][number]): string =>
  typeof partie === 'string' ? partie : partie[0];
