import { describe, expect, test } from 'vitest';
import { resumeDuTerritoire, type Commune } from '../../../../src/domain/territoire/index.ts';
import { alerteDite, bornesDites, provenance, titreDuBilan } from '../../../../src/islands/territoire/phrases.ts';
import { baremeDe } from '../../domain/aci/bareme-de.ts';
import { commune, index } from '../../domain/territoire/pays.ts';

const bareme = baremeDe('aci-avenant-2');
const lieux = index.departements;
const lieu = (population: number | null, departement = '80'): Commune => ({
  code: '',
  nom: `Lieu ${population} ${departement}`,
  departement,
  population,
});
const bilan = (...communes: readonly Commune[]) => {
  const resume = resumeDuTerritoire(communes, bareme, lieux);
  return [
    titreDuBilan(resume),
    ...bornesDites(resume, bareme.tailles),
    ...resume.alertes.map((alerte) => alerteDite(alerte, resume, bareme.tailles, lieux)),
  ].map((phrase) => phrase.replace(/[\u00A0\u202F]/gu, ' '));
};

describe('le bilan d’un territoire', () => {
  test('celui de la maquette : la taille, ses bornes, la limite proche', () => {
    expect(bilan(lieu(41_260))).toEqual([
      '41 260 habitants : taille 2',
      'De 40 000 à 80 000 habitants.',
      'Vous êtes à 1 260 habitants de la limite de 40 000 : vérifiez l’année de vos chiffres. La taille peut changer au cours de la vie de la CPTS.',
    ]);
  });

  test('80 000 : les deux tailles, chacune avec ses bornes', () => {
    expect(bilan(lieu(80_000)).slice(0, 3)).toEqual([
      '80 000 habitants : taille 2 ou 3',
      'Taille 2 : de 40 000 à 80 000 habitants.',
      'Taille 3 : de 80 000 à 175 000 habitants.',
    ]);
  });

  test('une population manque : « au moins »', () => {
    expect(bilan(lieu(50_000), lieu(null))[0]).toBe('Au moins 50 000 habitants : taille 2');
  });

  test('plusieurs départements sont nommés', () => {
    expect(bilan(lieu(30_000, '22'), lieu(31_000, '35')).at(-1)).toContain('Côtes-d’Armor et Ille-et-Vilaine');
  });

  test('chaque avertissement a sa phrase', () => {
    const [lyon, troisieme] = [commune('69123'), commune('69383')];
    expect(bilan(lyon, troisieme).join(' ')).toContain('Lyon compte déjà les habitants de ses arrondissements');
    expect(bilan(lieu(9_000), lieu(9_000)).join(' ')).toMatch(/En double.*Moins de 20 000 habitants/u);
    expect(bilan(lieu(30_000, '35'), lieu(30_000, '53')).at(-1)).toContain('Bretagne et Pays de la Loire');
  });
});

describe('d’où viennent les populations', () => {
  test.each([
    [[commune('35115')], 'Population municipale de 2023, Insee.'],
    [[commune('97611')], 'Population municipale de 2017, Insee.'],
    [[commune('35115'), commune('97611')], 'Population municipale de 2023, 2017 pour Mayotte, Insee.'],
    [[commune('98818')], 'Population municipale, Insee.'],
    [[lieu(12)], ''],
  ])('%j', (communes, attendu) => expect(provenance(communes, lieux)).toBe(attendu));

  test('un lieu écrit à la main n’en vient pas', () => {
    expect(provenance([commune('35115'), lieu(12)], lieux)).toContain('à la main');
  });
});
