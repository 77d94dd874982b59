import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Tracked files, and new ones not ignored: what a commit would hold. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);

test('les chemins s’écrivent en ASCII, sans espace', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !/^[\x21-\x7e]+$/.test(file))).toEqual([]);
});

test('aucun dossier fourre-tout : ce qui n’a pas de pièce n’a pas encore de nom', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.ts)/.test(file))).toEqual([]);
});

test('le premier niveau est celui de la maison', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].sort()).toEqual(['.ci', '.vscode', 'content', 'public', 'scripts', 'src', 'test']);
});
