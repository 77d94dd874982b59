import type { FicheIndexee } from './index-format.ts';
import { termes, type Langue } from './terms.ts';

/** A field that travels as text. Parts of a page share one. */
export type Champ = 'titre' | 'resume' | 'partie' | 'motCle';

/** One term of a page, where, and how it is written. */
export interface TermeMontre {
  readonly cle: string;
  readonly champ: Champ;
  /** Rank of the part, for the titles of parts. */
  readonly partie: number;
  readonly ecrit: string;
}

/** Every term that the browser reads again of a page: title, summary with its context, titles of the parts, keywords. */
export function termesLus(
  [, , titre, contexte, resume, , parties, motsCles]: FicheIndexee,
  langue: Langue,
): TermeMontre[] {
  const lire = (texte: string, champ: Champ, partie = -1) =>
    termes(texte, langue).map(({ cle, debut, fin }) => ({ cle, champ, partie, ecrit: texte.slice(debut, fin) }));
  return [
    ...lire(titre, 'titre'),
    ...lire(`${contexte} ; ${resume}`, 'resume'),
    ...parties.flatMap((partie, rang) => lire(titreDePartie(partie), 'partie', rang)),
    ...lire(motsCles.replaceAll('|', ' ; '), 'motCle'),
  ];
}

/** Title of a part, as it travels. */
export const titreDePartie = (partie: FicheIndexee[6][number]): string =>
  typeof partie === 'string' ? partie : partie[0];
