import { describe, expect, test } from 'vitest';
import { codeDuPostal, lieuxDe } from '../../../src/search/places.ts';
import { petitIndex } from './corpus.ts';

const { lieux } = petitIndex();
const lus = (question: string) =>
  lieuxDe(question, lieux).map(({ departement, region }) => departement?.code ?? region);

describe('codeDuPostal', () => {
  test.each([
    ['35460', '35'],
    ['01000', '01'],
    ['20000', '2a'],
    ['20137', '2a'],
    ['20200', '2b'],
    ['20600', '2b'],
    ['97400', '974'],
    ['97133', '977'],
    ['97150', '978'],
  ])('%s → %s', (postal, code) => expect(codeDuPostal(postal)).toBe(code));
});

describe('lieuxDe', () => {
  test.each([
    ['35460', ['35']],
    ['cpts ille et vilaine', ['35']],
    ['CPTS à RENNES', ['35']],
    ['st malo', ['35']],
    ['corse 2A', ['Corse', '2A']],
    ['bretagne', ['Bretagne']],
    ['paca', ['Provence-Alpes-Côte d’Azur']],
    ['97400', ['974']],
    ['ars 35', ['35']],
  ])('%s', (question, attendu) => expect(lus(question)).toEqual(attendu));

  test.each([
    '35 habitants',
    'avenant 13',
    'article 29',
    '29 mois',
    '13000 euros',
    'un lot de vaccins',
    'la réunion du bureau',
    'rien de tel',
    '99999',
  ])('aucun lieu dans « %s »', (question) => expect(lus(question)).toEqual([]));

  const connu = (question: string, mots: readonly string[] = []) =>
    lieuxDe(question, lieux, (forme) => mots.includes(forme)).map(({ nom, faute }) => [nom, faute]);
  test('une lettre de trop, de moins ou changée, dans un nom d’au moins six lettres', () => {
    expect(connu('Marseile')).toEqual([['Marseille', true]]);
    expect(connu('quimpper')).toEqual([['Quimper', true]]);
    expect(connu('saint mallo')).toEqual([['Saint-Malo', true]]);
    expect(connu('basti')).toEqual([['Bastia', true]]);
    expect(connu('Lat')).toEqual([]);
    expect(connu('arseille')).toEqual([]);
    expect(connu('marsele')).toEqual([]);
  });
  test('un mot connu n’est pas un nom mal tapé, sauf s’il lui manque son s', () => {
    expect(connu('basti', ['basti'])).toEqual([]);
    expect(connu('renne', ['renne'])).toEqual([['Rennes', true]]);
  });

  test('un nom qui est aussi un mot compte avec une majuscule, ou seul', () => {
    expect(lus('les soins dans le Lot')).toEqual(['46']);
    expect(lus('cpts lot')).toEqual(['46']);
    expect(lus('la Réunion')).toEqual(['974']);
  });
});
