import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/forms/index.ts';
import { answers, form } from './sample.ts';

const messages = (raw: unknown) => {
  const result = validate(form, raw);
  return result.ok
    ? []
    : result.problems.map(({ path, message }) => [path.join('.'), message.replaceAll('\u00a0', ' ')]);
};

describe('valider des réponses', () => {
  test('nettoie : espaces, caractères invisibles, lignes vides, fins de ligne', () => {
    const raw = {
      referents: [{}, { nom: ' Dominique\u200B Exemple ', courriel: '' }, { roles: [] }],
      objectifs: ['monter', 'informer'],
      contexte: '\n Un  \r\n\r\nDeux\u00AD \n\n',
      territoire: 'Saint-\nExemple',
    };
    expect(validate(form, raw)).toEqual({
      ok: true,
      answers: {
        referents: [{ nom: 'Dominique Exemple' }],
        objectifs: ['informer', 'monter'],
        contexte: ' Un\n\nDeux',
        territoire: 'Saint- Exemple',
      },
    });
  });

  test('dit tous les problèmes, dans l’ordre du formulaire, à la ligne où ils sont', () => {
    const raw = { referents: [{}, { courriel: 'a@', telephone: '02 99 00 00 0' }], contexte: 'x'.repeat(42) };
    expect(messages(raw)).toEqual([
      ['referents.1.nom', 'Complétez « Nom »'],
      ['referents.1.courriel', 'Complétez l’adresse e-mail : il manque ce qui suit le @'],
      ['referents.1.telephone', 'Complétez le numéro de téléphone : il manque un chiffre'],
      ['contexte', 'Raccourcissez « Contexte » de 2 caractères'],
      ['territoire', 'Complétez « Territoire »'],
    ]);
  });

  test.each([
    [null, '', 'Les réponses ne sont pas lisibles'],
    [{ territoire: 'x', contexte: 3 }, 'contexte', 'La réponse à « Contexte » n’est pas un texte'],
    [{ territoire: 'x', objectifs: 'monter' }, 'objectifs', 'La réponse à « Objectifs » n’est pas une liste'],
    [{ territoire: 'x', objectifs: ['partir'] }, 'objectifs', '« Objectifs » n’a pas de case « partir »'],
    [{ territoire: 'x', referents: {} }, 'referents', 'La réponse à « Référents » n’est pas une liste'],
    [{ territoire: 'x', referents: ['a'] }, 'referents.0', 'La ligne 1 de « Référents » n’est pas lisible'],
  ])('est stricte sur la forme : %j', (raw, path, message) => expect(messages(raw)).toEqual([[path, message]]));

  test('n’imprime jamais une clé inconnue, même « __proto__ »', () => {
    const raw: unknown = JSON.parse(
      '{"territoire":"x","inconnue":1,"__proto__":{"contexte":"volé"},"referents":[{"nom":"a","autre":2}]}',
    );
    expect(validate(form, raw)).toEqual({ ok: true, answers: { territoire: 'x', referents: [{ nom: 'a' }] } });
  });

  test('valider ce qui est valide ne change plus rien', () => {
    fc.assert(
      fc.property(answers, (raw) => {
        const once = validate(form, { ...raw, territoire: 'La Maquette' });
        fc.pre(once.ok);
        expect(validate(form, once.answers)).toEqual(once);
      }),
    );
  });
});
