import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtAddresses, readRegister } from '../../scripts/publish-links.ts';
import { adressesPubliees, avecNouvelles, type OutilDeRegion } from '../../src/domain/liens/index.ts';
import { DIST } from '../support/site.ts';

interface Liens {
  readonly regions: readonly { readonly adresse: string; readonly outils: readonly Lien[] }[];
  readonly departements: readonly Lien[];
}
type Lien = Pick<OutilDeRegion, 'vers'> & { readonly adresse: string };

const liens = JSON.parse(readFileSync(`${DIST}/liens.json`, 'utf8')) as Liens;
const fileOf = (address: string) => `${DIST}${address}${address.endsWith('/') ? 'index.html' : ''}`;
const answers = (address: string) => existsSync(fileOf(address)) && statSync(fileOf(address)).isFile();
const pathOf = (address: string) => address.replace(/[?#].*$/u, '');

test('toute adresse jamais publiée répond encore', () => {
  const published = adressesPubliees(readRegister());
  expect(published.length).toBeGreaterThan(400);
  expect(new Set(published).size).toBe(published.length);
  const moved = new Set(readRegister().remplacees.map(({ adresse }) => adresse));
  expect(published.filter((address) => !answers(address) && !moved.has(address))).toEqual([]);
  expect([...moved].filter((address) => address.endsWith('/') && !answers(address))).toEqual([]);
});

test('npm run liens inscrit les adresses nouvelles et n’en oublie aucune', () => {
  const [register, built] = [readRegister(), builtAddresses(DIST)];
  const published = adressesPubliees(avecNouvelles(register, [...built, '/guides/un-de-plus/'], '2027-01-15'));
  expect(
    [...built, '/guides/un-de-plus/', ...adressesPubliees(register)].filter((a) => !published.includes(a)),
  ).toEqual([]);
  expect(new Set(published).size).toBe(published.length);
});

test('chaque adresse courte de /liens.json mène, sans script, à une page qui existe', () => {
  const short = [...liens.regions.flatMap(({ outils }) => outils), ...liens.departements];
  expect(liens.regions).toHaveLength(18);
  expect(liens.departements).toHaveLength(101);
  expect(liens.regions.filter(({ adresse }) => !answers(adresse))).toEqual([]);
  for (const { adresse, vers } of short) {
    const html = readFileSync(fileOf(adresse), 'utf8');
    const target = vers.replaceAll('&', '&amp;');
    expect(html, adresse).toContain(`<meta http-equiv="refresh" content="0;url=${target}">`);
    expect(html, adresse).toContain(`href="${target}"`);
    expect(html, adresse).toContain('<meta name="robots" content="noindex">');
    expect(/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1], adresse).toMatch(
      new RegExp(`${pathOf(vers)}$`, 'u'),
    );
    expect(answers(pathOf(vers)), `${adresse} → ${vers}`).toBe(true);
  }
});

test('un renvoi ne mène jamais à un autre renvoi, et reste minuscule', () => {
  const bouncing = globSync('{r,d}/**/index.html', { cwd: DIST }).filter((file) =>
    readFileSync(`${DIST}/${file}`, 'utf8').includes('http-equiv="refresh"'),
  );
  expect(bouncing.length).toBeGreaterThan(250);
  for (const file of bouncing) expect(statSync(`${DIST}/${file}`).size, file).toBeLessThan(2500);
  const targets = [...liens.regions.flatMap(({ outils }) => outils), ...liens.departements].map(({ vers }) =>
    pathOf(vers),
  );
  expect(targets.filter((target) => /^\/[rd]\//u.test(target))).toEqual([]);
});
