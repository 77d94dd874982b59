import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
/** A server of the files of public/, that can be down. */
function serve(up = true) {
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(up ? new Response(readFileSync(`public${path}`)) : new Response('', { status: 503 }));
  });
}
/** A fresh page: nothing has been fetched yet. */
async function freshPage() {
  vi.resetModules();
  return await import('../../../../src/islands/territoire/proposer.ts');
}
afterEach(() => vi.unstubAllGlobals());

test('un code postal ne fait lire que son département', async () => {
  serve();
  const { proposer } = await freshPage();
  const { lignes } = await proposer('35 460', new Set());
  expect(lignes.map(({ nom }) => nom)).toContain('Val-Couesnon');
  expect(asked).toEqual(['/donnees/communes/index.json', '/donnees/communes/35.json']);
});

test('un nom fait lire le pays, une fois ; une communauté, ses départements', async () => {
  serve();
  const { proposer } = await freshPage();
  await proposer('foug', new Set());
  const { lignes } = await proposer('fougères agglo', new Set());
  expect(asked).toEqual(['/donnees/communes/index.json', '/donnees/communes/france.json']);
  const communes = (await lignes[0]?.communes()) ?? [];
  expect(lignes[0]?.detail).toContain(`toutes ses ${communes.length} communes`);
  expect(communes.length).toBeGreaterThan(20);
});

test('une communauté à cheval sur deux départements a toutes ses communes', async () => {
  serve();
  const { proposer } = await freshPage();
  const { lignes } = await proposer('cc du perche et haut vendomois', new Set());
  const communes = (await lignes[0]?.communes()) ?? [];
  expect(lignes[0]?.detail).toContain(`toutes ses ${communes.length} communes`);
});

test('un département, c’est ses communes, sans les arrondissements de sa ville', async () => {
  serve();
  const { proposer } = await freshPage();
  const { lignes } = await proposer('bouches-du-rhône', new Set());
  const communes = (await lignes.find(({ cle }) => cle === 'departement-13')?.communes()) ?? [];
  expect(communes.map(({ nom }) => nom)).toContain('Marseille');
  expect(communes.map(({ nom }) => nom)).not.toContain('Marseille 1er Arrondissement');
});

test('sans réseau, la demande échoue, et la suivante essaie encore', async () => {
  serve(false);
  const { proposer } = await freshPage();
  await expect(proposer('foug', new Set())).rejects.toThrow('503');
  serve();
  expect((await proposer('foug', new Set())).lignes.length).toBeGreaterThan(0);
});
