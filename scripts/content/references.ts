import type { Kind } from './kinds.ts';
import { linksIn, pagesOf } from './links.ts';
import type { Entry } from './read.ts';
import { say, sayInText } from './say.ts';
import { leaves, nearest } from './walk.ts';

/** Key of a file → the kind of entry it names. */
const NAMED: Readonly<Record<string, Kind>> = {
  source: 'source',
  sources: 'source',
  demande_par: 'source',
  guides: 'guide',
  mission: 'mission',
  missions: 'mission',
  formulaires: 'form',
  region: 'region',
  regions: 'region',
  remplace: 'bareme',
};

/** Keys whose value is an address. */
const LINK = new Set(['lien', 'voir', 'href']);

/** Where to look for a name that was not found. */
const PLACE: Partial<Record<Kind, string>> = {
  source: 'Aucune source de content/sources.yaml',
  guide: 'Aucun guide de content/guides/',
  mission: 'Aucune mission de content/missions/',
  region: 'Aucune région de content/regions/',
  bareme: 'Aucun barème de content/baremes/',
  form: 'Aucun formulaire de content/forms/',
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
  const cited = entry.body.matchAll(/<Source\s+id="([^"\n]*)"|\ssource="([^"\n]*)"/g);
  const lost = (kind: Kind | undefined, value: string): string[] =>
    kind === undefined || slugs(kind).has(value)
      ? []
      : [`${PLACE[kind] ?? 'Rien'} ne s’appelle « ${value} »${suggestion(value, slugs(kind))}`];
  return [
    ...leaves(entry.data).flatMap(({ path, key, value }) =>
      hasOtherNames(entry, key) ? [] : lost(NAMED[key], value).map((phrase) => say(entry, path, phrase)),
    ),
    ...[...cited].flatMap(({ 1: id, 2: source, index }) =>
      lost('source', id ?? source ?? '').map((phrase) => sayInText(entry, index, phrase)),
    ),
  ];
}

/**
 * content/departements.yaml names its regions in full, all of them: not those of content/regions/. In a form, `missions`
 * is the name of one of its own fields.
 */
const hasOtherNames = ({ kind }: Entry, key: string): boolean =>
  kind === 'departement' || (kind === 'form' && key === 'missions');

function lostLinks(entry: Entry, pages: ReadonlySet<string>): string[] {
  const lost = (value: string): string[] =>
    !value.startsWith('/') || pages.has(value.replace(/[#?].*$/, ''))
      ? []
      : [`Aucune page du site n’a l’adresse « ${value} »${suggestion(value, pages)}`];
  return [
    ...leaves(entry.data)
      .filter(({ key }) => LINK.has(key))
      .flatMap(({ path, value }) => lost(value).map((phrase) => say(entry, path, phrase))),
    ...linksIn(entry.body).flatMap(({ target, index }) =>
      [...lost(target), ...adrift(target)].map((phrase) => sayInText(entry, index, phrase)),
    ),
  ];
}

/** An address that is neither of this site, nor of another, nor of this page. */
const adrift = (target: string): string[] =>
  /^(\/|#|https?:|mailto:|tel:)/.test(target)
    ? []
    : [`L’adresse « ${target} » ne mène nulle part : une page du site commence par /, un autre site par https://.`];

/** `envoi.contact` and `envoi.contacts` of a form, `<region>/<contact>`: the address lives in one place only. */
function lostAddressee(entry: Entry, regions: readonly Entry[]): string[] {
  if (entry.kind !== 'form') return [];
  const contacts = regions.flatMap((region) =>
    leaves(region.data)
      .filter(({ path }) => path.length === 3 && path[0] === 'contacts' && path[2] === 'id')
      .map(({ value }) => `${region.slug}/${value}`),
  );
  return leaves(entry.data)
    .filter(({ path, value }) => /^envoi\.contacts?(?:\.|$)/.test(path.join('.')) && !contacts.includes(value))
    .map(({ path, value }) => {
      const phrase = `Aucun contact de content/regions/ ne s’écrit « ${value} »${suggestion(value, contacts)}`;
      return say(entry, path, phrase);
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
    return [say(entry, path, phrase)];
  });
}

function suggestion(typed: string, known: Iterable<string>): string {
  const name = nearest(typed, known);
  return name === undefined ? '.' : ` : vouliez-vous dire « ${name} » ?`;
}
