import { describe, expect, test } from 'vitest';
import { missionsDe, montantsDeMission, plafondAnnuel } from '../../../../src/domain/aci/index.ts';
import { baremeDe } from './bareme-de.ts';

const aci2019 = baremeDe('aci-2019');
const avenant2 = baremeDe('aci-avenant-2');
const SOCLES_2019 = ['acces-aux-soins', 'parcours', 'prevention'];
const OPTIONS = ['qualite-pertinence', 'accompagnement-ps'];
const SOCLES = [...SOCLES_2019, 'crise-sanitaire'];
const su = (montant: number) => ({ montant, complet: true });

test('les missions que paie chaque barème', () => {
  expect(missionsDe(aci2019)).toEqual({ socles: SOCLES_2019, facultatives: OPTIONS });
  expect(missionsDe(avenant2)).toEqual({ socles: SOCLES, facultatives: OPTIONS });
});

describe('ACI 2019, ars-idf-aci-2020 et quotidien-medecin-2019', () => {
  test.each([
    [1, 220_000, 185_000],
    [2, 287_000, 242_000],
    [3, 370_000, 315_000],
    [4, 450_000, 380_000],
  ] as const)('taille %i, toutes missions : %i € avec les soins non programmés, %i € sans', (taille, avec, sans) => {
    const { total, lignes } = plafondAnnuel(aci2019, taille, [...SOCLES_2019, ...OPTIONS]);
    expect(total).toEqual(su(avec));
    const snp = lignes.find(({ volet }) => volet === 'soins-non-programmes')?.total ?? 0;
    expect(total.montant - snp).toBe(sans);
  });

  test.each([
    [1, 195_000],
    [2, 252_000],
    [3, 320_000],
    [4, 380_000],
  ] as const)('taille %i, sans option : %i €', (taille, attendu) => {
    expect(plafondAnnuel(aci2019, taille, SOCLES_2019).total).toEqual(su(attendu));
  });

  test('le partage entre fixe et variable n’est pas connu, hors fonctionnement', () => {
    const { fixe, variable } = plafondAnnuel(aci2019, 1, SOCLES_2019);
    expect(fixe).toEqual({ montant: 50_000, complet: false });
    expect(variable).toEqual({ montant: 0, complet: false });
  });

  test('« accès aux soins » a deux volets par taille', () => {
    expect(montantsDeMission(aci2019, 'acces-aux-soins').map(({ total }) => total)).toEqual(
      [75_000, 92_000, 120_000, 150_000].map(su),
    );
  });

  test('la crise sanitaire n’existe pas dans ce barème', () => {
    expect(montantsDeMission(aci2019, 'crise-sanitaire')).toEqual([]);
    expect(() => plafondAnnuel(aci2019, 1, ['crise-sanitaire'])).toThrow(
      'Le barème « ACI 2019 » ne connaît pas « crise-sanitaire ».',
    );
  });
});

describe('avenant 2, taille 3, contrat-rosny-2026 et contrat-drancy-2025', () => {
  test('quatre missions obligatoires, sans crise : 347 500 €', () => {
    expect(plafondAnnuel(avenant2, 3, SOCLES).total).toEqual(su(347_500));
  });

  test('avec les deux options : 397 500 €, dont 275 000 € fixes et 122 500 € variables', () => {
    const { total, fixe, variable } = plafondAnnuel(avenant2, 3, [...SOCLES, ...OPTIONS]);
    expect({ total, fixe, variable }).toEqual({ total: su(397_500), fixe: su(275_000), variable: su(122_500) });
  });

  test('part variable des seules missions obligatoires : 97 500 €', () => {
    expect(plafondAnnuel(avenant2, 3, SOCLES).variable).toEqual(su(97_500));
  });

  test('la part versée en cas de crise reconnue reste à part : 67 500 €', () => {
    expect(plafondAnnuel(avenant2, 3, SOCLES).sousCondition).toEqual(su(67_500));
    expect(plafondAnnuel(avenant2, 3, SOCLES_2019).sousCondition).toEqual(su(0));
  });
});

describe('avenant 2, ce qui n’a pas été trouvé', () => {
  test.each([1, 2, 4] as const)('taille %i : un total incomplet, jamais donné pour entier', (taille) => {
    const { total, fixe, variable, sousCondition } = plafondAnnuel(avenant2, taille, SOCLES);
    expect([total, fixe, variable, sousCondition].map(({ complet }) => complet)).toEqual([false, false, false, false]);
  });

  test('taille 1 : au moins 120 000 €, sans l’accès aux soins ni la crise', () => {
    expect(plafondAnnuel(avenant2, 1, SOCLES).total).toEqual({ montant: 120_000, complet: false });
  });

  test('un montant inconnu est nul au sens de « rien », pas de zéro', () => {
    const [taille1] = montantsDeMission(avenant2, 'crise-sanitaire');
    expect(taille1?.lignes[0]).toMatchObject({ total: null, fixe: null, variable: 0, conditionnel: null });
    expect(taille1?.total).toEqual({ montant: 0, complet: false });
  });

  test.each([
    [1, 50_000],
    [2, 60_000],
    [3, 75_000],
    [4, 90_000],
  ] as const)('le fonctionnement seul est connu : taille %i, %i €', (taille, attendu) => {
    expect(plafondAnnuel(avenant2, taille, []).total).toEqual(su(attendu));
  });
});

test('chaque montant connu dit sa source', () => {
  const cellules = [aci2019, avenant2].flatMap(({ volets }) => volets.flatMap(({ montants }) => montants));
  expect(cellules.filter(({ montant, source }) => montant !== null && source === undefined)).toEqual([]);
});

test('les parts d’un volet font son total', () => {
  const lignes = ([1, 2, 3, 4] as const).flatMap(
    (taille) => plafondAnnuel(avenant2, taille, [...SOCLES, ...OPTIONS]).lignes,
  );
  const known = lignes.filter(({ total, fixe, variable }) => total !== null && fixe !== null && variable !== null);
  expect(known.length).toBeGreaterThan(6);
  for (const { total, fixe, variable } of known) expect((fixe ?? 0) + (variable ?? 0)).toBe(total);
});
