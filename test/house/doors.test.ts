import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the browser loads before anything else is asked for: checking content is no business of a reader's phone. */
const DOORS = [
  'src/forms/index.ts',
  'src/documents/index.ts',
  'src/outputs/index.ts',
  'src/storage/index.ts',
  ...globSync('src/domain/*/index.ts'),
  ...globSync('src/islands/**/*.{ts,tsx}'),
];

/** What a file needs to run: `import type` is gone by then, and `import()` waits until it is called. */
const STATIC = /(?:^|[\s;])(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gmu;

const staticImports = (source: string): string[] =>
  [...source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '').matchAll(STATIC)].map(([, target = '']) => target);

/** The files by which a door leads to a package, one after the other; nothing when it does not. */
function wayTo(wanted: string, file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const targets = staticImports(readFileSync(file, 'utf8'));
  if (targets.some((target) => target === wanted || target.startsWith(`${wanted}/`))) return [file, wanted];
  for (const target of targets.filter((each) => /^\..*\.tsx?$/u.test(each))) {
    const way = wayTo(wanted, join(dirname(file), target), seen);
    if (way.length > 0) return [file, ...way];
  }
  return [];
}

test('la lecture distingue ce qui est chargé de ce qui n’est qu’un type ou qu’une promesse', () => {
  const source = `import type { A } from 'a';\nimport { type B, b } from 'b';\nexport * from './c.ts';\nimport 'd';
    const e = () => import('e');\nexport type { F } from 'f';\nexport { g } from './g.ts';\n// import 'h';`;
  expect(staticImports(source)).toEqual(['b', './c.ts', 'd', './g.ts']);
  expect(wayTo('zod', 'src/schemas/index.ts').at(-1)).toBe('zod');
});

describe('zod reste au bord', () => {
  test.each(DOORS)('%s', (door) => {
    expect(wayTo('zod', door)).toEqual([]);
  });
});
