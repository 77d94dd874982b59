import { z } from 'zod';
import { slugDeLieu } from '../../src/domain/contacts/index.ts';
import { departementSchema, missionSchema, type Departement } from '../../src/schemas/index.ts';
import type { FormContent, Option } from '../../src/forms/definition.ts';
import { mapFields } from './fields.ts';
import { namesIn, readAs, readHead } from './read.ts';

export const departementsOf = (root: string): readonly Departement[] =>
  readAs(z.array(departementSchema), `${root}/departements.yaml`);

/** Name of an option for a département: `d35`, `d2a`, `d974`. */
export const departementOption = (code: string): string => `d${code.toLowerCase()}`;

const asId = (slug: string): string => slug.replaceAll('-', '_');

/** The form with the choices that come from a catalogue of the site written out, after its own ones if it has any. */
export function withCatalogueOptions(form: FormContent, root: string): FormContent {
  return mapFields(form, (field) => {
    if ((field.type !== 'choix' && field.type !== 'cases') || field.options_de === undefined) return field;
    return { ...field, options: [...field.options, ...optionsOf(field.options_de, root)] };
  });
}

type OptionsDe = NonNullable<
  Extract<FormContent['sections'][number]['champs'][number], { type: 'choix' }>['options_de']
>;

function optionsOf({ catalogue, region }: OptionsDe, root: string): readonly Option[] {
  if (catalogue === 'missions') return missionOptions(root);
  const departements = departementsOf(root).filter(
    (each) => region === undefined || slugDeLieu(each.region) === region,
  );
  if (catalogue === 'regions') {
    const names = [...new Set(departements.map((each) => each.region))].sort((a, b) => a.localeCompare(b, 'fr'));
    return names.map((name) => ({ id: asId(slugDeLieu(name)), libelle: name }));
  }
  return departements.map(({ id, nom }) => ({ id: departementOption(id), libelle: `${nom} (${id})` }));
}

function missionOptions(root: string): readonly Option[] {
  const missions = namesIn(`${root}/missions`, '.mdx').map((slug) => ({
    slug,
    ...readHead(missionSchema, `${root}/missions/${slug}.mdx`),
  }));
  return missions
    .toSorted((one, other) => one.trame - other.trame)
    .map(({ slug, titre }) => ({ id: asId(slug), libelle: titre, mission: slug }));
}
