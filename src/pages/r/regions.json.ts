import type { APIRoute } from 'astro';
import { regions } from '../../collections.ts';

/** Slug → name and colours, for the page that a visitor sees « pour la région » : read when a region is chosen. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify(
      Object.fromEntries((await regions()).map(({ id, data: { nom, couleurs } }) => [id, { nom, couleurs }])),
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
