import { expect, test } from 'vitest';
import { mentionsPour, TAILLES } from '../../../../src/domain/aci/index.ts';
import { VERSIONS } from '../simulation/versions-de-test.ts';

const avenant = VERSIONS.find(({ id }) => id === 'aci-avenant-2')?.bareme;
if (avenant === undefined) throw new Error('L’avenant 2 manque.');
const lu = (...tailles: (1 | 2 | 3 | 4)[]) => JSON.stringify(mentionsPour(avenant, tailles));

test('la taille 2 ne parle ni des contrats de la taille 3 ni du plafond de la taille 4', () => {
  expect(lu(2)).not.toMatch(/contrats|second contrat|taille 3|taille 4|580/u);
  expect(lu(2)).toContain('Le tableau officiel par taille');
});

test('chaque taille a ce qui la concerne, et deux tailles ont ce qui concerne l’une ou l’autre', () => {
  expect(lu(3)).toContain('second contrat');
  expect(lu(3)).not.toContain('580');
  expect(lu(4)).toContain('580');
  expect(lu(2, 3)).toContain('deux contrats en cours en 2026');
});

test('toutes les tailles ensemble : rien n’est perdu', () => {
  const { etiquette, notes, faits } = mentionsPour(avenant, TAILLES);
  expect(etiquette).toBe(avenant.etiquette);
  expect([notes.length, faits.length]).toEqual([avenant.notes.length, avenant.faits.length]);
});
