import { expect, test } from 'vitest';
import { answersFromFields } from '../../../src/forms/index.ts';
import { form } from './sample.ts';

test('les champs d’un PDF rempli redeviennent des réponses, dans l’ordre des lignes', () => {
  const champs = {
    'referents.10.nom': 'Claude Modèle',
    'referents.2.nom': 'Dominique Exemple',
    'referents.2.courriel': 'd.exemple@exemple.fr',
    'referents.2.roles.relit': 'Oui',
    'referents.2.roles.ecrit': '',
    'referents.1.nom': ' ',
    'referents.1.roles.relit': '',
    'objectifs.informer': '',
    'objectifs.monter': 'Oui',
    contexte: 'Un\nDeux',
    'champ.etranger': 'x',
    constructor: 'y',
  };
  expect(answersFromFields(form, champs)).toEqual({
    referents: [
      { nom: 'Dominique Exemple', courriel: 'd.exemple@exemple.fr', roles: ['relit'] },
      { nom: 'Claude Modèle' },
    ],
    objectifs: ['monter'],
    contexte: 'Un\nDeux',
  });
});

test('un champ vidé donne une réponse vide, un champ absent n’en donne pas', () => {
  expect(answersFromFields(form, { contexte: '', 'objectifs.monter': '', 'referents.1.nom': '' })).toEqual({
    contexte: '',
    objectifs: [],
    referents: [],
  });
  expect(answersFromFields(form, {})).toEqual({});
});
