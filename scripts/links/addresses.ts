import type { Content } from '../content/read.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`)\]}«»]+/gu;

/** Every address of another site named in content/, with the files that name it, in alphabetical order. */
export function addressesIn({ texts }: Pick<Content, 'texts'>): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    if (file.endsWith('.json')) continue;
    for (const [found] of text.matchAll(ADDRESS)) {
      const address = found.replace(/[.,;:]+$/u, '');
      if (isPlainlyFictitious(address)) continue;
      named.set(address, (named.get(address) ?? new Set()).add(file));
    }
  }
  return new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, files]) => [address, [...files]]));
}

/** Domains that no one owns (RFC 2606) and ours. */
const isPlainlyFictitious = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(exemple\.(fr|org)|example\.(com|net|org))([/:]|$)/u.test(address) || address.includes('…');
