import { expect, test } from 'vitest';
import { cptsCitees } from '../../../../src/domain/contacts/index.ts';

const redon = { nom: 'Pays de Redon', departements: ['35', '44', '56'], source: 'source-exemple' };
const marches = { nom: 'Marches de Bretagne', departements: ['35'], source: 'source-exemple' };
const guides = [
  { id: 'rejoindre', data: { titre: 'Rejoindre', cpts: [redon] } },
  { id: 'marches', data: { titre: 'Un exemple', cpts: [marches, redon] } },
  { id: 'contrat', data: { titre: 'Le contrat', cpts: [] } },
];

test('une CPTS se montre dans chacun de ses départements, une fois, avec tous les guides qui en parlent', () => {
  expect(cptsCitees(guides, ['35'])).toEqual([
    { nom: 'Marches de Bretagne', guides: [{ id: 'marches', titre: 'Un exemple' }] },
    {
      nom: 'Pays de Redon',
      guides: [
        { id: 'rejoindre', titre: 'Rejoindre' },
        { id: 'marches', titre: 'Un exemple' },
      ],
    },
  ]);
  expect(cptsCitees(guides, ['22', '29', '35', '56']).map(({ nom }) => nom)).toEqual([
    'Marches de Bretagne',
    'Pays de Redon',
  ]);
  expect(cptsCitees(guides, ['44']).map(({ nom }) => nom)).toEqual(['Pays de Redon']);
  expect(cptsCitees(guides, ['75'])).toEqual([]);
});
