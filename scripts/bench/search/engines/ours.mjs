import { chercher, ouvrir as ouvrirIndex } from '../../../../src/search/index.ts';

export function ouvrir(donnees) {
  const index = ouvrirIndex(JSON.parse(donnees));
  return (question, limite) => {
    const { reponses, resultats } = chercher(index, question, limite);
    const dites = reponses.map(({ liens }) => liens.map(({ href }) => href.replace(/\?.*$/u, '')));
    return [...dites, ...resultats.map(({ adresse }) => [adresse])];
  };
}
