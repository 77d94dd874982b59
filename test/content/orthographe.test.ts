import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each reading loads the French dictionary: on a busy machine, that takes a while.
vi.setConfig({ testTimeout: 120_000 });

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'orthographe-'));
  mkdirSync(join(home, 'content/guides'), { recursive: true });
  cpSync('content/mots.txt', join(home, 'content/mots.txt'));
  cpSync('.cspell.config.yaml', join(home, '.cspell.config.yaml'));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function run() {
  const { status, stderr, stdout } = spawnSync(process.execPath, [resolve('scripts/check-spelling.ts')], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, said: [...stderr.split('\n'), ...stdout.split('\n')].filter(Boolean) };
}
const write = (text: string) => {
  writeFileSync(join(home, 'content/guides/maquette.mdx'), `---\ntitre: Maquette\n---\n\n${text}\n`);
};

test('un mot inconnu : sa place, ce qu’on voulait dire, quoi faire, et le code 1', () => {
  write('Une deuxième maisson,\npuis Zkwrtz et Zkwrtz.');
  expect(run()).toMatchInlineSnapshot(`
    {
      "said": [
        "content/guides/maquette.mdx:5:14  « maisson » n’est pas au dictionnaire ; vouliez-vous dire : « maison », « moisson », « madison » ?",
        "content/guides/maquette.mdx:6:6  « Zkwrtz » n’est pas au dictionnaire.",
        "content/guides/maquette.mdx:6:16  « Zkwrtz » n’est pas au dictionnaire.",
        "Orthographe : 2 mots inconnus. Un mot mal écrit se corrige là où il est ; un mot juste (un sigle, un lieu, un mot du métier) s’ajoute à content/mots.txt, seul sur sa ligne.",
      ],
      "status": 1,
    }
  `);
});

test('un mot juste s’ajoute à content/mots.txt', () => {
  write('La CPTS de Zkwrtz.');
  appendFileSync(join(home, 'content/mots.txt'), 'Zkwrtz\n');
  expect(run()).toEqual({ status: 0, said: ['Orthographe : un fichier lu, aucun mot inconnu.'] });
});

test('hors du dossier du projet : la commande le dit', () => {
  rmSync(join(home, 'content/guides'), { recursive: true });
  expect(run()).toEqual({
    status: 1,
    said: ['Aucun fichier à lire : lancez la commande depuis le dossier du projet, celui de package.json.'],
  });
});
