import { expect, test } from 'vitest';
import { connuDe, type Connu, simuler } from '../../../../src/domain/simulation/index.ts';
import { VERSIONS } from './versions-de-test.ts';

const connu = (habitants: number, version = 'aci-avenant-2'): Connu | null => {
  const [resultat] = simuler({ habitants, version, missions: [] }, VERSIONS).resultats;
  return resultat === undefined ? null : connuDe(resultat);
};

test('taille 2 : ce qui est lu se compte et se qualifie, sans la moindre somme', () => {
  const dit = connu(60_000);
  expect(dit?.titre).toBe('Ce que l’on sait pour la taille 2');
  expect(dit?.compte).toBe('3 montants repris de la version précédente, 2 à demander à votre CPAM');
  expect(dit?.confiance).toMatch(/repris de la version précédente, non confirmé\.$/u);
  expect(dit?.manque).toMatch(/«\sAccès aux soins.*\s» et «\sRéponse aux crises sanitaires graves\s»/u);
  expect(Object.values(dit ?? {}).join(' ')).not.toMatch(/€|au moins|160/u);
});

test('taille 1 : deux statuts, les deux sont dits', () => {
  expect(connu(30_000)?.compte).toBe('1 montant lu, 2 repris de la version précédente, 2 à demander à votre CPAM');
  expect(connu(30_000)?.confiance).toMatch(/officiel\u202F; repris/u);
});

test('quand rien ne manque, le total parle', () => {
  expect(connu(100_000)).toBeNull();
  expect(connu(60_000, 'aci-2019')).toBeNull();
});
