import { adresseDeDepartement, adresseDeFiche } from '../../src/domain/contacts/index.ts';
import { regionSchema } from '../../src/schemas/index.ts';
import type { Kind } from './kinds.ts';
import type { Entry } from './read.ts';

/** Pages that exist whatever the content; their addresses never change. */
const ALWAYS = [
  '/',
  '/guides/',
  '/etapes/',
  '/par-ou-commencer/',
  '/missions/',
  '/missions/comparer/',
  '/simulateur/',
  '/calendrier/',
  '/contacts/',
  '/contacts/signaler/',
  '/formulaires/',
  '/glossaire/',
  '/sources/',
  '/nouveautes/',
  '/fiabilite/',
  '/integrer/',
  '/donnees/',
  '/recherche/',
  '/accessibilite/',
  '/confidentialite/',
  '/mentions-legales/',
  '/plan/',
];

/** Folder of the site where each kind has a page of its own. */
const FOLDER: Partial<Record<Kind, string>> = {
  guide: '/guides/',
  mission: '/missions/',
  region: '/contacts/',
  form: '/formulaires/',
  page: '/',
};

/** Every address that the site will have, from the files present. */
export function pagesOf(entries: readonly Entry[]): ReadonlySet<string> {
  const own = entries.flatMap(({ kind, slug }) => {
    const folder = FOLDER[kind];
    return folder === undefined ? [] : [`${folder}${slug}/`];
  });
  const downloads = entries
    .filter(({ kind }) => kind === 'form')
    .flatMap(({ slug }) => ['vierge', 'exemple'].map((what) => `/telechargements/${slug}-${what}.pdf`));
  return new Set([...ALWAYS, ...own, ...entries.flatMap(underRegion), ...downloads]);
}

/** The page of each département of a région, and its printable sheet; nothing for a file that is not well shaped yet. */
function underRegion({ kind, slug, data }: Entry): readonly string[] {
  const region = kind === 'region' ? regionSchema.safeParse(data).data : undefined;
  if (!region) return [];
  return [adresseDeFiche(slug), ...region.departements.map(({ nom }) => adresseDeDepartement(slug, nom))];
}

/** Targets of the links of a Markdown text, `[…](…)` and `href="…"`, and where they stand in it. */
export function linksIn(body: string): { readonly target: string; readonly index: number }[] {
  return [...body.matchAll(/\]\(([^)\s]+)[^)]*\)|href="([^"]+)"/g)].map(({ 1: markdown, 2: html, index }) => ({
    target: markdown ?? html ?? '',
    index,
  }));
}
