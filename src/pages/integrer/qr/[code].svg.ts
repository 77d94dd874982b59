import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { outilsDeRegion } from '../../../domain/liens/index.ts';
import { formulairesPublies, regionsDeLiens } from '../../../mdx/liens.ts';

export async function getStaticPaths() {
  const formulaires = await formulairesPublies();
  return (await regionsDeLiens()).flatMap(({ id: region }) =>
    outilsDeRegion(region, formulaires).map(({ id, stable }) => ({
      params: { code: `${region}-${id}` },
      props: { stable },
    })),
  );
}

interface Props {
  readonly stable: string;
}

/** The stable address of a tool as a QR code: a quarter of it may be torn or hidden by a logo. */
export const GET: APIRoute<Props> = ({ props: { stable }, site }) =>
  new Response(renderSVG(new URL(stable, site).href, { ecc: 'Q', border: 4 }), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
