import { expect, test } from 'vitest';
import { summary } from '../../../src/forms/index.ts';
import { form } from './sample.ts';

test('« Vérifiez vos réponses » dit tout, ligne par ligne, même ce qui est vide ou faux', () => {
  const answers = {
    referents: [
      { nom: 'Dominique Exemple', courriel: 'd@', telephone: '0299000000', roles: ['relit'] },
      {},
      { nom: 'Claude Modèle' },
    ],
    objectifs: ['monter'],
    contexte: 'Un\n\nDeux\n',
  };
  const rows = summary(form, answers).flatMap(({ lignes }) => lignes);
  expect(rows.map(({ libelle, valeur, vide }) => [libelle, valeur, vide])).toEqual([
    ['Référents', ['Dominique Exemple, d@, 02 99 00 00 00, Relit', 'Claude Modèle'], false],
    ['Objectifs', ['Monter un projet'], false],
    ['Contexte', ['Un', '', 'Deux'], false],
    ['Territoire', [], true],
  ]);
  expect(rows[3]).toMatchObject({
    id: 'territoire',
    question: 'Territoire',
    position: { question: 'territoire', retour: true },
  });
});
