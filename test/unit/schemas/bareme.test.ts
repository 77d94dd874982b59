import { expect, test } from 'vitest';
import { baremeSchema } from '../../../src/schemas/index.ts';
import { messagesFor } from '../../support/faulty.ts';

test('un barème fautif', () => {
  expect(
    messagesFor(
      baremeSchema,
      'content/baremes/maquette.yaml',
      `
titre: Barème de La Maquette
titre_court: Maquette
signe_le: 2019
etiquette: Montants fictifs.
source: maquette-2020
tailles:
  source: maquette-2020
  bornes:
    - { taille: 5, moins_de: 0 }
volets:
  - id: fonctionnement
    libelle: Fonctionnement
    montants:
      - { taille: 1, part: total, montant: 50 000, statut: officiel, source: maquette-2020 }
      - { taille: 2, part: tout, montant: 60000, statut: sur, source: maquette-2020 }
      - { taille: 3, part: total, montant: null, statut: officiel, source: maquette-2020 }
      - { taille: 4, part: total, montant: 90000, statut: officiel }
  - id: double
    libelle: Volet écrit deux fois
    montants:
      - { taille: 1, part: total, montant: 10000, statut: officiel, source: maquette-2020 }
      - { taille: 1, part: total, montant: 20000, statut: officiel, source: maquette-2020 }
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/baremes/maquette.yaml › signe_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
      "content/baremes/maquette.yaml › tailles › bornes n° 1 › taille : Une taille de CPTS est 1, 2, 3 ou 4.",
      "content/baremes/maquette.yaml › tailles › bornes n° 1 › moins_de : Une borne s’écrit en habitants, sans espace.",
      "content/baremes/maquette.yaml › tailles › bornes : Un barème borne les quatre tailles.",
      "content/baremes/maquette.yaml › volets n° 1 › montants n° 1 › montant : Un montant s’écrit en euros entiers par an, sans espace ni symbole (50000), ou \`null\` s’il est inconnu.",
      "content/baremes/maquette.yaml › volets n° 1 › montants n° 2 › part : La part d’un montant est total, fixe, variable ou conditionnel.",
      "content/baremes/maquette.yaml › volets n° 1 › montants n° 2 › statut : Le statut d’un montant est officiel, documente, presse, calcule, repris ou inconnu.",
      "content/baremes/maquette.yaml › volets n° 1 › montants n° 3 : Un montant inconnu s’écrit \`montant: null\` avec \`statut: inconnu\`, et seulement ainsi.",
      "content/baremes/maquette.yaml › volets n° 1 › montants n° 4 : Un montant connu cite sa \`source\`.",
      "content/baremes/maquette.yaml › volets n° 2 : Deux montants de ce volet portent la même taille et la même part : gardez-en un.",
    ]
  `);
});
