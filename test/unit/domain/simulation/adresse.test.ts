import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nombre } from '../../../../src/domain/francais/index.ts';
import {
  adresseDeQuestion,
  COMMUNES_AU_PLUS,
  lireAdresse,
  lireHabitants,
  listeSansAdresse,
  missionsAuChoix,
  totalDesCommunes,
} from '../../../../src/domain/simulation/index.ts';
import { lireCodes } from '../../../../src/domain/simulation/communes.ts';
import { AVEC_FICTIF, VERSIONS } from './versions-de-test.ts';

const lieux = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, nom: `Saint-Exemple ${code}`, departement: '35', population: 1000 }));

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
      communes: [],
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

  test('porte les communes comptées à la place de leur total, et les relit', () => {
    const question = { habitants: 27_000, communes: lieux('35115', '2A004'), version: 'aci-2019', missions: [] };
    expect(adresseDeQuestion(question)).toBe('?communes=35115,2A004&version=2019');
    const code = fc.integer({ min: 1001, max: 97_999 }).map((n) => String(n).padStart(5, '0'));
    const codes = fc.uniqueArray(fc.oneof(code, fc.constant('2B033')), { minLength: 1, maxLength: COMMUNES_AU_PLUS });
    fc.assert(
      fc.property(codes, (noms) => {
        const lue = lireAdresse(adresseDeQuestion({ ...question, communes: lieux(...noms) }), VERSIONS);
        expect(lue).toMatchObject({ communes: noms, habitants: null, saisie: '', faute: null, ecarts: [] });
      }),
    );
  });

  test('garde le total seul quand la liste n’y tient pas, et le dit', () => {
    const question = { habitants: 27_000, version: 'aci-2019', missions: [] };
    const trop = lieux(...Array.from({ length: COMMUNES_AU_PLUS + 1 }, (_, n) => String(35_001 + n)));
    for (const [communes, dit] of [
      [trop, 'Plus de 150 communes'],
      [lieux('35115', ''), 'à la main'],
    ] as const) {
      expect(adresseDeQuestion({ ...question, communes })).toBe('?habitants=27000&version=2019');
      expect(listeSansAdresse(communes)).toContain(dit);
    }
    const longue = lireAdresse(`?communes=${trop.map(({ code }) => code).join(',')}&habitants=27000`, VERSIONS);
    expect(longue).toMatchObject({ communes: [], habitants: 27_000 });
    expect(longue.ecarts).toEqual([expect.stringContaining('plus de 150 communes')]);
  });

  test('lit les codes de bon cœur, chacun une fois, et dit ceux qui n’en sont pas', () => {
    const { codes, ecarts } = lireCodes(['35115 2a004,35115', 'rennes']);
    expect(codes).toEqual(['35115', '2A004']);
    expect(ecarts).toEqual([expect.stringContaining('« RENNES »')]);
    const lue = lireAdresse('?communes=35115&population=60000', VERSIONS);
    expect(lue).toMatchObject({ communes: ['35115'], habitants: null });
    expect(lue.ecarts).toEqual([expect.stringContaining('ses communes qui comptent')]);
    expect(lireAdresse('?population=60000', VERSIONS)).toMatchObject({ habitants: 60_000, communes: [] });
  });

  test('une somme où il manque un nombre n’en est pas une', () => {
    expect(totalDesCommunes(lieux('35115', '35222'))).toBe(2000);
    expect(totalDesCommunes([{ population: 1000 }, { population: null }])).toBeNull();
    expect(totalDesCommunes([])).toBeNull();
  });

  test('n’importe quel texte se lit sans erreur', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(lireAdresse(query, VERSIONS).version).toBeTypeOf('string');
      }),
    );
  });
});
