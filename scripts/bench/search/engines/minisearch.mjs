import MiniSearch from 'minisearch';
import { decouper, racine } from './french.mjs';

const OPTIONS = {
  fields: ['titre', 'motsCles', 'resume', 'sousTitres', 'texte'],
  tokenize: decouper,
  processTerm: racine,
};
const REGLAGE = {
  boost: { titre: 5, motsCles: 6, resume: 2, sousTitres: 2 },
  prefix: (terme) => terme.length > 2,
  fuzzy: (terme) => (terme.length > 4 && !/\d/u.test(terme) ? 0.2 : false),
  weights: { fuzzy: 0.3, prefix: 0.4 },
};

export const indexer = (pages) => {
  const moteur = new MiniSearch(OPTIONS);
  moteur.addAll(pages);
  return JSON.stringify(moteur);
};
export function ouvrir(donnees) {
  const moteur = MiniSearch.loadJSON(donnees, OPTIONS);
  return (question, limite) =>
    moteur
      .search(question, REGLAGE)
      .slice(0, limite)
      .map(({ id }) => [id]);
}
