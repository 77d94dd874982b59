import { expect, test } from 'vitest';
import { sourceSchema, termeSchema } from '../../../src/schemas/index.ts';
import { messagesFor } from '../../support/faulty.ts';

test('une source fautive', () => {
  expect(
    messagesFor(
      sourceSchema,
      'content/sources.yaml',
      `
id: ARS_maquette
titre: Rapport
date: septembre 2021
url: www.exemple.fr
consulte_le: 2026-13-01
nature: rumeur
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/sources.yaml › id : Un identifiant s’écrit en minuscules sans accent, chiffres et tirets : il devient une adresse.",
      "content/sources.yaml › editeur : Il manque l’éditeur de la source (qui parle ?).",
      "content/sources.yaml › date : Une date de source s’écrit « 2021 », « 2021-09 », « 2021-09-15 » ou « sans date ».",
      "content/sources.yaml › url : Une adresse de source commence par https:// ou http://.",
      "content/sources.yaml › consulte_le : Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.",
      "content/sources.yaml › nature : La nature d’une source est l’une de : officielle, professionnelle, presse, contrat, temoignage.",
    ]
  `);
});

test('un terme fautif', () => {
  expect(
    messagesFor(
      termeSchema,
      'content/glossary.yaml',
      `
id: maquette
terme: MAQ
sens:
  - developpe: Maquette
ancien: oui
voir: [glossaire]
synonyme: [modèle]
`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/glossary.yaml › sens n° 1 › definition : Il manque la définition.",
      "content/glossary.yaml › ancien : On attend ici \`true\` ou \`false\`.",
      "content/glossary.yaml › voir n° 1 : Un lien interne commence par /.",
      "content/glossary.yaml › (tout le fichier) : Clé inconnue : « synonyme ». Vérifiez l’orthographe, ou la place dans le fichier.",
    ]
  `);
});

test('une source datée comme la page le permet', () => {
  const dated = (date: string) =>
    messagesFor(
      sourceSchema,
      'content/sources.yaml',
      `{ id: maquette, titre: t, editeur: e, date: ${date}, consulte_le: 2026-11-21, nature: officielle }`,
    );
  expect(['2021', '2021-09', "'2021-09-15'", 'sans date'].flatMap(dated)).toEqual([]);
});
