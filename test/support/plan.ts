import { readFileSync } from 'node:fs';
import { DIST } from './site.ts';

/** Addresses (paths) of the pages that the built sitemap announces. */
export function sitemapPaths(): string[] {
  const xml = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
