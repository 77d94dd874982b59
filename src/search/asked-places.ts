import type { IndexOuvert } from './open-index.ts';
import { lieuxDe, type Lieu } from './places.ts';
import type { Population } from './population.ts';
import { racine, type Terme } from './terms.ts';

/** Places of a question; a population is none, unless it stands alone. */
export function lieuxLus(
  texte: string,
  { lieux, langue, listes, vocabulaire }: IndexOuvert,
  population?: Population,
): Lieu[] {
  const estUnMot = (forme: string) =>
    listes.has(racine(forme)) || langue.concepts.has(racine(forme)) || vocabulaire.connait(forme);
  return lieuxDe(texte, lieux, estUnMot).filter(
    (lieu) => !population || population.seule || !dansLaPopulation(lieu, population),
  );
}

/** True for what stands inside the number of inhabitants. */
export const dansLaPopulation = ({ debut, fin }: { debut: number; fin: number }, population?: Population) =>
  population !== undefined && debut >= population.debut && fin <= population.fin;

/** True for a term that is a word of a place. */
export const estUnLieu = (terme: Terme, lieux: readonly Lieu[]) =>
  lieux.some(({ debut, fin }) => terme.debut >= debut && terme.fin <= fin);
