import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Files that call one another because what they read nests: a value needs a condition, a group shows fields. */
const NESTED = [
  /^src\/forms\/scope\/(?:follow|met|rows)\.ts$/u,
  /^src\/islands\/form\/(?:FieldView|fields\/\w+)\.tsx$/u,
];

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^'?]+)'/gu;
const files = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'], { exclude: ['**/node_modules/**'] });
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => join(dirname(file), target)),
  ]),
);

/** Every file that a file leads to, however far. */
function reached(from: string): Set<string> {
  const seen = new Set<string>();
  const toSee = [...(imports.get(from) ?? [])];
  for (let file = toSee.pop(); file !== undefined; file = toSee.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    toSee.push(...(imports.get(file) ?? []));
  }
  return seen;
}

test('aucun fichier ne mène à lui-même, sauf ceux qui s’emboîtent', () => {
  expect(files.length).toBeGreaterThan(300);
  const circles = files.filter((file) => reached(file).has(file));
  expect(circles.filter((file) => !NESTED.some((nested) => nested.test(file)))).toEqual([]);
  expect(circles.length, 'les fichiers qui s’emboîtent ont changé de nom').toBeGreaterThan(0);
});
