/** Reads forms from the disk, for scripts, tests and the build; the browser receives them already read. */
import { existsSync, readdirSync } from 'node:fs';
import { formSchema } from '../src/forms/schema.ts';
import type { FormDefinition } from '../src/forms/index.ts';
import { addresseesOf } from './forms/addressees.ts';
import { cataloguesOf, citationsOf } from './forms/catalogues.ts';
import { withCatalogueOptions } from './forms/options.ts';
import { FormContentError, readAs, readYaml } from './forms/read.ts';
import { inFrenchTypography } from './forms/typography.ts';

export { FormContentError, readYaml } from './forms/read.ts';

/** Slugs of every form: a folder of content/forms/ that holds a form.yaml. */
export function formSlugs(root = 'content'): string[] {
  return readdirSync(`${root}/forms`)
    .filter((slug) => existsSync(`${root}/forms/${slug}/form.yaml`))
    .sort();
}

/**
 * One form, its addressees found in content/regions/, what it takes from the catalogues, its words in French typography.
 *
 * @throws {FormContentError} with one French sentence per problem of the file.
 */
export function loadForm(slug: string, root = 'content'): FormDefinition {
  const file = `${root}/forms/${slug}/form.yaml`;
  if (!/^[a-z0-9-]+$/u.test(slug) || !existsSync(file)) {
    const known = formSlugs(root).join(', ');
    throw new FormContentError([`Il n’y a pas de formulaire « ${slug} ». Formulaires connus : ${known}.`]);
  }
  const form = withCatalogueOptions(readAs(formSchema, file), root);
  const { missions, ...catalogues } = cataloguesOf(form, file, root);
  return {
    ...inFrenchTypography(form),
    slug,
    ...inFrenchTypography(addresseesOf(form, file, root)),
    // `missions` is also the name of a reference in a form: the texts of the catalogue are seen to apart.
    catalogues: { ...inFrenchTypography(catalogues), missions: inFrenchTypography(missions) },
    citations: inFrenchTypography(citationsOf(form, root)),
  };
}

/** The filled example of a form, unchecked: `content/forms/<slug>/exemple.yaml`. */
export const loadExample = (slug: string, root = 'content'): unknown => readYaml(`${root}/forms/${slug}/exemple.yaml`);
