import { describe, expect, test } from 'vitest';
import {
  chercher,
  communesAuCode,
  departementsDuCode,
  plier,
  type Trouve,
} from '../../../../src/domain/territoire/index.ts';
import { departement, france, index } from './pays.ts';

const nom = (trouve: Trouve) =>
  trouve.genre === 'commune' ? trouve.commune.nom : trouve.genre === 'epci' ? trouve.epci.nom : trouve.lieu.nom;
const premiers = (question: string, n = 1) => chercher(question, france).trouves.slice(0, n).map(nom);

test.each([
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ['ST BRIEUC', 'saint brieuc'],
  ['Ste-Œuvre s/ Mer', 'sainte oeuvre sur mer'],
  ['  Estelle-St  ', 'estelle saint'],
])('%s se compare comme « %s »', (ecrit, plie) => expect(plier(ecrit)).toBe(plie));

describe('par le nom', () => {
  test.each([
    ['brest', 'Brest'],
    ['st brieuc', 'Saint-Brieuc'],
    ['LE MANS', 'Le Mans'],
    ['mans', 'Le Mans'],
    ['l hay', 'L’Haÿ-les-Roses'],
    ["l'hay les", 'L’Haÿ-les-Roses'],
    ['marcillé', 'Marcillé'],
    ['y', 'Y'],
    ['antrain', 'Val-Couesnon'],
    ['paris 12', 'Paris 12e Arrondissement'],
    ['marseille 1er', 'Marseille 1er Arrondissement'],
    ['bastia', 'Bastia'],
    ['mamoudzou', 'Mamoudzou'],
    ['nouméa', 'Nouméa'],
    ['35', 'Ille-et-Vilaine'],
    ['2b', 'Haute-Corse'],
    ['mayenne', 'Mayenne'],
  ])('%s → %s', (question, attendu) => expect(premiers(question)).toEqual([attendu]));

  test('une communauté se trouve par ses mots, dans tous les sens', () => {
    expect(premiers('fougères agglo')).toEqual(['CA Fougères Agglomération']);
    expect(premiers('communauté de communes couesnon marches')).toEqual(['CC Couesnon Marches de Bretagne']);
  });

  test('le département déjà choisi passe devant, puis la population', () => {
    const de = (proches: readonly string[]) => {
      const [premier] = chercher('saint-denis', france, new Set(proches)).trouves;
      return premier?.genre === 'commune' ? premier.commune.departement : '';
    };
    expect(de([])).toBe('974');
    expect(de(['93'])).toBe('93');
  });

  test('une ancienne commune dit son nom d’alors', () => {
    expect(chercher('antrain', france).trouves[0]).toMatchObject({ ancienne: 'Antrain', commune: { code: '35004' } });
  });

  test('dix communes au plus, et le compte des autres', () => {
    const { trouves, reste } = chercher('saint', france);
    expect(trouves.filter(({ genre }) => genre === 'commune')).toHaveLength(10);
    expect(reste).toBeGreaterThan(3000);
    expect(chercher('  ', france)).toEqual({ trouves: [], reste: 0 });
    expect(chercher('zzzz', france)).toEqual({ trouves: [], reste: 0 });
  });
});

describe('par un code', () => {
  test.each([
    ['35300', ['35']],
    ['42620', ['42', '03']],
    ['20', ['2A', '2B']],
    ['2A004', ['2A']],
    ['97400', ['974']],
    ['97133', ['971', '977']],
    ['98800', ['988']],
    ['3', []],
    ['Fougères', []],
  ])('%s est cherché dans %j', (code, attendu) =>
    expect(departementsDuCode(code, index.postaux_voisins)).toEqual(attendu),
  );

  test('le code postal donne ses communes, la plus peuplée d’abord ; le code INSEE, la sienne', () => {
    const ille = departement('35');
    const noms = communesAuCode('35133', ille).map((commune) => commune.nom);
    expect(noms).toContain('Lécousse');
    expect(noms.at(-1)).toBe('Iffendic');
    expect(communesAuCode('35 300', ille).map((commune) => commune.nom)).toEqual(['Fougères', 'Saint-M’Hervé']);
    expect(communesAuCode('75012', departement('75')).map((commune) => commune.nom)).toEqual([
      'Paris',
      'Paris 12e Arrondissement',
    ]);
  });
});
