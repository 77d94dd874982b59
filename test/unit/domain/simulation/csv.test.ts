import { expect, test } from 'vitest';
import { csvDe, simuler } from '../../../../src/domain/simulation/index.ts';
import { VERSIONS } from './versions-de-test.ts';

const sources = {
  'contrat-rosny-2026': { titre: 'Contrat', editeur: 'CPTS ; Rosny "93"', date: '2026-04-15' },
};
const csvPour = (habitants: number) =>
  csvDe(simuler({ habitants, version: 'aci-avenant-2', missions: [] }, VERSIONS), { sources });

test('le fichier s’ouvre dans un Excel français', () => {
  const csv = csvPour(100_000);
  expect(csv.startsWith('\uFEFFVersion;Signée le;Habitants;Taille;Volet;')).toBe(true);
  expect(csv.split('\r\n').every((ligne) => !ligne.includes('\n'))).toBe(true);
  expect(csv).toContain('Avenant 2;2021-12-20;100000;3;Total;;fixe et variable;347500,00;notre addition');
  expect(csv).toContain('"CPTS ; Rosny ""93""";15 avril 2026');
  expect(csv).toContain('sous condition, hors total;67500,00;');
});

test('l’inconnu est une cellule vide, et il n’y a pas de total', () => {
  const lignes = csvPour(60_000).split('\r\n');
  expect(lignes.find((ligne) => ligne.includes(';Total;'))).toContain(';fixe et variable;;non trouvé');
  expect(lignes.some((ligne) => /;0(?:,00)?;/u.test(ligne))).toBe(false);
});

test('les communes comptées ont leurs lignes', () => {
  const communes = [{ code: '35115', nom: 'Saint-Exemple', departement: '35', population: 20_307 }];
  const simulation = simuler({ habitants: 20_307, communes, version: 'aci-avenant-2', missions: [] }, VERSIONS);
  expect(csvDe(simulation, { sources })).toContain('Commune comptée;Code Insee;Habitants\r\nSaint-Exemple;35115;20307');
  expect(csvPour(60_000)).not.toContain('Commune comptée');
});
