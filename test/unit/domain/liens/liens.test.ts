import { expect, test } from 'vitest';
import {
  adressesPubliees,
  avecNouvelles,
  estPromise,
  outilsDeRegion,
  renvoisDeDepartements,
  renvoisDOutils,
  renvoisDuPasse,
} from '../../../../src/domain/liens/index.ts';

const FORMULAIRES = [{ id: 'ami-exemple', region: 'exemple' }, { id: 'lettre-d-intention' }];
const outil = (region: string, id: string) => outilsDeRegion(region, FORMULAIRES).find((each) => each.id === id);

test('une région qui a son modèle le propose, marqué comme celui de son ARS', () => {
  expect(outil('exemple', 'ami')).toMatchObject({
    modele: 'ars',
    stable: '/r/exemple/ami/',
    vers: '/formulaires/ami-exemple/?region=exemple',
  });
});

test('ailleurs, pas d’appel ; la lettre est le modèle national ; ce qui n’a pas de modèle mène au guide', () => {
  expect(outil('ailleurs', 'ami')).toBeUndefined();
  expect(outil('ailleurs', 'lettre-d-intention')).toMatchObject({ modele: 'national' });
  expect(outil('ailleurs', 'projet-de-sante')).toMatchObject({
    modele: null,
    libelle: 'Comprendre le projet de santé',
    vers: '/guides/le-projet-de-sante/?region=ailleurs',
  });
});

test('le formulaire retiré laisse son adresse répondre', () => {
  const sans = outilsDeRegion('exemple', []).map(({ stable }) => stable);
  const avec = outilsDeRegion('exemple', FORMULAIRES.slice(1)).map(({ stable }) => stable);
  expect(sans).toEqual(avec);
});

test('les adresses courtes sont en minuscules, sans doublon', () => {
  const regions = [{ id: 'corse', departements: [{ code: '2A', nom: 'Corse-du-Sud' }] }];
  expect(renvoisDeDepartements(regions)).toEqual([
    { adresse: '/d/2a/', vers: '/contacts/corse/corse-du-sud/?dept=2A' },
  ]);
  const outils = renvoisDOutils(regions, FORMULAIRES).map(({ adresse }) => adresse);
  expect(new Set(outils).size).toBe(outils.length);
  for (const adresse of outils) expect(adresse).toMatch(/^\/r\/corse\/[a-z-]+\/$/);
});

test('le registre ne perd rien, et n’ajoute que ce qui est promis', () => {
  const hier = { publiees: [{ depuis: '2026-11-21', adresses: ['/a/'] }], remplacees: [] };
  const deux = avecNouvelles(hier, ['/a/', '/b/', '/_a/x.js', '/donnees/missions.csv'], '2026-11-22');
  expect(deux.publiees).toEqual([
    { depuis: '2026-11-21', adresses: ['/a/'] },
    { depuis: '2026-11-22', adresses: ['/b/', '/donnees/missions.csv'] },
  ]);
  expect(avecNouvelles(deux, ['/b/'], '2026-11-23')).toBe(deux);
  expect(adressesPubliees(avecNouvelles(deux, ['/aa/'], '2026-11-22'))).toEqual([
    '/a/',
    '/aa/',
    '/b/',
    '/donnees/missions.csv',
  ]);
});

test('un script, une image, un index de recherche ne sont pas promis', () => {
  const promises = [
    '/',
    '/guides/x/',
    '/telechargements/x.pdf',
    '/donnees/schemas/x.json',
    '/nouveautes/corse.xml',
    '/liens.json',
  ];
  const autres = ['/_a/x.js', '/fonts/x.woff2', '/sw.js', '/donnees/communes/35.json', '/guides/x.md'];
  expect(promises.filter((adresse) => !estPromise(adresse))).toEqual([]);
  expect(autres.filter(estPromise)).toEqual([]);
});

test('une page remplacée renvoie à sa suivante ; un fichier n’a pas de page de renvoi', () => {
  const remplacees = [
    { adresse: '/ancienne/', par: '/nouvelle/', le: '2027-01-01' },
    { adresse: '/x.pdf', par: '/y.pdf', le: '2027-01-01' },
  ];
  expect(renvoisDuPasse({ publiees: [], remplacees })).toEqual([{ adresse: '/ancienne/', vers: '/nouvelle/' }]);
});
