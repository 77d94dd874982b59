import type { APIRoute, GetStaticPaths } from 'astro';
import { formSlugs, loadForm } from '../../../scripts/load-form.ts';
import { baremes, etapes, glossaire, missions, nationaux, regions, sources } from '../../collections.ts';
import { csvDe, enJson, NOMS_DES_JEUX, type Contenu, type Jeu } from '../../donnees/index.ts';
import { EDITION } from '../../layouts/edition.ts';

export const getStaticPaths = (() =>
  NOMS_DES_JEUX.flatMap((jeu) =>
    ['json', 'csv'].map((format) => ({ params: { jeu, format }, props: { jeu, format } })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly jeu: Jeu;
  readonly format: string;
}

/** The content of the site, once for all the sets. */
async function lire(): Promise<Contenu> {
  return {
    missions: await missions(),
    regions: await regions(),
    nationaux: (await nationaux()).map(({ data }) => data),
    etapes: (await etapes()).map(({ data }) => data),
    glossaire: (await glossaire()).map(({ data }) => data),
    baremes: await baremes(),
    formulaires: formSlugs().map((slug) => loadForm(slug)),
    sources: (await sources()).map(({ data }) => data),
  };
}
let lu: Promise<Contenu> | undefined;

export const GET: APIRoute<Props> = async ({ props: { jeu, format }, site }) => {
  const contenu = await (lu ??= lire());
  if (format === 'csv') {
    return new Response(csvDe(jeu, contenu), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
  }
  const schema = new URL(`/donnees/schemas/${jeu}.json`, site).href;
  return new Response(JSON.stringify(enJson(jeu, contenu, { schema, jour: EDITION }), null, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
