import { readFileSync } from 'node:fs';
import { DIST } from './site.ts';

/** Départements that stand for all: with and without a délégation, on an island, the only one of its région. */
const DEPARTEMENTS = [
  '/contacts/bretagne/ille-et-vilaine/',
  '/contacts/corse/haute-corse/',
  '/contacts/hauts-de-france/pas-de-calais/',
  '/contacts/la-reunion/la-reunion/',
];
/** One région with forms of its own and one without, for the pages that every région has alike. */
const REGIONS = ['bretagne', 'corse'];
const OF_A_REGION = /^\/(?:r|integrer|contacts)\/([^/]+)\/$/;

/**
 * The pages that a browser is sent to: all those of the sitemap, but of the hundred départements and the eighteen régions, made
 * by one same page, only a few.
 *
 * @throws {Error} when one of these is not in the sitemap any more: it would stand for nothing.
 */
export function visitedPaths(): string[] {
  const paths = sitemapPaths();
  const lost = DEPARTEMENTS.filter((path) => !paths.includes(path));
  if (lost.length > 0) throw new Error(`Absentes du plan du site : ${lost.join(' ')}`);
  return paths
    .filter((path) => {
      const region = OF_A_REGION.exec(path)?.[1];
      return region === undefined || region === 'signaler' || REGIONS.includes(region);
    })
    .filter((path) => !/^\/contacts\/[^/]+\/[^/]+\/$/.test(path) || DEPARTEMENTS.includes(path));
}

/** Addresses (paths) of the pages that the built sitemap announces. */
export function sitemapPaths(): string[] {
  const xml = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
