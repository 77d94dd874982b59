import { describe, expect, test } from 'vitest';
import { lately } from '../../../src/islands/form/clock.ts';
import { proposals } from '../../../src/islands/reprendre/proposer.ts';
import { draftsToResume } from '../../../src/storage/reprise/index.ts';
import { AGREEMENT } from '../../../src/storage/record.ts';
import { memory } from '../storage/memory.ts';

const now = new Date(2026, 10, 22, 15, 0);
const draft = (formulaire: string, id: string, nom: string, at: Date) => ({
  formulaire,
  id,
  nom,
  enregistreLe: at.toISOString(),
});

describe('quand un brouillon a été gardé', () => {
  test.each([
    [new Date(2026, 10, 22, 0, 1), 'aujourd’hui à 0\u00A0h\u00A001'],
    [new Date(2026, 10, 21, 18, 40), 'hier à 18\u00A0h\u00A040'],
    [new Date(2026, 10, 20, 23, 59), 'le 20\u00A0novembre 2026'],
  ])('%s', (date, dit) => {
    expect(lately(date, now).replaceAll('\u00A0', ' ')).toBe(dit.replaceAll('\u00A0', ' '));
  });
});

test('un brouillon mène à son formulaire, ou à son dossier ; un formulaire qui n’est plus là est tu', () => {
  const found = proposals(
    [draft('projet', 'a b', 'Saint-Exemple', now), draft('disparu', '', '', now), draft('ami', '', '', now)],
    { projet: 'Projet de santé', ami: 'AMI' },
    now,
  );
  expect(found.map(({ href, name }) => [href, name])).toEqual([
    ['/formulaires/projet/?dossier=a%20b', 'Projet de santé\u00A0: Saint-Exemple'],
    ['/formulaires/ami/', 'AMI'],
  ]);
});

describe('les brouillons à reprendre', () => {
  const record = (at: string) =>
    JSON.stringify({ version: 1, revision: 1, page: '', fichier: { enregistre_le: at, reponses: {} } });
  const device = async (accord: boolean) => {
    const here = memory();
    await here.update('brouillon:ami', () => record('2026-11-20T10:00:00Z'));
    await here.update('brouillon:projet:x', () => record('2026-11-21T10:00:00Z'));
    await here.update(AGREEMENT, () => JSON.stringify({ accord }));
    return here;
  };

  test('le dernier d’abord, avec l’accord', async () => {
    expect((await draftsToResume(await device(true))).map(({ formulaire }) => formulaire)).toEqual(['projet', 'ami']);
  });

  test('aucun sans accord, ni quand le navigateur refuse', async () => {
    expect(await draftsToResume(await device(false))).toEqual([]);
    const refusing = { ...(await device(true)), get: () => Promise.reject(new Error('refusé')) };
    expect(await draftsToResume(refusing)).toEqual([]);
  });
});
