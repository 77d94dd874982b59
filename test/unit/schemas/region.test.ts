import { expect, test } from 'vitest';
import { departementSchema, regionSchema } from '../../../src/schemas/index.ts';
import { messagesFor } from '../../support/faulty.ts';

test('une région fautive', () => {
  expect(
    messagesFor(
      regionSchema,
      'content/regions/maquette.yaml',
      `
nom: La Maquette
departements:
  - { code: 35, nom: Saint-Exemple }
resume: ''
chemin:
  - texte: On commence par un bout.
contacts:
  - id: ARS Maquette
    nature: amis
    telephone: 0200000000
    role: Écrire
    courriel: ars(at)exemple
    source: maquette-2020
    verifie_le: 21/11/2026
    etat: bon
  - id: personne
    nature: ars
    organisme: ARS La Maquette
    role: Écrire
    courriel: dominique.exemple@ars.sante.fr
    source: maquette-2020
    verifie_le: 2026-11-21
    etat: lu
    fax: 02 00 00 00 00
  - id: vide
    nature: ars
    organisme: ARS La Maquette
    role: Écrire
    source: maquette-2020
    verifie_le: 2026-11-21
    etat: lu
verifie_le: 2026-11-21
a_revoir_le: 2026-02-30
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/regions/maquette.yaml › departements n° 1 › code : Un code de département s’écrit entre guillemets : « 35 », « 2A », « 974 ».",
      "content/regions/maquette.yaml › resume : Il manque le résumé du chemin dans cette région.",
      "content/regions/maquette.yaml › chemin n° 1 › source : Toute information publiée cite sa source : ajoutez \`source: <identifiant>\` (voir content/sources.yaml).",
      "content/regions/maquette.yaml › contacts n° 1 › id : Un identifiant s’écrit en minuscules sans accent, chiffres et tirets : il devient une adresse.",
      "content/regions/maquette.yaml › contacts n° 1 › nature : La nature d’un contact est l’une de : ars, delegation, paps, assurance-maladie, msa, urps, guichet, federation, association, etat.",
      "content/regions/maquette.yaml › contacts n° 1 › organisme : Il manque l’organisme (ARS, CPAM, URPS…) : le lecteur doit savoir qui lui répondra.",
      "content/regions/maquette.yaml › contacts n° 1 › courriel : « ars(at)exemple » n’est pas une adresse de courriel.",
      "content/regions/maquette.yaml › contacts n° 1 › telephone : Un numéro de téléphone s’écrit « 02 90 08 80 00 » (ou quatre chiffres, « 3646 »), entre guillemets simples.",
      "content/regions/maquette.yaml › contacts n° 1 › verifie_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
      "content/regions/maquette.yaml › contacts n° 1 › etat : L’état d’un contact est lu, a-verifier ou non-trouve.",
      "content/regions/maquette.yaml › contacts n° 2 › courriel : « dominique.exemple@ars.sante.fr » n’est pas reconnue comme la boîte d’un service : publiez-en une (ars-…, contact…, secretariat…), jamais celle d’une personne.",
      "content/regions/maquette.yaml › contacts n° 2 : Clé inconnue : « fax ». Vérifiez l’orthographe, ou la place dans le fichier.",
      "content/regions/maquette.yaml › contacts n° 3 : Un contact donne au moins un \`courriel\` de service, un \`telephone\`, une \`adresse\` ou un \`site\`.",
      "content/regions/maquette.yaml › a_revoir_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
    ]
  `);
});

test('une région sans contact ni chemin', () => {
  expect(
    messagesFor(
      regionSchema,
      'content/regions/maquette.yaml',
      `
nom: La Maquette
departements: []
resume: Un résumé.
chemin: []
contacts: []
verifie_le: 2026-11-21
a_revoir_le: 2027-05-21
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/regions/maquette.yaml › departements : Une région a au moins un département.",
      "content/regions/maquette.yaml › contacts : Une région a au moins un contact, même « non-trouve ».",
    ]
  `);
});

test('un département fautif', () => {
  expect(messagesFor(departementSchema, 'content/departements.yaml', 'id: 1\nnom: Ain\nregion: x\nvilles: []'))
    .toMatchInlineSnapshot(`
    [
      "content/departements.yaml › id : Un code de département s’écrit entre guillemets : « 35 », « 2A », « 974 ».",
      "content/departements.yaml › villes : Donnez au moins le chef-lieu.",
    ]
  `);
});
