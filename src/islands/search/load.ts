import { enLignes, ouvrir, type IndexOuvert, type IndexTransporte } from '../../search/index.ts';

let charge: Promise<IndexOuvert> | undefined;

/**
 * The index, fetched once and kept. A failure is not kept: the next call tries again.
 *
 * @throws {Error} when the index cannot be fetched.
 */
export function chargerIndex(): Promise<IndexOuvert> {
  charge ??= recevoir().catch((erreur: unknown) => {
    charge = undefined;
    throw erreur;
  });
  return charge;
}

async function recevoir(): Promise<IndexOuvert> {
  const reponse = await fetch('/recherche/index.json');
  if (!reponse.ok) throw new Error(`Index de recherche : réponse ${reponse.status}.`);
  // Our own file, written at build time by `enColonnes`: its shape is the one this code was built with.
  return ouvrir(enLignes((await reponse.json()) as IndexTransporte));
}
