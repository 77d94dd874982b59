import type { APIRoute, GetStaticPaths } from 'astro';
import { answersJsonSchema, formJsonSchema, savedJsonSchema } from '../../../forms/json-schema.ts';
import { formSlugs, loadForm } from '../../../../scripts/load-form.ts';

/** `reponses.json`, `formulaire.json`, and `reponses-<form>.json` for each form. */
export const getStaticPaths = (() => [
  { params: { schema: 'reponses' }, props: { schema: savedJsonSchema() } },
  { params: { schema: 'formulaire' }, props: { schema: formJsonSchema() } },
  ...formSlugs().map((slug) => ({
    params: { schema: `reponses-${slug}` },
    props: { schema: answersJsonSchema(loadForm(slug)) },
  })),
]) satisfies GetStaticPaths;

interface Props {
  readonly schema: ReturnType<typeof formJsonSchema>;
}

export const GET: APIRoute<Props> = ({ props: { schema }, url, site }) =>
  new Response(JSON.stringify({ $id: new URL(url.pathname, site).href, ...schema }, null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
