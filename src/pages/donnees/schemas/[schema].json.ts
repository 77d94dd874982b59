import type { APIRoute, GetStaticPaths } from 'astro';
import { NOMS_DES_JEUX, schemaDe } from '../../../donnees/index.ts';
import { answersJsonSchema, formJsonSchema, savedJsonSchema } from '../../../forms/json-schema.ts';
import { formSlugs, loadForm } from '../../../../scripts/load-form.ts';

/** `reponses.json`, `formulaire.json`, `reponses-<form>.json` for each form, and one for each set of open data. */
export const getStaticPaths = (() => [
  { params: { schema: 'reponses' }, props: { schema: savedJsonSchema() } },
  { params: { schema: 'formulaire' }, props: { schema: formJsonSchema() } },
  ...formSlugs().map((slug) => ({
    params: { schema: `reponses-${slug}` },
    props: { schema: answersJsonSchema(loadForm(slug)) },
  })),
  ...NOMS_DES_JEUX.map((jeu) => ({ params: { schema: jeu as string }, props: { schema: schemaDe(jeu) } })),
]) satisfies GetStaticPaths;

interface Props {
  readonly schema: ReturnType<typeof formJsonSchema>;
}

export const GET: APIRoute<Props> = ({ props: { schema }, url, site }) =>
  new Response(JSON.stringify({ $id: new URL(url.pathname, site).href, ...schema }, null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
