import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { communesFiles } from '../../scripts/communes/files.ts';
import { readDecoupage } from '../../scripts/communes/package.ts';
import {
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
  lireDepartement,
  lireNational,
  villeDeLArrondissement,
} from '../../src/domain/territoire/index.ts';

const FOLDER = 'public/donnees/communes';
const data = await readDecoupage();
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const index = JSON.parse(text('index.json')) as FichierIndex; // compared below with a fresh run, byte for byte
const national = lireNational(JSON.parse(text('france.json')) as FichierNational); // idem
const departement = (code: string) => JSON.parse(text(`${code}.json`)) as FichierDepartement; // idem
const actuelles = data.communes.filter(({ type }) => type === 'commune-actuelle');
const villes = data.communes.filter(({ type }) => type === 'arrondissement-municipal');
const habitants = (communes: readonly { readonly population?: number | null | undefined }[]) =>
  communes.reduce((sum, { population }) => sum + (population ?? 0), 0);

test('les fichiers sont ceux d’une nouvelle écriture', () => {
  const fresh = communesFiles(data);
  expect(readdirSync(FOLDER).sort()).toEqual([...fresh.keys()].sort());
  for (const [name, content] of fresh) expect(text(name) === content, name).toBe(true);
});

test('34 969 communes, 45 arrondissements, 109 départements et collectivités, et leurs habitants', () => {
  const detail = index.departements.flatMap(({ code }) => lireDepartement(departement(code)));
  const nues = detail.map(({ code, nom, departement, population }) => ({ code, nom, departement, population }));
  expect(actuelles).toHaveLength(34_969);
  expect(index.departements).toHaveLength(109);
  expect(nues.filter(({ code }) => villeDeLArrondissement(code) === undefined)).toHaveLength(34_969);
  expect(habitants(index.departements)).toBe(habitants(actuelles));
  expect(habitants(detail)).toBe(habitants(actuelles) + habitants(villes));
  const parCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  expect(national.fiches.map(({ commune }) => commune).sort(parCode)).toEqual(nues.sort(parCode));
});

test('les populations sont celles que l’INSEE publie pour 2023', () => {
  const somme = (codes: readonly string[]) => habitants(index.departements.filter(({ code }) => codes.includes(code)));
  expect(somme(['971'])).toBe(384_160);
  expect(somme(['2A', '2B'])).toBe(355_486);
  expect(somme(['22', '29', '35', '56'])).toBe(3_449_370);
  expect(somme(['75', '77', '78', '91', '92', '93', '94', '95'])).toBe(12_463_067);
  expect(index.departements.find(({ code }) => code === '976')?.annee).toBe(2017);
});

describe('chaque chose a sa place', () => {
  test('un arrondissement appartient à sa ville, et nulle autre commune à une ville', () => {
    const parents = data.communes.filter(({ code }) => villeDeLArrondissement(code) !== undefined);
    expect(parents).toEqual(villes);
    expect(habitants(villes)).toBe(
      habitants(actuelles.filter(({ code }) => ['13055', '69123', '75056'].includes(code))),
    );
  });

  test('les communautés ont toutes leurs communes, dans tous leurs départements', () => {
    const membres = new Map<string, number>();
    for (const { code } of index.departements) {
      for (const { epci = '' } of lireDepartement(departement(code))) membres.set(epci, (membres.get(epci) ?? 0) + 1);
    }
    expect(national.epci).toHaveLength(1255);
    expect(national.epci.filter(({ code, communes }) => membres.get(code) !== communes)).toEqual([]);
    expect(national.epci.filter(({ departements }) => departements.length > 1).length).toBe(89);
  });

  test('une ancienne commune mène à celle d’aujourd’hui', () => {
    const ancienne = (nom: string) => national.fiches.find(({ anciennes }) => anciennes.includes(nom))?.commune.nom;
    expect(ancienne('Antrain')).toBe('Val-Couesnon');
    expect(departement('35').anciennes).toContainEqual(['35004', 'Antrain', '35004']);
  });

  test('un code postal d’ailleurs est dans l’index', () => {
    expect(index.postaux_voisins['42620']).toEqual(['03']);
    expect(index.postaux_voisins['97133']).toEqual(['977']);
  });
});

test('ce qui voyage est léger : 260 ko pour le pays, 11 ko pour le plus grand département', { timeout: 30_000 }, () => {
  const weight = (name: string) => brotliCompressSync(readFileSync(join(FOLDER, name))).length;
  const heaviest = index.departements.map(({ code }) => `${code}.json`).sort((a, b) => text(b).length - text(a).length);
  expect(weight('france.json')).toBeLessThan(260_000);
  expect(Math.max(...heaviest.slice(0, 3).map(weight))).toBeLessThan(11_000);
});
