import { describe, expect, test } from 'vitest';
import { adresseDeRecherche, lireRecherche } from '../../../src/islands/search/address.ts';
import { chercher, lireType, marqueur, typeDe, TYPES } from '../../../src/search/index.ts';
import { petitIndex } from './corpus.ts';

const index = petitIndex();

describe('les familles de résultats', () => {
  test('sont comptées, et l’une se garde seule sans que les comptes changent', () => {
    const toutes = chercher(index, 'soins');
    expect(toutes.facettes).toEqual([
      { type: 'mission', nombre: 1 },
      { type: 'glossaire', nombre: 1 },
    ]);
    const une = chercher(index, 'soins', 20, 'mission');
    expect(une).toMatchObject({ total: 1, facettes: toutes.facettes });
    expect(une.resultats.map(({ adresse }) => adresse)).toEqual(['/missions/acces-aux-soins/']);
  });
  test('une région, un département et un service sont des contacts', () => {
    expect([typeDe('region'), typeDe('departement'), typeDe('contact')]).toEqual(['contact', 'contact', 'contact']);
  });
  test('un nom inconnu n’en est aucune', () => {
    expect([lireType('xyzzy'), lireType(null), lireType('Guide')]).toEqual([undefined, undefined, 'guide']);
  });
});

describe('l’adresse d’une recherche', () => {
  test.each([undefined, ...TYPES])('revient telle quelle (%s)', (type) => {
    const question = 'lettre d’intention & 60 000 ?';
    const { search } = new URL(adresseDeRecherche(question, type), 'https://exemple.fr');
    expect(lireRecherche(search)).toEqual({ question, type });
  });
  test('sans question, c’est la page', () => expect(adresseDeRecherche('', 'guide')).toBe('/recherche/'));
});

describe('ce qu’il faut marquer sur la page', () => {
  const marques = (question: string, texte: string) =>
    marqueur(chercher(index, question).aMarquer)(texte).map(([debut, fin]) => texte.slice(debut, fin));
  test('tient en données, et vaut pour le sigle et pour ce qu’il veut dire', () => {
    const texte = 'Les soins non programmés (SNP), et la suite des soins.';
    expect(marques('SNP', texte)).toEqual(['soins non programmés', 'SNP']);
    const { aMarquer } = chercher(index, 'SNP');
    expect(JSON.parse(JSON.stringify(aMarquer))).toEqual(aMarquer);
  });
  test('vaut pour toutes les formes d’un mot, même mal tapé', () => {
    expect(marques('teritoire', 'Un territoire, des territoires.')).toEqual(['territoire', 'territoires']);
  });
  test('laisse les lieux : la page entière est la leur', () => expect(marques('rennes', 'Rennes, 35000')).toEqual([]));
});
