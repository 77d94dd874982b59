import { readFileSync } from 'node:fs';
import { DIST } from './site.ts';

/** Départements that stand for all: with and without a délégation, on an island, the only one of its région. */
const DEPARTEMENTS = [
  '/contacts/bretagne/ille-et-vilaine/',
  '/contacts/corse/haute-corse/',
  '/contacts/hauts-de-france/pas-de-calais/',
  '/contacts/la-reunion/la-reunion/',
];

/**
 * The pages that a browser is sent to: all those of the sitemap, but of the hundred départements, made by one same page,
 * only a few.
 *
 * @throws {Error} when one of these is not in the sitemap any more: it would stand for nothing.
 */
export function visitedPaths(): string[] {
  const paths = sitemapPaths();
  const lost = DEPARTEMENTS.filter((path) => !paths.includes(path));
  if (lost.length > 0) throw new Error(`Absentes du plan du site : ${lost.join(' ')}`);
  return paths.filter((path) => !/^\/contacts\/[^/]+\/[^/]+\/$/.test(path) || DEPARTEMENTS.includes(path));
}

/** Addresses (paths) of the pages that the built sitemap announces. */
export function sitemapPaths(): string[] {
  const xml = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
