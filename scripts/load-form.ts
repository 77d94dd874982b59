/** Reads forms from the disk, for scripts, tests and the build; the browser receives them already read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { typographie } from '../src/domain/francais/index.ts';
import { formSchema, type FormContent } from '../src/forms/definition.ts';
import type { FormDefinition } from '../src/forms/index.ts';
import { editorMessage, editorMessages, inFrench, regionSchema, type Contact } from '../src/schemas/index.ts';
import { parseYaml } from './content/yaml.ts';

/** A form that cannot be used, and every reason for it, as an editor reads them. */
export class FormContentError extends Error {
  override readonly name = 'FormContentError';
  readonly problemes: readonly string[];
  constructor(problemes: readonly string[]) {
    super(problemes.join('\n'));
    this.problemes = problemes;
  }
}

/** Slugs of every form: a folder of content/forms/ that holds a form.yaml. */
export function formSlugs(root = 'content'): string[] {
  return readdirSync(`${root}/forms`)
    .filter((slug) => existsSync(`${root}/forms/${slug}/form.yaml`))
    .sort();
}

/**
 * One form, its addressee found in content/regions/, its words in French typography.
 *
 * @throws {FormContentError} with one French sentence per problem of the file.
 */
export function loadForm(slug: string, root = 'content'): FormDefinition {
  const file = `${root}/forms/${slug}/form.yaml`;
  if (!/^[a-z0-9-]+$/u.test(slug) || !existsSync(file)) {
    const known = formSlugs(root).join(', ');
    throw new FormContentError([`Il n’y a pas de formulaire « ${slug} ». Formulaires connus : ${known}.`]);
  }
  const result = formSchema.safeParse(readYaml(file), { error: inFrench });
  if (!result.success) throw new FormContentError(editorMessages(file, result.error));
  const { organisme, service, adresse = [], courriel } = contactOf(result.data, file, root);
  const destinataire = {
    organisme: service === undefined ? organisme : `${organisme}, ${service}`,
    adresse,
    ...(courriel !== undefined && { courriel }),
  };
  return { ...inFrenchTypography(result.data), slug, destinataire: inFrenchTypography(destinataire) };
}

/** The filled example of a form, unchecked: `content/forms/<slug>/exemple.yaml`. */
export const loadExample = (slug: string, root = 'content'): unknown => readYaml(`${root}/forms/${slug}/exemple.yaml`);

/** Any YAML or JSON file of ours. @throws {FormContentError} when it cannot be read as such. */
export function readYaml(file: string): unknown {
  const { data, errors } = parseYaml(readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new FormContentError(errors.map((error) => editorMessage(file, [], error)));
  return data;
}

function contactOf(form: FormContent, file: string, root: string): Contact {
  const [region = '', id] = form.envoi.contact.split('/');
  const regionFile = `${root}/regions/${region}.yaml`;
  const wrong = (phrase: string) => new FormContentError([editorMessage(file, ['envoi', 'contact'], phrase)]);
  if (!/^[a-z0-9-]+$/u.test(region) || !existsSync(regionFile)) {
    throw wrong(`Il n’y a pas de région « ${region} » : un contact s’écrit <région>/<identifiant>.`);
  }
  const result = regionSchema.safeParse(readYaml(regionFile), { error: inFrench });
  if (!result.success) throw new FormContentError(editorMessages(regionFile, result.error));
  const { contacts } = result.data;
  const found = contacts.find((contact) => contact.id === id);
  if (found) return found;
  const known = contacts.map((contact) => `${region}/${contact.id}`).join(', ');
  throw wrong(`Aucun contact de ${regionFile} ne s’appelle « ${id ?? ''} ». Contacts de cette région : ${known}.`);
}

/** Names and codes, that machines compare; everything else is French text. */
const CODES = new Set([
  'id',
  'type',
  'edition',
  'source',
  'region',
  'contact',
  'prefixe',
  'reponses',
  'autocomplete',
  'courriel',
]);

function inFrenchTypography<T>(value: T): T {
  // Each branch gives back what it received: a text for a text, a list for a list, the same keys for an object.
  if (typeof value === 'string') return typographie(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => inFrenchTypography(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      CODES.has(key) ? each : inFrenchTypography(each),
    ]),
  ) as T;
}
