import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missionsAuChoix, simuler, type Resultat, type Simulation } from '../../../../src/domain/simulation/index.ts';
import { AVEC_FICTIF, VERSIONS } from './versions-de-test.ts';

const OPTIONS = ['qualite-pertinence', 'accompagnement-ps'];
const su = (montant: number) => ({ montant, complet: true });
const une = (habitants: number, version: string, missions: readonly string[] = []): Resultat => {
  const { resultats } = simuler({ habitants, version, missions }, VERSIONS);
  const [resultat, ...autres] = resultats;
  if (resultat === undefined || autres.length > 0)
    throw new Error(`${habitants} habitants : ${resultats.length} tailles.`);
  return resultat;
};

describe('les valeurs vérifiées de 2019', () => {
  test.each([
    [1, 39_999, 195_000, 160_000],
    [2, 60_000, 252_000, 207_000],
    [3, 100_000, 320_000, 265_000],
    [4, 200_000, 380_000, 310_000],
  ] as const)('taille %i, sans option : %i habitants, %i €', (taille, habitants, total, sans) => {
    const resultat = une(habitants, 'aci-2019');
    expect(resultat.taille).toBe(taille);
    expect(resultat.total).toEqual(su(total));
    expect(resultat.sans?.total).toEqual(su(sans));
  });

  test.each([
    [39_999, 220_000, 185_000],
    [60_000, 287_000, 242_000],
    [100_000, 370_000, 315_000],
    [200_000, 450_000, 380_000],
  ] as const)(
    '%i habitants avec les options : %i €, et %i € sans les soins non programmés',
    (habitants, total, sans) => {
      const resultat = une(habitants, 'aci-2019', OPTIONS);
      expect(resultat.total).toEqual(su(total));
      expect(resultat.sans).toEqual({ libelle: 'Financement propre aux soins non programmés', total: su(sans) });
    },
  );

  test('le partage entre fixe et variable n’est pas montré, les soins non programmés sont calculés', () => {
    const { partage, lignes } = une(60_000, 'aci-2019');
    expect(partage).toBeNull();
    const snp = lignes.find(({ volet }) => volet === 'soins-non-programmes');
    expect(snp?.total).toEqual({ montant: 45_000, statut: 'calcule', source: 'quotidien-medecin-2019' });
  });
});

describe('les valeurs vérifiées après l’avenant 2', () => {
  test('taille 3 : 347 500 €, 397 500 € avec les options, dont 275 000 € fixes et 122 500 € variables', () => {
    expect(une(100_000, 'aci-avenant-2').total).toEqual(su(347_500));
    const avec = une(100_000, 'aci-avenant-2', OPTIONS);
    expect(avec.total).toEqual(su(397_500));
    expect(avec.partage).toEqual({ fixe: su(275_000), variable: su(122_500) });
  });

  test('la part versée en cas de crise est à part, avec sa condition', () => {
    const { sousCondition, lignes } = une(100_000, 'aci-avenant-2');
    expect(sousCondition.map(({ valeur }) => valeur)).toMatchObject([{ montant: 67_500, statut: 'documente' }]);
    expect(lignes.find(({ volet }) => volet === 'crise-sanitaire')?.variable).toBeNull();
  });

  test.each([39_999, 60_000, 200_000])('%i habitants : pas de total, mais ce qui manque et le repère', (habitants) => {
    const { total, manquants, partage, repere } = une(habitants, 'aci-avenant-2', OPTIONS);
    expect(total.complet).toBe(false);
    expect(manquants).toHaveLength(2);
    expect(partage).toBeNull();
    expect(repere?.version.id).toBe('aci-2019');
    expect(repere?.absentes).toEqual(['crise-sanitaire']);
    expect(repere?.total).toBe(une(habitants, 'aci-2019', OPTIONS).total.montant);
  });

  test('le fonctionnement de la taille 3 se dit repris, celui de la taille 1 officiel', () => {
    const statut = (habitants: number) => une(habitants, 'aci-avenant-2').lignes[0]?.total.statut;
    expect([statut(39_999), statut(100_000)]).toEqual(['officiel', 'repris']);
  });
});

describe('les limites', () => {
  const tailles = ({ resultats }: Simulation) => resultats.map(({ taille }) => taille);
  const pour = (habitants: number) => simuler({ habitants, version: 'aci-2019', missions: [] }, VERSIONS);

  test('40 000 est en taille 2, 175 000 en taille 3, 80 000 dans les deux', () => {
    expect([40_000, 80_000, 175_000].map((habitants) => tailles(pour(habitants)))).toEqual([[2], [2, 3], [3]]);
    expect(pour(80_000).deuxTailles).toContain('à deux tailles');
    expect(pour(60_000).deuxTailles).toBeNull();
  });

  test('près d’une limite, on le dit ; loin, non', () => {
    expect(pour(79_500).remarques[0]).toMatch(/500 habitants de la limite de 80\u202F000/u);
    expect(pour(40_000).remarques[0]).toContain('juste sur la limite de 40\u202F000');
    expect(pour(60_000).remarques.join()).not.toContain('limite');
    expect(pour(12_000).remarques[0]).toContain('c’est peu pour une CPTS');
  });
});

describe('un avenant de plus est un fichier de plus', () => {
  test('il vient en tête, avec ses limites, ses missions et ses statuts', () => {
    expect(missionsAuChoix(AVEC_FICTIF)[0]).toBe('recherche-fictive');
    const question = { habitants: 90_000, version: 'aci-avenant-fictif', missions: ['recherche-fictive'] };
    const { resultats, remarques } = simuler(question, AVEC_FICTIF);
    expect(resultats.map(({ taille, total }) => [taille, total.complet])).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(resultats[0]?.total.montant).toBe(3_000);
    expect(resultats[0]?.lignes[1]?.total).toEqual({ montant: 300, statut: 'addition' });
    // Nothing documented is added up across a hole: the reference is two texts before, the nearest that is whole.
    expect(resultats[1]?.repere?.version.id).toBe('aci-avenant-2');
    expect(remarques.join(' ')).not.toContain('plus récente');
  });

  test('les versions d’avant le nomment comme la plus récente', () => {
    const { remarques } = simuler({ habitants: 60_000, version: 'aci-2019', missions: [] }, AVEC_FICTIF);
    expect(remarques.at(-1)).toContain('Avenant fictif');
    expect(remarques.at(-1)).toContain('Montants inventés');
  });

  test('une mission qu’une version ne connaît pas n’y est pas comptée, et c’est dit', () => {
    const { remarques } = simuler(
      { habitants: 60_000, version: 'aci-2019', missions: ['recherche-fictive'] },
      AVEC_FICTIF,
    );
    expect(remarques.join(' ')).toContain('Recherche fictive');
  });

  test('une version absente est une erreur de programme', () => {
    expect(() => simuler({ habitants: 60_000, version: 'aci-1999', missions: [] }, VERSIONS)).toThrow(RangeError);
  });
});

describe('les lois, quelles que soient la population, la version et les options', () => {
  const question = fc.record({
    habitants: fc.integer({ min: 1, max: 3_000_000 }),
    version: fc.constantFrom(...AVEC_FICTIF.map(({ id }) => id)),
    missions: fc.subarray([...missionsAuChoix(AVEC_FICTIF)]),
  });
  const surTous = (loi: (resultat: Resultat) => void) =>
    fc.assert(fc.property(question, (q) => simuler(q, AVEC_FICTIF).resultats.forEach(loi)));

  test('le total est la somme des lignes connues ; il n’est entier que si aucune ne manque', () => {
    surTous(({ lignes, total, manquants }) => {
      expect(total.montant).toBe(lignes.reduce((somme, ligne) => somme + (ligne.total.montant ?? 0), 0));
      expect(total.complet).toBe(manquants.length === 0);
    });
  });

  test('rien de ce qui est sous condition n’entre dans une ligne ni dans un total', () => {
    surTous(({ lignes, sousCondition, total }) => {
      const sans = lignes.flatMap(({ fixe, variable, total: entier }) => [fixe, variable, entier]);
      for (const { valeur } of sousCondition) {
        if (valeur.montant !== null) expect(sans).not.toContainEqual(valeur);
      }
      expect(total.montant).toBeLessThan(580_000);
    });
  });

  test('quand tout est connu, fixe et variable font le total', () => {
    surTous(({ partage, total }) => {
      if (partage?.fixe.complet && partage.variable.complet && total.complet) {
        expect(partage.fixe.montant + partage.variable.montant).toBe(total.montant);
      }
    });
  });

  test('inconnu et sans montant vont ensemble ; un montant lu a sa source', () => {
    surTous(({ lignes }) => {
      for (const { total } of lignes) {
        expect(total.montant === null).toBe(total.statut === 'inconnu');
        expect(total.source !== undefined).toBe(!['inconnu', 'addition'].includes(total.statut));
      }
    });
  });
});
