import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nombre } from '../../../../src/domain/francais/index.ts';
import {
  adresseDeQuestion,
  lireAdresse,
  lireHabitants,
  missionsAuChoix,
} from '../../../../src/domain/simulation/index.ts';
import { AVEC_FICTIF, VERSIONS } from './versions-de-test.ts';

describe('une population se lit comme on l’écrit', () => {
  test.each([
    ['60000', 60_000],
    ['60 000', 60_000],
    ['60\u202F000 habitants', 60_000],
    ['60\u00A0000', 60_000],
    ['60.000 hab.', 60_000],
    ['60 mille', 60_000],
    [' 1 234 567 Habitants ', 1_234_567],
  ])('« %s »', (texte, habitants) => {
    expect(lireHabitants(texte)).toEqual({ habitants });
  });

  test.each([
    ['', 'par exemple'],
    ['beaucoup', 'en chiffres'],
    ['60,5', 'en chiffres'],
    ['-60000', 'en chiffres'],
    ['6 00 00', 'en chiffres'],
    ['0', 'plus grand que zéro'],
    ['90000000000', 'la France'],
  ])('« %s » ne se lit pas, et l’on dit comment écrire', (texte, mot) => {
    expect(lireHabitants(texte)).toEqual({ faute: expect.stringContaining(mot) });
  });

  test('tout nombre imprimé se relit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000_000 }), (n) => {
        for (const texte of [String(n), nombre(n), `${nombre(n)} habitants`]) {
          expect(lireHabitants(texte)).toEqual({ habitants: n });
        }
      }),
    );
  });
});

describe('l’adresse', () => {
  test('porte des clés nommées, sans le nom du fichier', () => {
    const question = { habitants: 60_000, version: 'aci-avenant-2', missions: ['qualite-pertinence'] };
    expect(adresseDeQuestion(question)).toBe('?habitants=60000&version=avenant-2&missions=qualite-pertinence');
  });

  test('écrire puis lire rend la question', () => {
    const question = fc.record({
      habitants: fc.integer({ min: 1, max: 70_000_000 }),
      version: fc.constantFrom(...AVEC_FICTIF.map(({ id }) => id)),
      missions: fc.subarray([...missionsAuChoix(AVEC_FICTIF)]),
    });
    fc.assert(
      fc.property(question, (q) => {
        const { habitants, version, missions, ecarts, faute } = lireAdresse(adresseDeQuestion(q), AVEC_FICTIF);
        expect({ habitants, version, missions }).toEqual(q);
        expect([faute, ecarts]).toEqual([null, []]);
      }),
    );
  });

  test('se lit avec indulgence', () => {
    const lue = lireAdresse(
      '?Habitants=60%20000+hab&VERSION=Avenant%202&missions=accompagnement-ps+PARCOURS',
      VERSIONS,
    );
    expect(lue).toMatchObject({ habitants: 60_000, version: 'aci-avenant-2', missions: ['accompagnement-ps'] });
    expect([lue.faute, lue.ecarts]).toEqual([null, []]);
    expect(lireAdresse('?version=aci-2019', VERSIONS)).toMatchObject({ version: 'aci-2019', habitants: null });
  });

  test('sans rien, la version la plus récente et rien à redire', () => {
    expect(lireAdresse('', VERSIONS)).toEqual({
      saisie: '',
      habitants: null,
      faute: null,
      version: 'aci-avenant-2',
      missions: [],
      ecarts: [],
    });
    expect(lireAdresse('', AVEC_FICTIF).version).toBe('aci-avenant-fictif');
  });

  test('dit ce qu’elle n’a pas su suivre', () => {
    const { faute, habitants, ecarts } = lireAdresse('?habitants=douze&version=1999&missions=yoga', VERSIONS);
    expect(habitants).toBeNull();
    expect(faute).toContain('en chiffres');
    expect(ecarts.map((ecart) => /« (.+?) »/u.exec(ecart)?.[1])).toEqual(['1999', 'yoga']);
  });

  test('n’importe quel texte se lit sans erreur', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(lireAdresse(query, VERSIONS).version).toBeTypeOf('string');
      }),
    );
  });
});
