import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Room of src/ → what its files may import: other rooms by their door (index.ts), and named packages. */
const ROOMS: Record<string, readonly string[]> = {
  schemas: ['zod'],
  domain: ['schemas'],
  forms: ['schemas', 'domain', 'zod', 'zod/mini'],
  donnees: ['schemas', 'domain', 'zod'],
  documents: ['forms', 'domain'],
  outputs: ['documents', 'domain'],
  storage: ['forms', 'documents', 'outputs', 'domain', 'idb-keyval'],
  search: ['schemas', 'domain', 'fuse.js', '@orama/stemmers'],
  islands: ['forms', 'documents', 'outputs', 'storage', 'domain', 'search', 'react', 'react-dom'],
  components: ['schemas', 'domain', 'components'],
  layouts: ['components', 'islands', 'styles', 'schemas', 'domain', 'mdx'],
  mdx: ['components', 'collections.ts', 'domain', 'schemas', 'satteri'],
};

/** Packages that one folder alone may name. */
const ALONE: Record<string, string> = {
  'pdf-lib': 'src/outputs/pdf',
  '#pdf-core': 'src/outputs/pdf',
  'read-excel-file': 'src/islands/tableur',
  docx: 'src/outputs/docx',
  fflate: 'src/outputs/zip',
  uqr: 'src/islands/liens',
  'astro:content': 'src/',
  ...Object.fromEntries(
    ['commands', 'history', 'keymap', 'model', 'schema-list', 'state', 'tables', 'transform', 'view'].map((part) => [
      `prosemirror-${part}`,
      'src/islands/redaction/editor',
    ]),
  ),
};

const IMPORT =
  /(?:^|[\s;])(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(=])import\s*\(?\s*['"]([^'"]+)['"]/gm;

const filesOf = (room: string) => globSync(`src/${room}/**/*.{ts,tsx,astro}`);
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare]) => from ?? bare ?? '');

describe.each(Object.entries(ROOMS))('src/%s', (room, allowed) => {
  test('existe et n’entre que là où la maison le permet, par la porte', () => {
    expect(filesOf(room).length, `src/${room} est vide`).toBeGreaterThan(0);
    const trespasses = filesOf(room).flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(room, allowed, file, target))
        .map((target) => `${file} importe ${target}`),
    );
    expect(trespasses).toEqual([]);
  });
});

test('personne n’importe une page, et seul collections.ts connaît astro:content', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}');
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((target) =>
        target.startsWith('.') ? join(dirname(file), target).startsWith('src/pages/') : isContent(target),
      )
      .filter((target) => !(isContent(target) && ['src/collections.ts', 'src/content.config.ts'].includes(file)))
      .map((target) => `${file} importe ${target}`),
  );
  expect(breaches).toEqual([]);
});

test('chaque import relatif mène à un fichier', () => {
  const lost = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'test/**/*.ts'], {
    exclude: ['**/node_modules/**'],
  }).flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.') && !existsSync(join(dirname(file), target.split('?')[0] ?? '')))
      .map((target) => `${file} importe ${target}`),
  );
  expect(lost).toEqual([]);
});

function isContent(target: string): boolean {
  return target === 'astro:content';
}

function mayImport(room: string, allowed: readonly string[], file: string, target: string): boolean {
  if (!target.startsWith('.')) return mayImportPackage(room, allowed, file, target);
  const path = join(dirname(file), target);
  const [, neighbour = ''] = path.split('/');
  if (neighbour === room) return true;
  if (!allowed.includes(neighbour)) return false;
  // Inside `domain` each subject is a room of its own; components, styles and islands have no single door.
  return (
    path.endsWith('/index.ts') ||
    ['components', 'styles', 'islands', 'collections.ts'].includes(neighbour) ||
    isLazyDoor(path)
  );
}

/** Writers and the reopener arrive on demand: their own index is a door too. */
function isLazyDoor(path: string): boolean {
  return /^src\/(outputs|storage|search|domain)\/.+\/index\.ts$/.test(path);
}

function mayImportPackage(room: string, allowed: readonly string[], file: string, target: string): boolean {
  const alone = Object.entries(ALONE).find(([name]) => target === name || target.startsWith(`${name}/`));
  if (alone) return file.startsWith(alone[1]) && alone[0] !== 'astro:content';
  if (['components', 'layouts'].includes(room)) return true;
  return allowed.some((name) => target === name || target.startsWith(`${name}/`));
}
