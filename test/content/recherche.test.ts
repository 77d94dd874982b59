import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { chercher } from '../../src/search/index.ts';
import { indexDuDisque, rechercheDuDisque } from '../support/recherche.ts';

const SEUIL = 0.9;
const PREMIERES = 3;

const questions = z
  .strictObject({
    question: z.string(),
    attendu: z.array(z.string()).min(1),
    tenue_a_part: z.boolean().default(false),
  })
  .array()
  .parse(parse(readFileSync('test/content/recherche.yaml', 'utf8')));
const index = indexDuDisque();

/** Addresses shown first: the honest answers stand before the pages, and take their place. */
function premieres(question: string): string[] {
  const { reponses, resultats } = chercher(index, question, PREMIERES);
  const dites = reponses.map(({ liens }) => liens.map(({ href }) => href));
  return [...dites, ...resultats.map(({ adresse }) => [adresse])].slice(0, PREMIERES).flat();
}

function juger(aPart: boolean) {
  const jugees = questions.filter(({ tenue_a_part }) => tenue_a_part === aPart);
  const manquees = jugees.flatMap(({ question, attendu }) => {
    const lues = premieres(question);
    return attendu.some((adresse) => lues.includes(adresse)) ? [] : [`${question} → ${lues.join(' ')}`];
  });
  return { nombre: jugees.length, manquees, part: 1 - manquees.length / jugees.length };
}

describe('questions jugées', () => {
  test('il y en a au moins 80, dont 20 tenues à part', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(questions.filter(({ tenue_a_part }) => tenue_a_part).length).toBeGreaterThanOrEqual(20);
  });
  test('une même question n’est jugée qu’une fois', () => {
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });
  test.each([
    ['celles qui ont servi au réglage', false],
    ['celles tenues à part', true],
  ])('%s : au moins 90 pour cent de bonnes réponses parmi les trois premières', (nom, aPart) => {
    const { nombre, manquees, part } = juger(aPart);
    console.log(`Recherche, ${nom} : ${nombre - manquees.length} sur ${nombre}.`);
    expect(part, manquees.join('\n')).toBeGreaterThanOrEqual(SEUIL);
  });
  test('chaque adresse attendue existe', () => {
    const connues = new Set(rechercheDuDisque().fiches.map(({ adresse }) => adresse));
    const perdues = questions
      .flatMap(({ attendu }) => attendu)
      .filter((adresse) => adresse.startsWith('/') && !connues.has(adresse));
    expect(perdues).toEqual([]);
  });
});
