import { describe, expect, test } from 'vitest';
import { problems, section, texte, nombre, choix, communes, calcul, groupe, grille } from './definition-sample.ts';

describe('une note n’est appelée que là où elle s’imprime', () => {
  const notes = { n: 'Une note.' };
  const misplaced =
    'L’appel de note « [^n] » serait imprimé tel quel ici : mettez-le dans le `libelle` d’un champ, d’une colonne ou ' +
    'd’une ligne de grille, ou dans le `texte` d’un `texte_fixe`.';
  const at = (path: string) => [`${path} : ${misplaced}`];
  const called = { libelle: 'L[^n]' };

  test('dans les libellés de ce qui se répond, et dans les textes du modèle', () => {
    const champs = [
      texte('a', called),
      groupe('g', [texte('b', called)], called),
      grille({
        ...called,
        lignes: [{ id: 'l', ...called }],
        colonnes: [
          { ...nombre('prevu'), ...called },
          { id: 'u', type: 'imprime', ...called },
        ],
      }),
      { id: 't', type: 'texte_fixe', ...called, texte: 'Un texte[^n].' },
      { id: 'r', type: 'reserve', ...called, lignes: ['Reçu le'] },
    ];
    expect(problems({ ...section(...champs), notes })).toEqual([]);
  });

  test.each([
    ['le titre du formulaire', { ...section(texte('a')), titre: 'T[^n]' }, at('titre')],
    [
      'le titre et la mention d’une rubrique',
      { sections: [{ id: 's', titre: 'S[^n]', mention: 'M[^n]', champs: [texte('a')] }], fichier: { prefixe: 'S' } },
      [...at('sections.0.titre'), ...at('sections.0.mention')],
    ],
    [
      'le titre d’une partie',
      { ...section(texte('a')), parties: [{ id: 'p', titre: 'P[^n]' }] },
      at('parties.0.titre'),
    ],
    ['la mention d’un champ', section(texte('a', { mention: 'M [^n]' })), at('sections.0.champs.0.mention')],
    ['la question', section(texte('a', { question: 'Q [^n]' })), at('sections.0.champs.0.question')],
    [
      'une option',
      section({ ...choix('c'), options: [{ id: 'x', ...called, mention: 'M[^n]', precision: 'P[^n]' }] }),
      ['libelle', 'mention', 'precision'].flatMap((key) => at(`sections.0.champs.0.options.0.${key}`)),
    ],
    ['la tête d’une grille', section(grille({ entete: 'E[^n]' })), at('sections.0.champs.0.entete')],
    [
      'une rubrique de la grille',
      section(grille({ lignes: [{ id: 'l', libelle: 'L', rubrique: 'R[^n]' }] })),
      at('sections.0.champs.0.lignes.0.rubrique'),
    ],
    [
      'une ligne du cadre réservé',
      section({ id: 'r', type: 'reserve', libelle: 'R', lignes: ['Reçu le[^n]'] }),
      at('sections.0.champs.0.lignes.0'),
    ],
    [
      'la légende d’une carte',
      section(communes, { id: 'k', type: 'carte', communes: 'communes', ...called }),
      at('sections.0.champs.1.libelle'),
    ],
    ['une autre note', { ...section(texte('a')), notes: { n: 'N', m: 'Voir[^n]' } }, at('notes.m')],
  ])('jamais dans %s', (_where, changes, expected) => expect(problems({ notes, ...changes })).toEqual(expected));
});

describe('un champ ne dépend pas de lui-même', () => {
  const round = (way: string) =>
    `Ce champ dépend de lui-même (${way}) : changez l’une de ces conditions ou l’un de ces calculs.`;

  test.each([
    [
      'par une condition',
      section(texte('a', { visible_si: { champ: 'a', rempli: true } })),
      [`sections.0.champs.0 : ${round('a → a')}`],
    ],
    [
      'par deux reprises',
      section(texte('a', { reprend: 'b' }), texte('b', { reprend: 'a' })),
      [`sections.0.champs.0 : ${round('a → b → a')}`, `sections.0.champs.1 : ${round('b → a → b')}`],
    ],
    [
      'par un calcul',
      section(calcul('a', { fonction: 'somme', de: ['b', 'a'] }), nombre('b')),
      [`sections.0.champs.0 : ${round('a → a')}`],
    ],
    [
      'par les lignes où il se trouve',
      section(groupe('g', [nombre('a'), texte('b', { visible_si: { champ: 'g.a', superieur_a: 3 } })])),
      [`sections.0.champs.0 : ${round('g → g')}`],
    ],
    [
      'par ce qu’il contient',
      section(groupe('g', [nombre('a')], { visible_si: { champ: 'g.a', rempli: true } })),
      [`sections.0.champs.0 : ${round('g → g')}`],
    ],
  ])('%s', (_how, changes, expected) => expect(problems(changes)).toEqual(expected));
});
