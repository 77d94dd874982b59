import type { APIRoute } from 'astro';
import { nouveautes, regions, type Entree } from '../../collections.ts';
import { typographie } from '../../domain/francais/index.ts';
import { atom, pourRegion } from '../../domain/nouveautes/index.ts';
import { EDITION } from '../../layouts/edition.ts';

export async function getStaticPaths() {
  return (await regions()).map((region) => ({ params: { region: region.id }, props: { region } }));
}

interface Props {
  readonly region: Entree<'regions'>;
}

/** What is new for a region and for the whole country. */
export const GET: APIRoute<Props> = async ({ props: { region }, url, site }) =>
  new Response(
    atom(
      {
        titre: typographie(`CPTS, mode d’emploi : nouveautés, ${region.data.nom}`),
        adresse: new URL(url.pathname, site).href,
        page: new URL('/nouveautes/', site).href,
        edition: EDITION,
      },
      pourRegion(
        (await nouveautes()).map(({ data }) => data),
        region.id,
      ),
    ),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
