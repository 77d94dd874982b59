import { expect, test } from 'vitest';
import { etapeSchema, guideSchema, missionSchema, pageSchema } from '../../../src/schemas/index.ts';
import { messagesFor } from '../../support/faulty.ts';

test('une mission fautive', () => {
  expect(
    messagesFor(
      missionSchema,
      'content/missions/maquette.mdx',
      `
titre: Mission de La Maquette
titre_court: Maquette
trame: 13
categorie: obligatoire
delais: { demarrage: 6.5, deploiement: -1 }
exemples: []
partenaires: CPAM
indicateurs:
  - Un indicateur sans source
base_legale:
  - { texte: La loi, sources: maquette-2020 }
verifie_le: 2026-11-21
a_revoir_le: 2027-05-21
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/missions/maquette.mdx › resume : Il manque le résumé de la mission en une phrase.",
      "content/missions/maquette.mdx › trame : La trame d’une mission va de 1 à 12, une par mission.",
      "content/missions/maquette.mdx › categorie : Une mission est « socle » (obligatoire) ou « complementaire » (au choix).",
      "content/missions/maquette.mdx › delais › demarrage : Un délai se compte en mois entiers, au moins 1 ; \`null\` s’il n’y en a pas.",
      "content/missions/maquette.mdx › delais › deploiement : Un délai se compte en mois entiers, au moins 1 ; \`null\` s’il n’y en a pas.",
      "content/missions/maquette.mdx › delais › source : Toute information publiée cite sa source : ajoutez \`source: <identifiant>\` (voir content/sources.yaml).",
      "content/missions/maquette.mdx › exemples : Donnez au moins un exemple d’action.",
      "content/missions/maquette.mdx › partenaires : On attend ici une liste : un tiret et un espace au début de chaque ligne, ou [un, deux].",
      "content/missions/maquette.mdx › indicateurs n° 1 : On attend ici un bloc de clés et de valeurs, par exemple \`{ id: coordination, libelle: Coordination }\`.",
      "content/missions/maquette.mdx › base_legale n° 1 › source : Toute information publiée cite sa source : ajoutez \`source: <identifiant>\` (voir content/sources.yaml).",
      "content/missions/maquette.mdx › base_legale n° 1 : Clé inconnue : « sources ». Vérifiez l’orthographe, ou la place dans le fichier.",
    ]
  `);
});

test('un exemple d’action fautif', () => {
  expect(
    messagesFor(
      missionSchema,
      'content/missions/maquette.mdx',
      `
titre: Mission de La Maquette
titre_court: Maquette
resume: Un résumé.
trame: 1
categorie: socle
delais: { demarrage: 6, deploiement: 18, source: maquette-2020 }
exemples:
  - texte: Une action
    source: maquette-2020
    indicateurs: ['', 12]
    themes: [cancers]
    publics: jeunes
    professions: [infirmiers]
    figure: 12
partenaires: []
indicateurs:
  - { texte: Un indicateur, source: maquette-2020 }
base_legale:
  - { texte: La loi, source: maquette-2020 }
verifie_le: 2026-11-21
a_revoir_le: 2027-05-21
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/missions/maquette.mdx › exemples n° 1 › indicateurs n° 1 : Il manque l’indicateur de l’action.",
      "content/missions/maquette.mdx › exemples n° 1 › indicateurs n° 2 : Il manque l’indicateur de l’action.",
      "content/missions/maquette.mdx › exemples n° 1 › themes n° 1 : Choisissez un thème parmi : medecin-traitant, soins-non-programmes, orientation, ville-hopital, maladies-chroniques, diabete, obesite, cancer, coeur, sante-mentale, addictions, grand-age, enfance, violences, vaccination, crise, pratiques, bien-etre-des-soignants, etudiants-et-stagiaires, installation.",
      "content/missions/maquette.mdx › exemples n° 1 › publics : On attend ici une liste : un tiret et un espace au début de chaque ligne, ou [un, deux].",
      "content/missions/maquette.mdx › exemples n° 1 › professions n° 1 : Choisissez une profession parmi : toutes, medecins, pharmaciens, etablissements.",
      "content/missions/maquette.mdx › exemples n° 1 : Clé inconnue : « figure ». Vérifiez l’orthographe, ou la place dans le fichier.",
    ]
  `);
});

test('une étape fautive', () => {
  expect(
    messagesFor(
      etapeSchema,
      'content/etapes/10-maquette.yaml',
      `
numero: 10
titre: Une étape de trop
resume: Un résumé.
qui_decide: Personne.
gestes:
  - { texte: Suivre un lien, lien: guides/maquette }
ailleurs:
  - { region: La Maquette, nom: Rien, source: maquette-2020 }
source: maquette-2020
verifie_le: hier
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/etapes/10-maquette.yaml › numero : Le numéro d’une étape va de 1 à 9.",
      "content/etapes/10-maquette.yaml › gestes n° 1 › lien : Un lien commence par / (page du site) ou par https:// (outil public).",
      "content/etapes/10-maquette.yaml › ailleurs n° 1 › region : Un identifiant s’écrit en minuscules sans accent, chiffres et tirets : il devient une adresse.",
      "content/etapes/10-maquette.yaml › verifie_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
    ]
  `);
});

test('un guide fautif', () => {
  expect(
    messagesFor(
      guideSchema,
      'content/guides/maquette.mdx',
      `
titre: Guide de La Maquette
description: ${'Trop long. '.repeat(20)}
essentiel: []
ordre: premier
sources: []
mots_cles: [57, [imbriqué]]
verifie_le: 2026-11-21
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/guides/maquette.mdx › description : La description tient en 200 signes.",
      "content/guides/maquette.mdx › essentiel : L’essentiel tient en une à six phrases.",
      "content/guides/maquette.mdx › rubrique : La rubrique d’un guide est l’une de : comprendre, lancer, ecrire, organiser, financer, cooperer, suivre, site.",
      "content/guides/maquette.mdx › ordre : On attend ici un nombre.",
      "content/guides/maquette.mdx › sources : Un guide cite au moins une source.",
      "content/guides/maquette.mdx › mots_cles n° 2 : Un mot-clé est un mot ou une suite de mots.",
      "content/guides/maquette.mdx › a_revoir_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
    ]
  `);
});

test('une page fautive', () => {
  expect(messagesFor(pageSchema, 'content/pages/maquette.mdx', 'titre: Maquette\nauteur: Dominique Exemple'))
    .toMatchInlineSnapshot(`
    [
      "content/pages/maquette.mdx › description : Il manque la description de la page (moteurs de recherche, 160 signes).",
      "content/pages/maquette.mdx › verifie_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
      "content/pages/maquette.mdx › (tout le fichier) : Clé inconnue : « auteur ». Vérifiez l’orthographe, ou la place dans le fichier.",
    ]
  `);
});

test('une étape dont les branches ne tiennent pas', () => {
  expect(
    messagesFor(
      etapeSchema,
      'content/etapes/5-maquette.yaml',
      `
numero: 5
titre: Une étape
resume: Un résumé.
qui_decide: Personne.
branches:
  - { id: entree, titre: Lettre ou AMI, relation: ou }
  - { id: aide, titre: Une aide, relation: et }
gestes:
  - { texte: Écrire, choix: entree }
  - { texte: Demander, choix: aides }
ailleurs: []
source: maquette-2020
verifie_le: 2026-11-21
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/etapes/5-maquette.yaml › gestes n° 2 › choix : Aucune branche ne s’appelle « aides » : décrivez-la dans \`branches\` (id, titre, relation).",
      "content/etapes/5-maquette.yaml › branches n° 1 : La branche « Lettre ou AMI » réunit au moins deux gestes qui portent \`choix: entree\`.",
      "content/etapes/5-maquette.yaml › branches n° 2 : La branche « Une aide » réunit au moins deux gestes qui portent \`choix: aide\`.",
    ]
  `);
});
