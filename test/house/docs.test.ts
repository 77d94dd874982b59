import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'content/LISEZMOI.md', 'content/forms/LISEZMOI.md'];
/** What looks like a path of the project inside backquotes or a code block: `src/forms/draft.ts`, `content/guides/`. */
const PATH = /(?<![\w/@.-])((?:src|content|public|scripts|test|\.ci)\/[\w./@-]*[\w/])/g;
const SCRIPT = /npm run ([a-z:]+)/g;

describe.each(DOCS)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');

  test('chaque chemin nommé existe', () => {
    const named = [...text.matchAll(PATH)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    // `<slug>` and `…` mark an example to replace, and the pattern above stops before them.
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('chaque commande npm nommée existe', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect([...text.matchAll(SCRIPT)].map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('README nomme exactement les deux commandes qui font tout', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text).toContain('npm start');
  expect(text).toContain('npm test');
});

test('chaque dépendance a sa raison dans ARCHITECTURE.md', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const names = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
});

test('chaque version est exacte', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
