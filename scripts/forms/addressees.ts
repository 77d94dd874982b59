import { existsSync } from 'node:fs';
import { z } from 'zod';
import { slugDeLieu } from '../../src/domain/contacts/index.ts';
import { aPlusDeDeuxAns, dateEnFrancais } from '../../src/domain/francais/index.ts';
import type { Addressee, FormContent, Option } from '../../src/forms/definition.ts';
import {
  editorMessage,
  regionSchema,
  sourceSchema,
  type Contact,
  type Region,
  type Source,
} from '../../src/schemas/index.ts';
import { allFields } from './fields.ts';
import { departementOption } from './options.ts';
import { FormContentError, namesIn, readAs } from './read.ts';

/** The addressee of a form, and those that a choice designates, with their addresses in content/regions/. */
export interface Addressees {
  readonly destinataire: Addressee;
  readonly destinataires: Readonly<Record<string, Addressee>>;
}

interface Files {
  readonly form: FormContent;
  readonly file: string;
  readonly root: string;
}

/** @throws {FormContentError} when a contact leads nowhere. */
export function addresseesOf(form: FormContent, file: string, root: string): Addressees {
  const files = { form, file, root };
  const { contact, selon, contacts = {} } = form.envoi;
  const named = Object.entries(contacts).map(
    ([choice, name]) => [choice, addresseeOf(contactNamed(name, ['envoi', 'contacts', choice], files), root)] as const,
  );
  return {
    destinataire:
      contact === undefined ? generic(files) : addresseeOf(contactNamed(contact, ['envoi', 'contact'], files), root),
    destinataires: { ...(selon === undefined ? {} : regional(selon, files)), ...Object.fromEntries(named) },
  };
}

/** Before a choice is made, or when nobody knows better: the agency of the region, without an address. */
function generic({ form, root }: Files): Addressee {
  if (form.envoi.selon === undefined) return { organisme: '', adresse: [] };
  const region = form.region === undefined ? undefined : regionNamed(form.region, root);
  return { organisme: region === undefined ? 'Agence régionale de santé (ARS)' : `ARS ${region.nom}`, adresse: [] };
}

/** For each choice that names a place: the service of the ARS that serves it, else that of its whole region. */
function regional(selon: string, { form, root }: Files): Readonly<Record<string, Addressee>> {
  const options = allFields(form).flatMap((field): readonly Option[] =>
    field.id === selon && (field.type === 'choix' || field.type === 'cases') ? field.options : [],
  );
  const regions = namesIn(`${root}/regions`, '.yaml').map((slug) => regionNamed(slug, root));
  return Object.fromEntries(
    options.flatMap(({ id }) => {
      const [found] = regions.flatMap((region) => contactFor(id, region) ?? []);
      const known = found === undefined ? agencyFor(id, regions) : addresseeOf(found, root);
      return known === undefined ? [] : [[id, known]];
    }),
  );
}

/** The agency of a département whose address was not found: its name, its site, and whom to ask. */
function agencyFor(option: string, regions: readonly Region[]): Addressee | undefined {
  const [found] = regions.flatMap((region) =>
    region.departements.filter(({ code }) => departementOption(code) === option).map(({ nom }) => ({ region, nom })),
  );
  if (found === undefined) return undefined;
  const { region, nom } = found;
  const site = region.contacts.find((contact) => contact.nature === 'ars' && contact.site !== undefined)?.site;
  return {
    organisme: `Agence régionale de santé ${region.nom}`,
    adresse: [],
    manque: `Adresse non trouvée : demandez-la à l’ARS ${region.nom}, délégation du département (${nom}).`,
    ...(site !== undefined && { site }),
  };
}

function contactFor(option: string, region: Region): Contact | undefined {
  const code = region.departements.find((each) => departementOption(each.code) === option)?.code;
  if (code === undefined && slugDeLieu(region.nom).replaceAll('-', '_') !== option) return undefined;
  const writable = region.contacts.filter(
    ({ organisme, courriel, adresse }) => /\bARS\b/u.test(organisme) && (courriel ?? adresse) !== undefined,
  );
  const own = writable.find(({ departements }) => code !== undefined && departements.includes(code));
  return own ?? writable.find(({ departements }) => departements.length === 0);
}

function addresseeOf(
  { organisme, service, adresse = [], courriel, source, verifie_le, etat }: Contact,
  root: string,
): Addressee {
  const text = sourceNamed(source, root);
  const aVerifier = etat === 'a-verifier' || (text !== undefined && aPlusDeDeuxAns(text.date, verifie_le));
  return {
    organisme: service === undefined ? organisme : `${organisme}, ${service}`,
    adresse,
    ...(courriel !== undefined && { courriel }),
    source: `${text?.titre ?? source}, ${aVerifier ? 'source lue' : 'vérifié'} le ${dateEnFrancais(verifie_le)}`,
    ...(aVerifier && { aVerifier }),
  };
}

function sourceNamed(id: string, root: string): Source | undefined {
  return readAs(z.array(sourceSchema), `${root}/sources.yaml`).find((source) => source.id === id);
}

const regionNamed = (slug: string, root: string): Region => readAs(regionSchema, `${root}/regions/${slug}.yaml`);

function contactNamed(name: string, path: readonly string[], { file, root }: Files): Contact {
  const [slug = '', id] = name.split('/');
  const regionFile = `${root}/regions/${slug}.yaml`;
  const wrong = (phrase: string) => new FormContentError([editorMessage(file, path, phrase)]);
  if (!/^[a-z0-9-]+$/u.test(slug) || !existsSync(regionFile)) {
    throw wrong(`Il n’y a pas de région « ${slug} » : un contact s’écrit <région>/<identifiant>.`);
  }
  const { contacts } = regionNamed(slug, root);
  const found = contacts.find((contact) => contact.id === id);
  if (found) return found;
  const known = contacts.map((contact) => `${slug}/${contact.id}`).join(', ');
  throw wrong(`Aucun contact de ${regionFile} ne s’appelle « ${id ?? ''} ». Contacts de cette région : ${known}.`);
}
