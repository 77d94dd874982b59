import { describe, expect, test } from 'vitest';
import { lectureDuVolet, notesDesVolets, sourcesDesVolets } from '../../../src/components/montants.ts';
import type { Bareme } from '../../../src/schemas/index.ts';

type Volet = Bareme['volets'][number];
type Montant = Volet['montants'][number];

const montant = (part: Montant['part'], valeur: number | null, autres: Partial<Montant> = {}): Montant => ({
  taille: 1,
  part,
  montant: valeur,
  statut: valeur === null ? 'inconnu' : 'officiel',
  ...(valeur !== null && { source: 'source-exemple' }),
  ...autres,
});
const volet = (...montants: Montant[]): Volet => ({ id: 'essai', libelle: 'Essai', facultatif: false, montants });
const enClair = ({ montant: texte, precisions }: ReturnType<typeof lectureDuVolet>) =>
  [texte, ...precisions].map((mot) => mot.replaceAll('\u202F', ' ').replaceAll('\u00A0', ' '));

describe('lecture d’un montant', () => {
  test('le total, puis ses deux parts, puis la confiance qu’on lui fait', () => {
    const lu = volet(
      montant('total', 125_000, { statut: 'documente' }),
      montant('fixe', 90_000, { statut: 'documente' }),
      montant('variable', 35_000, { statut: 'documente' }),
    );
    expect(enClair(lectureDuVolet(lu, 1))).toEqual([
      '125 000 €',
      '90 000 € fixes',
      '35 000 € variables',
      'lu dans un contrat',
    ]);
  });

  test('un total officiel n’a besoin d’aucune précision', () => {
    expect(enClair(lectureDuVolet(volet(montant('total', 50_000)), 1))).toEqual(['50 000 €']);
  });

  test('sans total, la part fixe se montre pour ce qu’elle est', () => {
    const crise = volet(montant('fixe', 22_500), montant('conditionnel', 67_500));
    expect(enClair(lectureDuVolet(crise, 1))).toEqual(['22 500 € fixes', '67 500 € sous condition']);
  });

  test('un montant inconnu se dit, et ne devient jamais zéro', () => {
    expect(lectureDuVolet(volet(montant('total', null)), 1)).toEqual({
      montant: 'non trouvé',
      precisions: [],
      connu: false,
    });
    expect(lectureDuVolet(volet(montant('total', 50_000)), 2).connu).toBe(false);
  });

  test('zéro euro est un montant', () => {
    expect(enClair(lectureDuVolet(volet(montant('total', 0)), 1))).toEqual(['0 €']);
  });
});

test('chaque source d’un tableau est citée une fois, chaque note garde sa taille', () => {
  const volets = [
    volet(montant('total', 1, { note: 'Une note.' })),
    volet(montant('total', 2, { source: 'autre' }), montant('fixe', 1)),
  ];
  expect(sourcesDesVolets(volets)).toEqual(['source-exemple', 'autre']);
  expect(notesDesVolets(volets)).toEqual(['Essai, taille 1 : Une note.']);
});
