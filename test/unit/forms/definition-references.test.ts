import { describe, expect, test } from 'vitest';
import {
  problems,
  section,
  texte,
  nombre,
  choix,
  communes,
  calcul,
  groupe,
  grille,
  nowhere,
} from './definition-sample.ts';

describe('un renvoi mène quelque part, à ce qui convient', () => {
  test.each([
    [
      'une condition',
      section(texte('a', { visible_si: { champ: 'b', rempli: true } })),
      `sections.0.champs.0.visible_si.champ : ${nowhere('b')}`,
    ],
    [
      'une condition dans une condition',
      section(texte('a', { visible_si: { tous: [{ non: { champ: 'b', rempli: true } }] } })),
      `sections.0.champs.0.visible_si.tous.0.non.champ : ${nowhere('b')}`,
    ],
    [
      'une condition sur un texte imprimé',
      section({ id: 't', type: 'intertitre', libelle: 'T' }, texte('a', { visible_si: { champ: 't', rempli: true } })),
      `sections.0.champs.1.visible_si.champ : ${nowhere('t')}`,
    ],
    [
      'un choix qui n’existe pas',
      section(choix('c'), texte('a', { visible_si: { champ: 'c', est: 'y' } })),
      'sections.0.champs.1.visible_si.est : « c » n’a pas de choix « y ». Choix possibles : x.',
    ],
    [
      'un nombre comparé à un texte',
      section(texte('t'), texte('a', { visible_si: { champ: 't', superieur_a: 3 } })),
      'sections.0.champs.1.visible_si.champ : « t » ne convient pas ici : on attend un nombre.',
    ],
    [
      'une date comparée à un nombre',
      section({ ...texte('d'), type: 'date' }, nombre('n'), texte('a', { visible_si: { champ: 'd', precede: 'n' } })),
      'sections.0.champs.2.visible_si.precede : « n » ne convient pas ici : on attend une date, comme la première.',
    ],
    [
      'une rubrique',
      {
        sections: [{ id: 's', titre: 'S', champs: [texte('a')], visible_si: { champ: 'b', rempli: true } }],
        fichier: { prefixe: 'S' },
      },
      `sections.0.visible_si.champ : ${nowhere('b')}`,
    ],
    [
      'une attente',
      {
        sections: [
          {
            id: 's',
            titre: 'S',
            champs: [texte('a')],
            attend: { condition: { champ: 'b', rempli: true }, phrase: 'P' },
          },
        ],
        fichier: { prefixe: 'S' },
      },
      `sections.0.attend.condition.champ : ${nowhere('b')}`,
    ],
    [
      'un calcul',
      section(calcul('c', { fonction: 'somme', de: ['g.b', 'z'] }), groupe('g', [nombre('b')])),
      `sections.0.champs.0.calcul.de.1 : ${nowhere('z')}`,
    ],
    [
      'un calcul sur des mots',
      section(texte('t'), calcul('c', { fonction: 'somme', de: 't' })),
      'sections.0.champs.1.calcul.de : « t » ne convient pas ici : on attend des nombres.',
    ],
    [
      'une durée sans date',
      section(nombre('n'), calcul('c', { fonction: 'date_plus', de: 'n', mois: 1 })),
      'sections.0.champs.1.calcul.de : « n » ne convient pas ici : on attend une date.',
    ],
    [
      'la condition d’un calcul',
      section(
        groupe('g', [nombre('b')]),
        calcul('c', { fonction: 'compte', de: 'g', si: { champ: 'z', rempli: true } }),
      ),
      `sections.0.champs.1.calcul.si.champ : ${nowhere('z')}`,
    ],
    [
      'des paliers en désordre',
      section(
        nombre('n'),
        calcul('c', {
          fonction: 'palier',
          de: 'n',
          paliers: [
            { jusqua: 3, valeur: 1 },
            { jusqua: 2, valeur: 1 },
          ],
        }),
      ),
      'sections.0.champs.1.calcul.paliers.1 : Les `paliers` vont du plus petit au plus grand, et seul le dernier n’a pas de `jusqua`.',
    ],
    ['une reprise', section(texte('a', { reprend: 'b' })), `sections.0.champs.0.reprend : ${nowhere('b')}`],
    [
      'une reprise d’un tableau',
      section(groupe('g', [texte('a')]), texte('b', { reprend: 'g' })),
      'sections.0.champs.1.reprend : « g » ne convient pas ici : on attend une réponse simple.',
    ],
    [
      'des fiches',
      section({ id: 'f', type: 'fiches', libelle: 'F', element: 'e', pour_chaque: 'z', champs: [texte('a')] }),
      `sections.0.champs.0.pour_chaque : ${nowhere('z')}`,
    ],
    [
      'des fiches pour un nombre',
      section(nombre('n'), {
        id: 'f',
        type: 'fiches',
        libelle: 'F',
        element: 'e',
        pour_chaque: 'n',
        champs: [texte('a')],
      }),
      'sections.0.champs.1.pour_chaque : « n » ne convient pas ici : on attend des choix, des communes ou des lignes.',
    ],
    ['des lignes', section(grille({ lignes_de: 'z' })), `sections.0.champs.0.lignes_de : ${nowhere('z')}`],
    [
      'une grille sans ligne',
      section(grille({ lignes: [] })),
      'sections.0.champs.0.lignes : Une grille a des `lignes`, ou en prend une par élément avec `lignes_de`.',
    ],
    [
      'un total',
      section(grille({ totaux: ['z'] })),
      'sections.0.champs.0.totaux.0 : Il n’y a pas de colonne « z » à additionner.',
    ],
    [
      'un total de mots',
      section(grille({ totaux: ['note'] })),
      'sections.0.champs.0.totaux.0 : « note » ne convient pas ici : on attend une colonne de nombres.',
    ],
    [
      'des sous-totaux sans rubrique',
      section(grille({ totaux: ['prevu'], sous_totaux: true })),
      'sections.0.champs.0.sous_totaux : Des sous-totaux demandent des `totaux`, et des lignes rangées par `rubrique`.',
    ],
    [
      'une colonne de sous-totaux',
      section(groupe('g', [nombre('a')], { totaux: ['a'], sous_totaux_par: 'z' })),
      'sections.0.champs.0.sous_totaux_par : Ce groupe n’a pas de colonne « z ».',
    ],
    [
      'une case unique parmi une',
      section(grille({ exclusif: true })),
      'sections.0.champs.0.exclusif : `exclusif` demande au moins deux colonnes de type `case`.',
    ],
    [
      'un texte imprimé dans une colonne qui n’existe pas',
      section(grille({ lignes: [{ id: 'l', libelle: 'L', valeurs: { z: 'Z' } }] })),
      'sections.0.champs.0.lignes.0.valeurs.z : Cette grille n’a pas de colonne `imprime` nommée « z ».',
    ],
    [
      'un texte fixe',
      section({ id: 't', type: 'texte_fixe', texte: 'Les {a.b}' }),
      `sections.0.champs.0.texte : ${nowhere('a.b')}`,
    ],
    [
      'une frise',
      section({ ...texte('d'), type: 'date' }, { id: 'f', type: 'frise', libelle: 'F', signature: 'd', missions: 'd' }),
      'sections.0.champs.1.missions : « d » ne convient pas ici : on attend un choix de missions.',
    ],
    [
      'une carte',
      section(texte('t'), { id: 'c', type: 'carte', libelle: 'C', communes: 't' }),
      'sections.0.champs.1.communes : « t » ne convient pas ici : on attend un champ de type `communes`.',
    ],
  ])('sinon le dit : %s', (_what, changes, ...expected) => expect(problems(changes)).toEqual(expected));

  test('de la ligne vers le formulaire, et du formulaire vers les lignes', () => {
    const champs = [
      communes,
      choix('c'),
      nombre('n'),
      groupe('g', [
        nombre('a'),
        calcul('part', { fonction: 'pourcentage', de: 'a', sur: 'g.a' }),
        groupe('interieur', [
          texte('b', { visible_si: { champ: 'a', superieur_a: 3 } }),
          calcul('d', { fonction: 'somme', de: ['a', 'n'] }),
        ]),
      ]),
      grille({ lignes_de: 'communes', totaux: ['prevu'] }),
      {
        id: 'f',
        type: 'fiches',
        libelle: 'F',
        element: 'e',
        pour_chaque: 'c',
        champs: [texte('t'), { id: 'dit', type: 'texte_fixe', texte: '{element} {t} {n}' }],
      },
      calcul('total', { fonction: 'somme', de: ['g.a', 'grille.prevu', 'grille.l.prevu', 'communes.population'] }),
      calcul('textes', { fonction: 'compte', de: ['g.interieur.b', 'f.t', 'f.x.t'], si: { champ: 'c', est: 'x' } }),
      calcul('presque', { fonction: 'compte', de: 'g', si: { champ: 'a', depasse: 'n' } }),
    ];
    expect(
      problems({
        ...section(...champs),
        controles: [{ quand: { champ: 'a', depasse: 'n' }, champ: 'g.a', message: 'Réduisez {a} à {n}' }],
      }),
    ).toEqual([]);
  });
});
