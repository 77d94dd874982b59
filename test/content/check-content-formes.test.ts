import { describe, expect, test } from 'vitest';
import { contentCopy } from '../support/content-copy.ts';

const { check, edit, read, remove, write } = contentCopy();

describe('un formulaire et son exemple', () => {
  const FORM = 'forms/ami-bretagne/form.yaml';
  const EXEMPLE = 'forms/ami-bretagne/exemple.yaml';

  test('une réponse que le formulaire refuse, ou ne connaît pas', () => {
    edit(EXEMPLE, 'contexte:', 'contexe:');
    edit(EXEMPLE, /courriel: .*/, 'courriel: contact chez exemple.fr');
    edit(EXEMPLE, 'fonction:', 'fonctio:');
    expect(check().problems).toMatchInlineSnapshot(`
      [
        "content/forms/ami-bretagne/exemple.yaml:n › referents n° 1 › fonctio : Le formulaire ne demande pas « fonctio » : vouliez-vous dire « fonction » ?",
        "content/forms/ami-bretagne/exemple.yaml:n › contexe : Le formulaire ne demande pas « contexe » : vouliez-vous dire « contexte » ?",
        "content/forms/ami-bretagne/exemple.yaml:n › referents n° 1 › courriel : Complétez l’adresse e-mail : il manque le @.",
      ]
    `);
  });

  test('un tableau aux lignes fixes, une précision, un choix', () => {
    const grille = 'forms/projet-de-sante-hauts-de-france/exemple.yaml';
    write(grille, `${read(grille)}\nautre_chose: 1\n`);
    expect(check().problems).toEqual([
      'content/forms/projet-de-sante-hauts-de-france/exemple.yaml:n › autre_chose : Le formulaire ne demande pas « autre_chose » : retirez cette ligne, ou ajoutez le champ à form.yaml.',
    ]);
  });

  test.each([
    ['absent', undefined, /^content\/forms\/ami-bretagne\/exemple\.yaml › \(tout le fichier\) : Ce fichier manque : /],
    ['une liste', '- a\n', /: Ce fichier est une réponse : écrivez une ligne par champ/],
    [
      'presque vide',
      'contexte: Un projet.\n',
      /: L’exemple laisse vides \d+ réponses sur \d+ ; .* Manquent : .*referents/,
    ],
  ])('%s', (_quoi, text, phrase) => {
    if (text === undefined) remove(EXEMPLE);
    else write(EXEMPLE, text);
    const { problems } = check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(phrase);
  });

  test('une faute de YAML dans l’exemple se dit une fois', () => {
    write(EXEMPLE, 'contexte: A : B\n');
    expect(check().problems).toEqual([expect.stringMatching(/exemple\.yaml:n : Un deux-points suivi d’un espace/)]);
  });

  test('une question sans les mots du lecteur', () => {
    edit(FORM, /^ *question: .*\n/m, '');
    expect(check().problems).toEqual([
      expect.stringMatching(
        /^content\/forms\/ami-bretagne\/form\.yaml:n › sections n° 1 › champs n° 1 : Posez la question dans les mots du lecteur : ajoutez `question`\.$/,
      ),
    ]);
  });
});

describe('ce qui vieillit', () => {
  test('un contact dont la source a plus de deux ans ne peut pas se dire « lu »', () => {
    edit('regions/bretagne.yaml', 'etat: a-verifier', 'etat: lu');
    expect(check().problems).toEqual([
      'content/regions/bretagne.yaml:n › contacts n° 1 › etat : La source « ars-bretagne-ami-2021 » date de 2021-09, plus de deux ans : écrivez `etat: a-verifier`, ou citez une source récente.',
    ]);
  });

  test('une source sans date non plus', () => {
    edit('regions/hauts-de-france.yaml', 'etat: a-verifier', 'etat: lu');
    expect(check().problems).toEqual([
      'content/regions/hauts-de-france.yaml:n › contacts n° 1 › etat : La source « ars-hdf-projet-de-sante » n’a pas de date : écrivez `etat: a-verifier`, ou citez une source récente.',
    ]);
  });

  test('un contact national suit la même règle', () => {
    edit('national.yaml', /(id: fncs\n(?:  .*\n)*  etat: )a-verifier/, '$1lu');
    expect(check().problems).toEqual([
      expect.stringMatching(/^content\/national\.yaml:n › n° \d+ › etat : La source « fncs-statuts » n’a pas de date/),
    ]);
  });

  test('une relecture en retard se dit, sans rien refuser', () => {
    edit('missions/parcours.mdx', /a_revoir_le: .*/, 'a_revoir_le: 2026-11-20');
    expect(check()).toEqual({
      problems: [],
      reviews: ['content/missions/parcours.mdx:n › a_revoir_le : À relire depuis le 2026-11-20.'],
    });
    expect(check('2026-11-20').reviews).toEqual([]);
  });
});

test('la typographie que la construction ne peut pas deviner', () => {
  edit('regions/bretagne.yaml', 'En Bretagne, l’ARS', 'En Bretagne , l’ARS');
  edit('glossary.yaml', 'Accord national du 20 juin 2019', 'Accord "national" du 20 juin 2019');
  edit('guides/le-territoire.mdx', /\n## /, '\nUn mot - et deux - pour la 2ème fois,sans  fin «.\n\n## ');
  expect(check().problems).toMatchInlineSnapshot(`
    [
      "content/glossary.yaml:n › n° 1 › sens n° 1 › definition : Les guillemets français s’écrivent « … ». (…Accord "national" du 20 juin 201…)",
      "content/guides/le-territoire.mdx:n › (texte) : Une incise s’ouvre par un tiret demi-cadratin « – », pas par un trait d’union. (…Un mot - et deux - pour…)",
      "content/guides/le-territoire.mdx:n › (texte) : Une incise s’ouvre par un tiret demi-cadratin « – », pas par un trait d’union. (…n mot - et deux - pour la 2ème fo…)",
      "content/guides/le-territoire.mdx:n › (texte) : Une virgule est suivie d’un espace. (…ur la 2ème fois,sans  fin «.…)",
      "content/guides/le-territoire.mdx:n › (texte) : Un seul espace suffit. (…2ème fois,sans  fin «.…)",
      "content/guides/le-territoire.mdx:n › (texte) : « 2ème » : écrivez 2e, 3e, 1re. (…deux - pour la 2ème fois,sans  fin…)",
      "content/guides/le-territoire.mdx:n › (texte) : Un guillemet « ou » n’a pas son vis-à-vis.",
      "content/regions/bretagne.yaml:n › resume : Pas d’espace avant une virgule ou un point. (…En Bretagne , l’ARS a ouver…)",
    ]
  `);
});

test('la typographie laisse le code, les adresses, les tableaux et les listes en paix', () => {
  edit(
    'guides/le-territoire.mdx',
    /\n## /,
    '\n| a  | b |\n| --- | --- |\n| `"x"` | [y](/guides/le-territoire/ "z") |\n\n- un\n  deux\n\n## ',
  );
  expect(check().problems).toEqual([]);
});
