import type { APIRoute } from 'astro';
import { planDuSite } from '../mdx/plan.ts';

/** Every page of the site for search engines: the same list as /plan/. */
export const GET: APIRoute = async ({ site }) => {
  const adresses = (await planDuSite()).flatMap(({ href, pages }) => [href, ...pages.map((page) => page.href)]);
  const lignes = adresses.map((adresse) => `  <url><loc>${new URL(adresse, site).href}</loc></url>`);
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...lignes,
      '</urlset>',
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
