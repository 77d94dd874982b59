import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { readContent } from '../../scripts/content/read.ts';
import { baremeSchema, NOMBRE_DE_TRAMES } from '../../src/schemas/index.ts';

// Each case reads the whole content twice: on a busy machine, that takes a while.
vi.setConfig({ testTimeout: 60_000 });

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nouveau-'));
  cpSync('content', join(home, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function run(...words: string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [resolve('scripts/new.ts'), ...words], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim(), lines: stdout.trim().split('\n') };
}
const problems = () => checkContent(join(home, 'content'), '2026-11-22').problems;
const remove = (file: string) => {
  rmSync(join(home, 'content', file));
};

test.each([
  [
    'guide',
    'recruter-un-coordinateur',
    'Recruter : par où commencer ?',
    ['content/guides/recruter-un-coordinateur.mdx'],
  ],
  [
    'form',
    'lettre-d-adhesion',
    'Lettre d’adhésion',
    ['content/forms/lettre-d-adhesion/form.yaml', 'content/forms/lettre-d-adhesion/exemple.yaml'],
  ],
])('npm run new %s : un squelette que rien ne refuse', (kind, slug, title, files) => {
  const { status, lines } = run(kind, slug, title);
  expect(lines.slice(0, -1)).toEqual(files);
  expect(status).toBe(0);
  expect(problems()).toEqual([]);
  expect(readFileSync(join(home, files[0] ?? ''), 'utf8')).toContain(title.replace(' :', ' :'));
});

test('npm run new mission prend la trame libre', () => {
  const before = problems();
  const qualite = readFileSync(join(home, 'content/missions/qualite-pertinence.mdx'), 'utf8');
  remove('missions/qualite-pertinence.mdx');
  expect(run('mission', 'qualite-pertinence', 'Qualité et pertinence').status).toBe(0);
  expect(problems()).toEqual(before);
  const trame = (text: string) => /^trame: \d+$/m.exec(text)?.[0];
  expect(trame(readFileSync(join(home, 'content/missions/qualite-pertinence.mdx'), 'utf8'))).toBe(trame(qualite));
});

test('npm run new mission : une de plus que l’accord, jusqu’à la dernière trame', () => {
  const missions = readContent(join(home, 'content')).entries.filter(({ kind }) => kind === 'mission');
  for (let n = missions.length + 1; n <= NOMBRE_DE_TRAMES; n++) {
    expect(run('mission', `sante-mentale-${n}`, 'Santé mentale').lines[0]).toBe(
      `content/missions/sante-mentale-${n}.mdx`,
    );
  }
  expect(problems()).toEqual([]);
  const { status, stderr } = run('mission', 'une-de-trop');
  expect(stderr).toMatch(/^Les 12 trames ont chacune leur mission/);
  expect(status).toBe(1);
  expect(existsSync(join(home, 'content/missions/une-de-trop.mdx'))).toBe(false);
});

test('npm run new bareme : les volets du dernier texte, et aucun montant', () => {
  const titre = 'Avenant 3 à l’accord conventionnel interprofessionnel';
  const { status, lines } = run('bareme', 'aci-avenant-3', titre);
  expect([status, lines[0]]).toEqual([0, 'content/baremes/aci-avenant-3.yaml']);
  expect(problems()).toEqual([]);
  const bareme = (slug: string) =>
    baremeSchema.parse(
      readContent(join(home, 'content')).entries.find((each) => each.kind === 'bareme' && each.slug === slug)?.data,
    );
  const [nouveau, dernier] = [bareme('aci-avenant-3'), bareme('aci-avenant-2')];
  expect(nouveau).toMatchObject({ titre, titre_court: 'Avenant 3', remplace: 'aci-avenant-2' });
  expect(nouveau.tailles).toEqual(dernier.tailles);
  expect(nouveau.volets.map(({ id, mission, facultatif }) => [id, mission, facultatif])).toEqual(
    dernier.volets.map(({ id, mission, facultatif }) => [id, mission, facultatif]),
  );
  expect(nouveau.volets.flatMap(({ montants }) => montants).every(({ montant }) => montant === null)).toBe(true);
  // One more: it follows the one that was just begun, and is signed later.
  expect(run('bareme', 'aci-avenant-4', 'Avenant 4').status).toBe(0);
  expect(problems()).toEqual([]);
  expect(bareme('aci-avenant-4').remplace).toBe('aci-avenant-3');
});

test('un titre sans guillemets est lu en entier', () => {
  expect(run('guide', 'le-relais', 'Le', 'relais', 'de', 'nuit').status).toBe(0);
  expect(readFileSync(join(home, 'content/guides/le-relais.mdx'), 'utf8')).toContain('titre: Le relais de nuit\n');
});

test('npm run new region trouve ses départements', () => {
  remove('regions/bretagne.yaml');
  expect(run('region', 'bretagne').status).toBe(0);
  const text = readFileSync(join(home, 'content/regions/bretagne.yaml'), 'utf8');
  expect(text).toContain("{ code: '35', nom: Ille-et-Vilaine }");
  // Forms, steps and guides name contacts of the file that was removed; nothing else may be said of the new one.
  expect(problems().filter((line) => line.includes('regions/bretagne.yaml'))).toEqual([]);
});

test.each([
  ['rien', [], /^Dites quoi créer/],
  ['une sorte inconnue', ['page', 'a'], /^Dites quoi créer/],
  ['une adresse avec accents', ['guide', 'Été'], /^« Été » devient une adresse.*par exemple « ete »\.$/],
  ['un formulaire par son nom français', ['formulaire', 'a'], /npm run new form /],
  ['un barème, avec son accent', ['barèmes', 'a'], /npm run new bareme /],
  ['ce qui s’écrit dans un fichier', ['contact', 'a'], /content\/regions\//],
  ['un guide qui existe', ['guide', 'le-territoire'], /^content\/guides\/le-territoire\.mdx existe déjà/],
  [
    'une région inventée',
    ['region', 'poldavie'],
    /^Aucune région ne s’appelle « poldavie »\. Écrivez l’une de : auvergne-rhone-alpes, /,
  ],
])('%s : refusé en français, rien n’est écrit', (_what, words, message) => {
  const before = problems();
  const { status, stderr } = run(...words);
  expect(stderr).toMatch(message);
  expect(status).toBe(1);
  expect(problems()).toEqual(before);
});
