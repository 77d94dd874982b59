import type { APIRoute } from 'astro';
import { jumeau } from '../layouts/jumeau.ts';
import { planDuSite } from '../mdx/plan.ts';

/** What the site is and where its texts are, for programs that read in place of people: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const rubriques = (await planDuSite()).flatMap(({ href, libelle, pages }) => {
    const lues = [{ href, libelle }, ...pages].flatMap((page) => {
      const texte = jumeau(page.href);
      return texte === undefined ? [] : [`- [${page.libelle}](${new URL(texte, site).href})`];
    });
    return lues.length === 0 ? [] : ['', `## ${libelle}`, '', ...lues];
  });
  return new Response(
    [
      '# CPTS, mode d’emploi',
      '',
      '> Guides, étapes, missions, montants et contacts pour créer et faire vivre une communauté professionnelle territoriale de santé (CPTS) en France. Chaque fait porte sa source et sa date ; ce qui n’a pas été trouvé est écrit comme tel.',
      '',
      'Site indépendant des services de l’État. Avant de citer un montant ou une adresse, citez aussi sa date : les règles changent. Les données, avec leur schéma et leur licence, sont à l’adresse /donnees/.',
      ...rubriques,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
};
