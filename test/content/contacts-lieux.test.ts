import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  adresseDeDepartement,
  codePostalDe,
  type LieuxProposes,
  lieuxProposes,
  seulLieu,
  slugDeLieu,
} from '../../src/domain/contacts/index.ts';
import {
  annuaire,
  departementsDuCode,
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
  lireDepartement,
  lireNational,
} from '../../src/domain/territoire/index.ts';
import { regionSchema } from '../../src/schemas/index.ts';

// Our own files, written by scripts/make-communes.ts, which test/content/communes.test.ts judges.
const lire = <T>(nom: string) => JSON.parse(readFileSync(`public/donnees/communes/${nom}.json`, 'utf8')) as T;
const index = lire<FichierIndex>('index');
const { departements } = index;
const pays = annuaire(lireNational(lire<FichierNational>('france')), departements);
const connus = new Set(departements.map(({ code }) => code));

/** As the page does: the files of the départements in which a postal code may be, then the names. */
function demander(question: string): LieuxProposes {
  const code = codePostalDe(question);
  const codes = code === undefined ? [] : departementsDuCode(code, index.postaux_voisins);
  const communes = codes
    .filter((each) => connus.has(each))
    .flatMap((each) => lireDepartement(lire<FichierDepartement>(each)));
  return lieuxProposes(question, { departements, annuaire: pays, communes });
}

test.each([
  ['Fougères', '/contacts/bretagne/ille-et-vilaine/'],
  ['fougeres', '/contacts/bretagne/ille-et-vilaine/'],
  ['35300 Fougères', '/contacts/bretagne/ille-et-vilaine/'],
  ['Saint-Denis (974)', '/contacts/la-reunion/la-reunion/'],
  ['saint denis 93', '/contacts/ile-de-france/seine-saint-denis/'],
  ['Paris', '/contacts/ile-de-france/paris/'],
  ['Mans', '/contacts/pays-de-la-loire/sarthe/'],
  ['Laigle 61', '/contacts/normandie/orne/'],
  ['laigle', '/contacts/normandie/orne/'],
  ['Paris 19', '/contacts/ile-de-france/paris/'],
  ['Paris 01', '/contacts/ile-de-france/paris/'],
  ['Lyon 03', '/contacts/auvergne-rhone-alpes/rhone/'],
  ['l’Haÿ les Roses', '/contacts/ile-de-france/val-de-marne/'],
  ['35300', '/contacts/bretagne/ille-et-vilaine/'],
  ['35 300', '/contacts/bretagne/ille-et-vilaine/'],
  ['59777', '/contacts/hauts-de-france/nord/'],
  ['59777 Euralille', '/contacts/hauts-de-france/nord/'],
  ['35042', '/contacts/bretagne/ille-et-vilaine/'],
  ['20000', '/contacts/corse/corse-du-sud/'],
  ['20406', '/contacts/corse/haute-corse/'],
  ['97400', '/contacts/la-reunion/la-reunion/'],
  ['97133', '/contacts/guadeloupe/guadeloupe/'],
  ['97150', '/contacts/guadeloupe/guadeloupe/'],
  ['97600', '/contacts/mayotte/mayotte/'],
  // Served by the post office of a neighbour.
  ['37160', '/contacts/centre-val-de-loire/indre-et-loire/'],
  ['2A', '/contacts/corse/corse-du-sud/'],
  ['2b', '/contacts/corse/haute-corse/'],
  ['1', '/contacts/auvergne-rhone-alpes/ain/'],
  ['974', '/contacts/la-reunion/la-reunion/'],
  ['9740', '/contacts/la-reunion/la-reunion/'],
  ['nord', '/contacts/hauts-de-france/nord/'],
  ['val d’oise', '/contacts/ile-de-france/val-d-oise/'],
  ['Guadeloupe', '/contacts/guadeloupe/guadeloupe/'],
  ['bretagne', '/contacts/bretagne/'],
  ['PACA', '/contacts/provence-alpes-cote-d-azur/'],
  ['Corse', '/contacts/corse/'],
])('« %s » mène à %s', (question, adresse) => {
  const { lieux } = demander(question);
  expect(lieux[0]?.adresse).toBe(adresse);
});

describe('ce qu’une question veut dire', () => {
  test('un nom que porte un seul lieu décide', () => {
    expect(seulLieu(demander('Fougères').lieux)?.detail).toBe('Ille-et-Vilaine (35), Bretagne');
    expect(seulLieu(demander('59777').lieux)?.detail).toBe('Nord (59), Hauts-de-France');
    expect(seulLieu(demander('Fougères').lieux)?.commune).toBe('Fougères');
    expect(seulLieu(demander('35042').lieux)?.nom).toBe('Ille-et-Vilaine (35)');
    expect(seulLieu(demander('Laigle 61').lieux)?.commune).toMatch(/^L.Aigle$/u);
    expect(seulLieu(demander('Paris 19').lieux)?.commune).toMatch(/^Paris 19e/u);
  });
  test('des homonymes, un préfixe, un code corse ambigu ne décident pas', () => {
    for (const question of ['Saint-Denis', 'Vienne', 'Fouge', '20', '20999', '97', 'xyzzy', '', '99999']) {
      expect(seulLieu(demander(question).lieux), question).toBeUndefined();
    }
  });
  test('« 20 » et un code postal corse inconnu laissent le choix', () => {
    for (const question of ['20', '20999']) {
      expect(demander(question).lieux.map(({ nom }) => nom)).toEqual(['Corse-du-Sud (2A)', 'Haute-Corse (2B)']);
    }
  });
  test('une intercommunalité mène à chacun de ses départements', () => {
    const [premier] = demander('Couesnon Marches de Bretagne').lieux;
    expect(premier).toMatchObject({ adresse: '/contacts/bretagne/ille-et-vilaine/', exact: false });
  });
  test('une collectivité sans ARS est nommée, sans page', () => {
    for (const question of ['Nouméa', '98800', '988']) {
      expect(demander(question), question).toEqual({ lieux: [], sansArs: 'Nouvelle-Calédonie' });
    }
    expect(demander('97500').sansArs).toBe('Saint-Pierre-et-Miquelon');
  });
  test('avant l’arrivée des noms, les départements et les régions répondent déjà', () => {
    expect(lieuxProposes('bretagne', { departements }).lieux.map(({ nom }) => nom)).toEqual(['Bretagne']);
    expect(lieuxProposes('62', { departements }).lieux[0]?.nom).toBe('Pas-de-Calais (62)');
    expect(lieuxProposes('59777', { departements }).lieux[0]?.detail).toBe('Hauts-de-France, code postal 59777');
  });
  test('jamais deux fois la même ligne, jamais plus de douze', () => {
    for (const question of ['saint', 'e', 'val', 'Saint-Martin', '75001']) {
      const cles = demander(question).lieux.map(({ cle }) => cle);
      expect(cles.length).toBeLessThanOrEqual(12);
      expect(new Set(cles).size).toBe(cles.length);
    }
  });
});

test('chaque région décrite se trouve à l’adresse de son nom, comme chacun de ses départements', () => {
  const fichiers = globSync('content/regions/*.yaml');
  expect(fichiers.length).toBeGreaterThan(0);
  for (const fichier of fichiers) {
    const region = regionSchema.parse(parse(readFileSync(fichier, 'utf8')));
    expect(slugDeLieu(region.nom)).toBe(basename(fichier, '.yaml'));
    for (const { code, nom } of region.departements) {
      expect(lieuxProposes(code, { departements }).lieux[0]?.adresse).toBe(
        adresseDeDepartement(slugDeLieu(region.nom), nom),
      );
    }
  }
});
