import { expect, test } from 'vitest';
import { adresseDeSource, RAYONS } from '../../../../src/domain/sources/index.ts';
import { sourceSchema } from '../../../../src/schemas/index.ts';

test('chaque nature de source a sa page, et une seule', () => {
  const natures = RAYONS.flatMap((rayon) => rayon.natures);
  expect([...natures].sort()).toEqual([...sourceSchema.shape.nature.options].sort());
});

test('une source est décrite sur la page de sa nature', () => {
  expect(adresseDeSource({ id: 'egora-2026', nature: 'presse' })).toBe('/sources/presse/#egora-2026');
  expect(adresseDeSource({ id: 'contrat', nature: 'contrat' })).toBe('/sources/contrats-et-temoignages/#contrat');
});
