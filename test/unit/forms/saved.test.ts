import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSaved, toSaved } from '../../../src/forms/index.ts';
import { answers, form } from './sample.ts';

const NOW = new Date('2026-11-21T10:00:00Z');

describe('un fichier enregistré', () => {
  test('se rouvre tel quel, quoi qu’on y ait écrit', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const file: unknown = JSON.parse(JSON.stringify(toSaved(form, given, NOW)));
        const read = fromSaved(form, file);
        expect(read).toMatchObject({ ok: true, enregistreLe: NOW.toISOString(), avertissements: [] });
        expect(read.ok && toSaved(form, read.answers, NOW)).toEqual(file);
      }),
    );
  });

  test('garde les clés inconnues, celles des lignes aussi, et les nomme', () => {
    const reponses: unknown = JSON.parse(
      '{"ancienne":[1,{"a":null}],"__proto__":{"x":1},"referents":[{"nom":"a","vieux":true}]}',
    );
    const read = fromSaved(form, { ...toSaved(form, {}, NOW), reponses });
    expect(read).toMatchObject({ ok: true, inconnues: ['ancienne', '__proto__'] });
    expect(read.ok && JSON.stringify(read.answers)).toBe(JSON.stringify(reponses));
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('reprend ce qui est lisible et dit le reste', () => {
    const reponses = {
      contexte: 3,
      territoire: 'Saint-Exemple',
      objectifs: ['monter', 'partir'],
      referents: ['a', { nom: 'b' }],
    };
    const read = fromSaved(form, { ...toSaved(form, {}, NOW), edition: '2020', reponses });
    expect(read.ok && read.answers).toEqual({
      territoire: 'Saint-Exemple',
      objectifs: ['monter'],
      referents: [{ nom: 'b' }],
    });
    expect(read.ok && read.avertissements.map((each) => each.replaceAll('\u00a0', ' '))).toEqual([
      'Ce fichier a été fait avec une autre édition du formulaire « Fiche d’essai ». Relisez chaque réponse.',
      'La réponse à « Contexte » n’est pas un texte : nous ne l’avons pas reprise.',
      '« Objectifs » n’a pas de case « partir » : nous ne l’avons pas reprise.',
      'La ligne 1 de « Référents » n’est pas lisible : nous ne l’avons pas reprise.',
    ]);
  });

  test.each([
    [null, 'etranger'],
    ['texte', 'etranger'],
    [[], 'etranger'],
    [{ format: 'autre', reponses: {} }, 'etranger'],
    [{ ...toSaved(form, {}, NOW), reponses: [] }, 'etranger'],
    [{ ...toSaved(form, {}, NOW), version: 2 }, 'version'],
    [{ ...toSaved(form, {}, NOW), formulaire: 'ami-ailleurs' }, 'autre-formulaire'],
  ])('refuse %j : %s', (raw, raison) => {
    expect(fromSaved(form, raw)).toMatchObject({
      ok: false,
      raison,
      phrase: expect.stringMatching(/^Ce fichier .*\.$/u),
    });
  });

  test('nomme l’autre formulaire seulement s’il peut en être un', () => {
    const file = toSaved(form, {}, NOW);
    expect(fromSaved(form, { ...file, formulaire: 'ami-ailleurs' })).toMatchObject({ formulaire: 'ami-ailleurs' });
    expect(fromSaved(form, { ...file, formulaire: '../../x' })).not.toHaveProperty('formulaire');
  });
});
