import type { APIRoute, GetStaticPaths } from 'astro';
import { validate, type FormDefinition } from '../../forms/index.ts';
import { formPdf, type PdfOrder } from '../../../scripts/form-pdf.ts';
import { formSlugs, loadExample, loadForm } from '../../../scripts/load-form.ts';

type Content = Pick<PdfOrder, 'answers' | 'donnees' | 'avis'>;

/** Two documents per form, made with the site: the blank one, to fill in elsewhere, and a filled example. */
const DOCUMENTS: Readonly<Record<string, (form: FormDefinition) => Content>> = {
  vierge: () => ({ answers: null, donnees: {} }),
  exemple: (form) => {
    const result = validate(form, loadExample(form.slug));
    if (!result.ok) throw new Error(`content/forms/${form.slug}/exemple.yaml n’est pas une réponse valide.`);
    const avis = 'Exemple\u00a0: les noms et les chiffres de ce document sont fictifs.';
    return { answers: result.answers, donnees: result.answers, avis };
  },
};

export const getStaticPaths = (() =>
  formSlugs().flatMap((slug) =>
    Object.entries(DOCUMENTS).map(([sorte, contentOf]) => ({
      params: { fichier: `${slug}-${sorte}` },
      props: { slug, contentOf },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly slug: string;
  readonly contentOf: (form: FormDefinition) => Content;
}

export const GET: APIRoute<Props> = async ({ props: { slug, contentOf }, site, url }) => {
  const form = loadForm(slug);
  const { octets } = await formPdf({ form, ...contentOf(form), date: new Date(), site: (site ?? url).href });
  // A copy in a buffer of its own, as Response wants it.
  return new Response(new Uint8Array(octets), { headers: { 'Content-Type': 'application/pdf' } });
};
