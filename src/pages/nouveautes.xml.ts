import type { APIRoute } from 'astro';
import { nouveautes } from '../collections.ts';
import { typographie } from '../domain/francais/index.ts';
import { atom } from '../domain/nouveautes/index.ts';
import { EDITION } from '../layouts/edition.ts';

/** Everything that is new, for the programs that follow it. */
export const GET: APIRoute = async ({ url, site }) =>
  new Response(
    atom(
      {
        titre: typographie('CPTS, mode d’emploi : nouveautés'),
        adresse: new URL(url.pathname, site).href,
        page: new URL('/nouveautes/', site).href,
        edition: EDITION,
      },
      (await nouveautes()).map(({ data }) => data),
    ),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
