import { create, insertMultiple, load, save, search } from '@orama/orama';
import { decouper, racine } from './french.mjs';

const vide = () =>
  create({
    schema: {
      id: 'string',
      titre: 'string',
      motsCles: 'string',
      resume: 'string',
      sousTitres: 'string',
      texte: 'string',
    },
    components: {
      tokenizer: {
        language: 'french',
        normalizationCache: new Map(),
        tokenize: (texte) => [...new Set(decouper(texte).map(racine).filter(Boolean))],
      },
    },
  });
const REGLAGE = {
  properties: ['titre', 'motsCles', 'resume', 'sousTitres', 'texte'],
  boost: { titre: 4, motsCles: 3, resume: 2, sousTitres: 1.5, texte: 1 },
  relevance: { k: 1.2, b: 0.3, d: 0.5 },
  threshold: 1,
};

export async function indexer(pages) {
  const moteur = vide();
  await insertMultiple(
    moteur,
    pages.map((page) => ({ ...page })),
  );
  return JSON.stringify(save(moteur));
}
export function ouvrir(donnees) {
  const moteur = vide();
  load(moteur, JSON.parse(donnees));
  // A slip is forgiven only where nothing is found without: its `tolerance` otherwise drowns the exact words.
  return async (term, limite) => {
    const demande = (tolerance) => search(moteur, { ...REGLAGE, term, tolerance, limit: limite });
    const exact = await demande(0);
    const { hits } = exact.count > 0 ? exact : await demande(1);
    return hits.map(({ document }) => [document.id]);
  };
}
