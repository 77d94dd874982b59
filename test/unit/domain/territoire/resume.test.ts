import { describe, expect, test } from 'vitest';
import { ajouter, type Commune, resumeDuTerritoire } from '../../../../src/domain/territoire/index.ts';
import { baremeDe } from '../aci/bareme-de.ts';
import { commune, index } from './pays.ts';

const bareme = baremeDe('aci-avenant-2');
const resume = (communes: readonly Commune[]) => resumeDuTerritoire(communes, bareme, index.departements);
const lieu = (nom: string, population: number | null, departement = '80'): Commune => ({
  code: '',
  nom,
  departement,
  population,
});
const genres = (communes: readonly Commune[]) => resume(communes).alertes.map(({ genre }) => genre);

describe('resumeDuTerritoire', () => {
  test('la population s’ajoute, la taille se lit', () => {
    expect(resume([lieu('Saint-Exemple', 41_000), lieu('La Maquette', 20_000)])).toMatchObject({
      population: 61_000,
      departements: ['80'],
      regions: ['Hauts-de-France'],
      tailles: [2],
      alertes: [],
    });
  });

  test('80 000 habitants : les deux tailles, et on le dit', () => {
    expect(resume([lieu('Saint-Exemple', 80_000)])).toMatchObject({
      tailles: [2, 3],
      alertes: [{ genre: 'deux-tailles' }],
    });
  });

  test('personne, ou rien de connu : aucune taille', () => {
    expect(resume([])).toMatchObject({ population: 0, tailles: [], alertes: [] });
    expect(resume([lieu('Les Essais', null)])).toMatchObject({
      tailles: [],
      alertes: [{ genre: 'population-inconnue' }],
    });
  });

  test('sous 20 000 habitants, à cheval, en double', () => {
    expect(genres([lieu('Saint-Exemple', 5000)])).toEqual(['sous-l-ordre-de-grandeur']);
    expect(genres([lieu('A', 30_000, '35'), lieu('B', 30_000, '22')])).toEqual(['plusieurs-departements']);
    expect(genres([lieu('A', 30_000, '35'), lieu('B', 30_000, '53')])).toEqual(['plusieurs-regions']);
    expect(genres([commune('35115'), commune('35115'), commune('35360')])).toContain('en-double');
    expect(genres([lieu('A', 30_000), lieu('A', 30_000)])).toContain('en-double');
  });

  test('un arrondissement avec sa ville est compté deux fois', () => {
    const [alerte] = resume([commune('69123'), commune('69383')]).alertes;
    expect(alerte).toMatchObject({ genre: 'compte-deux-fois', ville: { nom: 'Lyon' } });
    expect(genres([commune('75101'), commune('69383')])).not.toContain('compte-deux-fois');
  });
});

describe('ajouter', () => {
  test('en ordre, une fois, et sans rien de plus qu’une réponse', () => {
    const vitre = { ...commune('35360'), codesPostaux: ['35500'], epci: '200039022' };
    const territoire = ajouter(ajouter([], [vitre]), [commune('35115'), commune('35360'), commune('22278')]);
    expect(territoire.map(({ nom }) => nom)).toEqual(['Saint-Brieuc', 'Fougères', 'Vitré']);
    expect(Object.keys(territoire[2] ?? {})).toEqual(['code', 'nom', 'departement', 'population']);
  });

  test('deux lieux écrits à la main ne se confondent pas', () => {
    expect(ajouter([lieu('A', 1)], [lieu('B', 2)])).toHaveLength(2);
  });
});
