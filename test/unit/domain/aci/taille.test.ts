import { describe, expect, test } from 'vitest';
import { taillesPossibles } from '../../../../src/domain/aci/index.ts';
import { baremeDe } from './bareme-de.ts';

describe.each(['aci-2019', 'aci-avenant-2'])('tailles, barème %s', (nom) => {
  const bareme = baremeDe(nom);

  test.each([
    [1, [1]],
    [22_000, [1]],
    [39_999, [1]],
    [40_000, [2]],
    [79_999, [2]],
    [80_000, [2, 3]],
    [80_001, [3]],
    [175_000, [3]],
    [175_001, [4]],
    [400_000, [4]],
  ])('%i habitants : taille %j', (habitants, tailles) => {
    expect(taillesPossibles(habitants, bareme)).toEqual(tailles);
  });

  test('seuls 80 000 habitants exactement ont deux tailles', () => {
    const ambigus = Array.from({ length: 200_000 }, (_, n) => n + 1).filter(
      (habitants) => taillesPossibles(habitants, bareme).length !== 1,
    );
    expect(ambigus).toEqual([80_000]);
  });

  test.each([0, -1, 40_000.5, Number.NaN])('%d n’est pas une population', (habitants) => {
    expect(() => taillesPossibles(habitants, bareme)).toThrow(RangeError);
  });
});
