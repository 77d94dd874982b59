import { expect, test } from 'vitest';
import { montantsConnus } from '../../../../src/domain/fiabilite/index.ts';

type Cellule = Parameters<typeof montantsConnus>[0]['volets'][number]['montants'][number];
const cellule = (statut: Cellule['statut']): Cellule => ({
  taille: 1,
  part: 'total',
  montant: statut === 'inconnu' ? null : 1000,
  statut,
  source: 'une-source',
});
const volet = (...statuts: Cellule['statut'][]) => ({
  id: 'v',
  libelle: 'Volet',
  facultatif: false,
  montants: statuts.map(cellule),
});

test.each([
  [['officiel'], '1 montant\u00A0: 1 lu dans un texte officiel.'],
  [
    ['officiel', 'officiel', 'calcule'],
    '3 montants\u00A0: 2 lus dans un texte officiel et 1 calculé à partir de totaux imprimés.',
  ],
  [
    ['repris', 'inconnu', 'inconnu', 'documente'],
    '4 montants\u00A0: 1 lu dans un contrat, 1 repris d’une version plus ancienne, sans confirmation et 2 non trouvés.',
  ],
] as const)('%j', (statuts, phrase) => {
  expect(montantsConnus({ volets: [volet(...statuts.slice(0, 1)), volet(...statuts.slice(1))] })).toBe(phrase);
});
