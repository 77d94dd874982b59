import { editorMessage } from '../../src/schemas/index.ts';
import type { Kind } from './kinds.ts';
import { linksIn, pagesOf } from './links.ts';
import type { Entry } from './read.ts';
import { leaves, nearest } from './walk.ts';

/** Key of a file → the kind of entry it names. */
const NAMED: Readonly<Record<string, Kind>> = {
  source: 'source',
  sources: 'source',
  guides: 'guide',
  mission: 'mission',
  missions: 'mission',
  formulaires: 'form',
  region: 'region',
  regions: 'region',
  remplace: 'bareme',
};

const FRENCH: Readonly<Record<Kind, string>> = {
  source: 'aucune source de content/sources.yaml',
  terme: 'aucun terme de content/glossary.yaml',
  guide: 'aucun guide de content/guides/',
  mission: 'aucune mission de content/missions/',
  page: 'aucune page de content/pages/',
  etape: 'aucune étape de content/etapes/',
  region: 'aucune région de content/regions/',
  bareme: 'aucun barème de content/baremes/',
  form: 'aucun formulaire de content/forms/',
  departement: 'aucun département de content/departements.yaml',
};

/** Names that lead nowhere, links to pages that do not exist, identifiers used twice. */
export function checkReferences(entries: readonly Entry[]): string[] {
  const slugs = (kind: Kind) => new Set(entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug));
  const pages = pagesOf(entries);
  const regions = entries.filter(({ kind }) => kind === 'region');
  return [
    ...entries.flatMap((entry) => lostNames(entry, slugs)),
    ...entries.flatMap((entry) => lostLinks(entry, pages)),
    ...entries.flatMap((entry) => lostAddressee(entry, regions)),
    ...duplicates(entries),
  ];
}

function lostNames(entry: Entry, slugs: (kind: Kind) => Set<string>): string[] {
  const inBody = [...entry.body.matchAll(/<Source\s+id="([^"]*)"/g)].map(([, value = '']) => ({
    path: ['(texte)'],
    key: 'source',
    value,
  }));
  return [...leaves(entry.data), ...inBody].flatMap(({ path, key, value }) => {
    const kind = NAMED[key];
    // content/departements.yaml names its regions in full, all of them: not those of content/regions/.
    if (!kind || entry.kind === 'departement' || slugs(kind).has(value)) return [];
    const hint = nearest(value, slugs(kind));
    const phrase = `${FRENCH[kind]} ne s’appelle « ${value} »${hint ? ` : vouliez-vous dire « ${hint} » ?` : '.'}`;
    return [editorMessage(entry.file, [...entry.at, ...path], capital(phrase))];
  });
}

function lostLinks(entry: Entry, pages: ReadonlySet<string>): string[] {
  const inData = leaves(entry.data).filter(({ key }) => key === 'lien' || key === 'voir');
  const inBody = linksIn(entry.body).map((value) => ({ path: ['(texte)'], value }));
  return [...inData, ...inBody]
    .filter(({ value }) => value.startsWith('/') && !pages.has(value.replace(/[#?].*$/, '')))
    .map(({ path, value }) => {
      const hint = nearest(value, pages);
      const phrase = `Aucune page du site n’a l’adresse « ${value} »${hint ? ` : vouliez-vous dire « ${hint} » ?` : '.'}`;
      return editorMessage(entry.file, [...entry.at, ...path], phrase);
    });
}

/** `envoi.contact` of a form, `<region>/<contact>`: the address lives in one place only. */
function lostAddressee(entry: Entry, regions: readonly Entry[]): string[] {
  if (entry.kind !== 'form') return [];
  const contacts = regions.flatMap((region) =>
    leaves(region.data)
      .filter(({ path }) => path.length === 3 && path[0] === 'contacts' && path[2] === 'id')
      .map(({ value }) => `${region.slug}/${value}`),
  );
  return leaves(entry.data)
    .filter(({ path, value }) => path.join('.') === 'envoi.contact' && !contacts.includes(value))
    .map(({ path, value }) => {
      const hint = nearest(value, contacts);
      const phrase = `Aucun contact de content/regions/ ne s’écrit « ${value} »${hint ? ` : vouliez-vous dire « ${hint} » ?` : '.'}`;
      return editorMessage(entry.file, path, phrase);
    });
}

/** Two entries of a list with one `id`; two contacts, or two volets, of one file with one `id`. */
function duplicates(entries: readonly Entry[]): string[] {
  const ids = entries.flatMap((entry) =>
    leaves(entry.data)
      .filter(({ path }) => path.at(-1) === 'id' && entry.kind !== 'form')
      .map(({ path, value }) => ({ entry, path, value, scope: `${entry.file} ${path.length}` })),
  );
  const seen = new Set<string>();
  return ids.flatMap(({ entry, path, value, scope }) => {
    const key = `${scope} ${value}`;
    const taken = seen.has(key);
    seen.add(key);
    if (!taken) return [];
    const phrase = `L’identifiant « ${value} » est déjà pris plus haut : donnez-en un autre.`;
    return [editorMessage(entry.file, [...entry.at, ...path], phrase)];
  });
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
