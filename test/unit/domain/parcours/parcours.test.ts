import { describe, expect, test } from 'vitest';
import { avancement, formulairesPour, groupesDeGestes, modele } from '../../../../src/domain/parcours/index.ts';

describe('les gestes d’une étape', () => {
  const entree = { id: 'entree', titre: 'Lettre ou AMI', relation: 'ou' } as const;
  const geste = (texte: string, choix?: string) => ({ texte, ...(choix && { choix }) });

  test('une branche tient ensemble, à la place de son premier geste', () => {
    const gestes = [geste('a'), geste('lettre', 'entree'), geste('b'), geste('AMI', 'entree'), geste('c')];
    const groupes = groupesDeGestes({ gestes, branches: [entree] });
    expect(groupes.map(({ branche, gestes: ceux }) => [branche?.titre, ceux.map(({ texte }) => texte)])).toEqual([
      [undefined, ['a']],
      ['Lettre ou AMI', ['lettre', 'AMI']],
      [undefined, ['b', 'c']],
    ]);
  });

  test('sans branche : un seul groupe', () => {
    expect(groupesDeGestes({ gestes: [geste('a'), geste('b')], branches: [] })).toHaveLength(1);
  });
});

describe('les formulaires selon la région', () => {
  const ami = { id: 'ami', region: 'bretagne' };
  const lettre = { id: 'lettre', region: undefined };

  test.each([
    ['', [ami, lettre]],
    ['bretagne', [ami]],
    ['corse', [lettre]],
  ])('« %s »', (region, attendus) => {
    expect(formulairesPour([ami, lettre], region)).toEqual(attendus);
  });

  test('une région sans modèle ni modèle national : rien, plutôt que celui d’une autre', () => {
    expect(formulairesPour([ami], 'corse')).toEqual([]);
  });

  test('le nom du modèle', () => {
    expect(modele(lettre, '')).toBe('modèle national, écrit par ce site\u00A0: aucun modèle officiel trouvé');
    expect(modele(ami, 'Bretagne', 'bretagne')).toBe('modèle de votre ARS');
    expect(modele(ami, 'Bretagne')).toBe('modèle de l’ARS, Bretagne');
  });
});

test.each([
  [0, 'Neuf étapes, un territoire'],
  [1, '1 étape sur 9 faite'],
  [3, '3 étapes sur 9 faites'],
  [9, 'Les 9 étapes sont faites'],
])('%i', (faites, attendu) => {
  expect(avancement(faites)).toBe(attendu);
});
