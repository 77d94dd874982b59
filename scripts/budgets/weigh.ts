import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g;

/** Bytes of a file of the built site once compressed with brotli (quality 11), as its host sends it. */
export function brotliBytes(root: string, address: string): number {
  const file = join(root, address);
  return existsSync(`${file}.br`) ? readFileSync(`${file}.br`).length : brotliCompressSync(readFileSync(file)).length;
}

/** A script and everything it imports at once (not what it imports on demand). Addresses from the root of the site. */
export function scriptGraph(root: string, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const code = readFileSync(join(root, address), 'utf8');
    for (const [, target = ''] of code.matchAll(STATIC_IMPORT)) queue.push(posix.resolve(dirname(address), target));
  }
  return [...seen].sort();
}

/** What a browser fetches to show a page: its HTML, styles, and the scripts that run by themselves. */
export function pageParts(root: string, address: string): { html: string; styles: string[]; scripts: string[] } {
  const html = join(address, 'index.html');
  const text = readFileSync(join(root, html), 'utf8');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  const entries = [
    ...all(/<script[^>]+src="([^"]+)"/g),
    ...all(/component-url="([^"]+)"/g),
    ...all(/renderer-url="([^"]+)"/g),
    ...all(/before-hydration-url="([^"]+)"/g),
    ...all(/<link rel="modulepreload" href="([^"]+)"/g),
  ];
  return { html, styles: all(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g), scripts: scriptGraph(root, entries) };
}
