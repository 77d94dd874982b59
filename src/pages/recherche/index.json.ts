import type { APIRoute } from 'astro';
import * as collections from '../../collections.ts';
import { enColonnes, fiches, indexer, savoir } from '../../search/build/index.ts';

type Texte = Parameters<typeof collections.contenu>[0];

const entree = <D>({ id, data }: { id: string; data: D }) => ({ slug: id, data });
const textes = <E extends Texte>(entrees: readonly E[]) =>
  Promise.all(
    entrees.map(async (une) => ({
      ...entree<E['data']>(une),
      mdx: une.body ?? '',
      titres: (await collections.contenu(une)).headings,
    })),
  );

/** The index of the search: everything that can be found, once for all visitors. */
export const GET: APIRoute = async () => {
  const contenu = {
    guides: await textes(await collections.guides()),
    missions: await textes(await collections.missions()),
    pages: await textes(await collections.pages()),
    etapes: (await collections.etapes()).map(entree),
    regions: (await collections.regions()).map(entree),
    formulaires: (await collections.formulaires()).map(entree),
    glossaire: (await collections.glossaire()).map(entree),
    nationaux: (await collections.nationaux()).map(({ data }) => data),
    orientation: await collections.orientation(),
    nouveautes: (await collections.nouveautes()).map(({ data }) => data),
  };
  const [enVigueur] = await collections.baremes();
  if (!enVigueur) throw new Error('Aucun barème dans content/baremes/.');
  const ecrits = {
    bareme: enVigueur.data,
    departements: (await collections.departements()).map(({ data }) => data),
    synonymes: (await collections.synonymes()).map(({ data }) => data),
    reponses: (await collections.reponses()).map(({ data }) => data),
  };
  return Response.json(enColonnes(indexer(fiches(contenu), savoir(ecrits))));
};
