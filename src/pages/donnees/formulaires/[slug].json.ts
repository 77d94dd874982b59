import type { APIRoute, GetStaticPaths } from 'astro';
import { formSlugs, loadForm } from '../../../../scripts/load-form.ts';

export const getStaticPaths = (() => formSlugs().map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** A form as its page receives it: what a prefilled link is checked against. */
export const GET: APIRoute = ({ params: { slug = '' } }) =>
  new Response(JSON.stringify(loadForm(slug)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
