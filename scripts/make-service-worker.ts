import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Kept at the first visit, so that any page reads and any form makes its PDF without network: pages, scripts, styles,
 * fonts. The PDF files, the open data, the link kit, the short addresses and the pages of the départements (their région
 * says it all) are kept when they are asked for once.
 */
const KERNEL = /\.(html|js|css|woff2|ttf|json|svg|webmanifest)$/;
const ON_DEMAND = /^\/(telechargements|donnees|r|d|integrer|liens)\/|^\/contacts\/[^/]+\/[^/]+\//;

/** Writes `sw.js` into a built site; its cache is named after the content, so that a new build replaces it whole. */
export async function makeServiceWorker(root: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => KERNEL.test(path) && !ON_DEMAND.test(address(root, path)) && !path.endsWith('sw.js'))
    .sort();
  const bodies = await Promise.all(paths.map((path) => readFile(path)));
  const version = createHash('sha256');
  for (const body of bodies) version.update(body);
  const head = [
    `const CACHE = 'cpts-${version.digest('hex').slice(0, 12)}';`,
    `const KERNEL = ${JSON.stringify(paths.map((path) => address(root, path)))};`,
  ];
  const worker = await readFile(new URL('./service-worker/worker.js', import.meta.url), 'utf8');
  await writeFile(join(root, 'sw.js'), `${head.join('\n')}\n${worker}`);
  return { files: paths.length, bytes: bodies.reduce((sum, body) => sum + body.length, 0) };
}

/** `/guides/index.html` is asked for as `/guides/`. */
function address(root: string, path: string): string {
  return `/${relative(root, path).split(sep).join('/')}`.replace(/index\.html$/, '');
}

if (import.meta.main) {
  const { files, bytes } = await makeServiceWorker(process.argv[2] ?? 'dist');
  console.log(`Service worker : ${files} fichiers gardés hors ligne (${Math.round(bytes / 1000)} ko).`);
}
