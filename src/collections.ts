import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Source } from './schemas/index.ts';

/** What an editor wrote, and the name of its file: `{ id, data, body? }`. */
export type Entree<C extends CollectionKey> = CollectionEntry<C>;

const francais = new Intl.Collator('fr');
type Ordre<C extends CollectionKey> = (a: Entree<C>, b: Entree<C>) => number;

async function triees<C extends CollectionKey>(collection: C, ordre: Ordre<C>): Promise<Entree<C>[]> {
  return (await getCollection(collection)).sort(ordre);
}

/** Guides, in the order their editors chose. */
export const guides = () => triees('guides', (a, b) => a.data.ordre - b.data.ordre);

/** Missions, in the order of their textures: the four socles, then the two others. */
export const missions = () => triees('missions', (a, b) => a.data.trame - b.data.trame);

/** The nine steps, from the first to the last. */
export const etapes = () => triees('etapes', (a, b) => a.data.numero - b.data.numero);

/** Regions by name. */
export const regions = () => triees('regions', (a, b) => francais.compare(a.data.nom, b.data.nom));

/** Services for the whole country, in the order their editors chose. */
export const nationaux = () => getCollection('nationaux');

/** What is new, in the order of its file. */
export const nouveautes = () => getCollection('nouveautes');

/** Scales of the ACI, the most recent text first. */
export const baremes = () => triees('baremes', (a, b) => b.data.signe_le.localeCompare(a.data.signe_le));

/** Terms of the glossary by name. */
export const glossaire = () => triees('glossaire', (a, b) => francais.compare(a.data.terme, b.data.terme));

/** Sources by publisher, then by title. */
export const sources = () =>
  triees(
    'sources',
    (a, b) => francais.compare(a.data.editeur, b.data.editeur) || francais.compare(a.data.titre, b.data.titre),
  );

/** Official forms by usual name. */
export const formulaires = () =>
  triees('formulaires', (a, b) => francais.compare(a.data.titre_court, b.data.titre_court));

/** Départements by code. */
export const departements = () => triees('departements', (a, b) => (a.id < b.id ? -1 : 1));

/** Wordings that the search reads as one idea. */
export const synonymes = () => triees('synonymes', (a, b) => (a.id < b.id ? -1 : 1));

/** What the search says to questions that are not for this site. */
export const reponses = () => triees('reponses', (a, b) => (a.id < b.id ? -1 : 1));

/** Texts about the site itself, by name. */
export const pages = () => triees('pages', (a, b) => francais.compare(a.data.titre, b.data.titre));

/**
 * A text about the site itself, `content/pages/<id>.mdx`.
 *
 * @throws {Error} when the file is missing: the footer and the home page count on it.
 */
export async function page(id: string): Promise<Entree<'pages'>> {
  const trouvee = await getEntry('pages', id);
  if (!trouvee) throw new Error(`Il manque content/pages/${id}.mdx.`);
  return trouvee;
}

/**
 * The questions of « Par où commencer ? ».
 *
 * @throws {Error} when content/orientation.yaml is missing: the page is made of it.
 */
export async function orientation(): Promise<Entree<'orientation'>['data']> {
  const trouvee = await getEntry('orientation', 'orientation');
  if (!trouvee) throw new Error('Il manque content/orientation.yaml.');
  return trouvee.data;
}

/**
 * The source that an entry cites.
 *
 * @throws {Error} when `content/sources.yaml` has no such source: a page never cites what it cannot show.
 */
export async function source(id: string): Promise<Source> {
  const trouvee = await getEntry('sources', id);
  if (!trouvee) throw new Error(`La source « ${id} » est citée mais absente de content/sources.yaml.`);
  return trouvee.data;
}

/** The text of an `.mdx` entry: its component and its headings. */
export const contenu = (entree: Entree<'guides' | 'missions' | 'pages'>) => render(entree);
