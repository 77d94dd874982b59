import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';

const SCRIPT = resolve('scripts/check-content.ts');
const TODAY = '2026-11-21';

/** A copy of the real content, to be spoiled one fault at a time. */
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'contenu-'));
  cpSync('content', join(home, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** What an editor reads, as if the copy were the project. */
function check(today = TODAY) {
  const { problems, reviews } = checkContent(join(home, 'content'), today);
  // Editors move lines every day: only the test of the lines themselves reads them.
  const asRead = (lines: readonly string[]) =>
    lines.map((line) => line.replaceAll(`${home}/`, '').replace(/^(\S+):\d+ /, '$1:n '));
  return { problems: asRead(problems), reviews: asRead(reviews) };
}

function run() {
  const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT], { cwd: home, encoding: 'utf8' });
  return { status, stderr, stdout: stdout.trim() };
}

const write = (file: string, text: string) => {
  writeFileSync(join(home, 'content', file), text);
};
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(home, 'content', file), 'utf8');
  const spoiled = text.replace(from, to);
  expect(spoiled, `« ${String(from)} » n’est pas dans ${file}`).not.toBe(text);
  write(file, spoiled);
};

describe('npm run check:content', () => {
  test('un contenu sain : le code 0, et une ligne qui le dit', () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(/^content\/ : \d+ entrées lues, aucun problème\.$/);
    expect(status).toBe(0);
  });

  test('des fautes : chacune sur sa ligne, leur nombre, et le code 1', () => {
    edit('regions/bretagne.yaml', 'nom: Bretagne', 'nom: []');
    write('regions/notes.txt', 'à ranger');
    const { status, stderr, stdout } = run();
    expect(stderr).toContain('content/regions/bretagne.yaml:1 › nom : Il manque le nom de la région.\n');
    expect(stderr).toContain('content/regions/notes.txt › (tout le fichier) : ');
    expect(stdout).toMatch(/^content\/ : 2 problèmes à corriger/);
    expect(status).toBe(1);
  });
});

test('plusieurs fautes dans plusieurs fichiers : toutes dites à la fois', () => {
  edit('regions/bretagne.yaml', 'source: ars-bretagne-ami-2021', 'source: ars-bretagne-ami-2012');
  edit('etapes/1-identifier-un-territoire.yaml', '/guides/le-territoire/', '/guides/le-teritoire/');
  edit('missions/parcours.mdx', 'trame: 2', 'trame: 1');
  edit('glossary.yaml', 'id: aap', 'id: aci');
  edit('forms/ami-bretagne/form.yaml', 'bretagne/ars-bretagne-daspf', 'bretagne/ars-bretagne-dapsf');
  edit('regions/hauts-de-france.yaml', "departements: ['02']", "departements: ['35']");
  write('regions/notes.txt', 'à ranger');
  expect(check().problems).toMatchInlineSnapshot(`
    [
      "content/regions/notes.txt › (tout le fichier) : Ce fichier n’est lu par personne : voyez content/LISEZMOI.md pour sa place.",
      "content/regions/bretagne.yaml:n › chemin n° 1 › source : Aucune source de content/sources.yaml ne s’appelle « ars-bretagne-ami-2012 » : vouliez-vous dire « ars-bretagne-ami-2021 » ?",
      "content/etapes/1-identifier-un-territoire.yaml:n › gestes n° 3 › lien : Aucune page du site n’a l’adresse « /guides/le-teritoire/ » : vouliez-vous dire « /guides/le-territoire/ » ?",
      "content/forms/ami-bretagne/form.yaml:n › envoi › contact : Aucun contact de content/regions/ ne s’écrit « bretagne/ars-bretagne-dapsf » : vouliez-vous dire « bretagne/ars-bretagne-daspf » ?",
      "content/glossary.yaml:n › n° 6 › id : L’identifiant « aci » est déjà pris plus haut : donnez-en un autre.",
      "content/missions/parcours.mdx:n › trame : La trame 1 est déjà celle d’une mission dans content/missions/acces-aux-soins.mdx : choisissez-en un autre.",
      "content/regions/hauts-de-france.yaml:n › contacts n° 1 › departements : Le département 35 n’est pas de cette région : retirez-le, ou ajoutez-le en tête du fichier.",
    ]
  `);
});

describe('une faute de YAML se dit en français, à sa ligne', () => {
  test.each([
    ['retrait', 'nom: A\n  departements: []\n'],
    ['tabulation', 'nom:\n\t- A\n'],
    ['clé double', 'nom: A\nnom: B\n'],
    ['guillemet ouvert', "nom: 'A\n"],
    ['deux-points', 'nom: A : B\n'],
    ['crochet ouvert', 'nom: [A, B\n'],
    ['signe réservé', 'nom: @A\n'],
  ])('%s', (_nom, text) => {
    write('regions/maquette.yaml', text);
    const { problems } = check();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(/^content\/regions\/maquette\.yaml:n : \p{Lu}.+\.$/u);
      expect(problem).not.toContain('n’est pas comprise ici');
    }
  });

  test('dans l’en-tête d’un texte, la ligne est celle du fichier', () => {
    write('guides/maquette.mdx', '---\ntitre: A\ntitre: B\n---\n\nTexte.\n');
    expect(run().stderr).toContain('content/guides/maquette.mdx:3 : Cette clé est écrite deux fois');
  });

  test('un texte sans en-tête', () => {
    write('guides/maquette.mdx', 'Texte.\n');
    expect(check().problems[0]).toContain('Le fichier commence par son en-tête, entre deux lignes `---`.');
  });

  test('une liste qui n’en est pas une', () => {
    write('sources.yaml', 'id: maquette\n');
    expect(check().problems).toContain(
      'content/sources.yaml › (tout le fichier) : Ce fichier est une liste : chaque entrée commence par « - id: ».',
    );
  });
});

test('une faute de YAML ne se répète pas de ligne en ligne', () => {
  write('regions/maquette.yaml', 'nom: A\nb: @c\nd: @e\nf: @g\n\nh: @i\nj: @k\n');
  expect(check().problems).toHaveLength(1);
});

test('deux versions qui se rencontrent', () => {
  edit(
    'regions/bretagne.yaml',
    'nom: Bretagne\n',
    '<<<<<<< HEAD\nnom: Bretagne\n=======\nnom: Breizh\n>>>>>>> essai\n',
  );
  expect(check().problems).toEqual([
    'content/regions/bretagne.yaml:n : Deux versions de ce fichier se sont rencontrées ici : gardez les bonnes lignes, et retirez les marques <<<<<<<, ======= et >>>>>>>.',
  ]);
});

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
    write(grille, `${readFileSync(join(home, 'content', grille), 'utf8')}\nautre_chose: 1\n`);
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
    if (text === undefined) rmSync(join(home, 'content', EXEMPLE));
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

test('la ligne est celle de la valeur : dans un fichier, dans une liste, dans un texte', () => {
  write('regions/maquette.yaml', 'nom: A\nresume: >-\n  B\n\ndepartements:\n  - { code: 20, nom: C }\n');
  write('guides/maquette.mdx', '---\ntitre: A\nordre: un\n---\n\nTexte.\n\nUn <Source id="perdue" />, {50}.\n');
  write('nouveautes.yaml', '# Titre\n\n- id: a\n  date: 2026-11-21\n- id: b\n  date: hier\n');
  expect(run().stderr.split('\n')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^content\/regions\/maquette\.yaml:6 › departements n° 1 › code : /),
      expect.stringMatching(/^content\/guides\/maquette\.mdx:3 › ordre : /),
      expect.stringMatching(/^content\/guides\/maquette\.mdx:8 › \(texte\) : Aucune source/),
      expect.stringMatching(/^content\/guides\/maquette\.mdx:8 › \(texte\) : Pas d’accolade/),
      expect.stringMatching(/^content\/nouveautes\.yaml:6 › n° 2 › date : /),
    ]),
  );
});

test('un fichier illisible ne fait pas accuser ceux qui le citent', () => {
  edit('sources.yaml', 'titre: Appel', 'titre: « Appel : ');
  const { problems } = check();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^content\/sources\.yaml:n : Un deux-points suivi d’un espace coupe le texte/);
});

test('les fins de ligne de Windows et la marque de son bloc-notes ne changent rien', () => {
  const guide = readFileSync(join(home, 'content/guides/le-territoire.mdx'), 'utf8');
  write('guides/le-territoire.mdx', `\uFEFF${guide.replaceAll('\n', '\r\n')}`);
  expect(check().problems).toEqual([]);
});

test('un nom de fichier qui ne peut pas devenir une adresse', () => {
  write('guides/Le coordinateur.mdx', '---\n---\n');
  expect(check().problems).toEqual([
    'content/guides/Le coordinateur.mdx › (tout le fichier) : Ce nom devient une adresse : renommez-le en minuscules sans accent ni espace, par exemple « le-territoire ».',
  ]);
});

test('ce qui arrêterait la construction se dit avant elle', () => {
  edit(
    'guides/le-territoire.mdx',
    /\n$/,
    '\n<source id="a" /> <Source id=b /> <50 % `<x>` {/* rien */} <https://a.fr> [a](guides/b)\n',
  );
  expect(check().problems).toMatchInlineSnapshot(`
    [
      "content/guides/le-territoire.mdx:n › (texte) : L’adresse « guides/b » ne mène nulle part : une page du site commence par /, un autre site par https://.",
      "content/guides/le-territoire.mdx:n › (texte) : La balise « source » n’existe pas ici : vouliez-vous dire « Source » ?",
      "content/guides/le-territoire.mdx:n › (texte) : Dans « <Source id=b /> », la valeur se met entre guillemets droits : <Source id="…" />.",
      "content/guides/le-territoire.mdx:n › (texte) : Pas de chevron « < » dans un texte : écrivez « moins de ».",
      "content/guides/le-territoire.mdx:n › (texte) : Une adresse s’écrit [les mots du lien](https://…), sans chevron.",
    ]
  `);
});

test('une balise ouverte, fermée de trop, un guillemet oublié', () => {
  edit(
    'guides/le-territoire.mdx',
    /\n$/,
    '\n<Repere>\n\nA <Source id="csp-l1434-12">.\n\nB </Fait>.\n\nC <Source id="csp-l1434-12 />.\n',
  );
  expect(check().problems).toMatchInlineSnapshot(`
    [
      "content/guides/le-territoire.mdx:n › (texte) : Dans « <Source id="csp-l1434-12 /> », un guillemet droit n’est pas fermé : <Source id="…" />.",
      "content/guides/le-territoire.mdx:n › (texte) : « </Fait> » ferme une balise que rien n’ouvre : retirez-la, ou ouvrez-la plus haut.",
      "content/guides/le-territoire.mdx:n › (texte) : « <Repere> » n’est pas fermée : écrivez « </Repere> » après le texte qu’elle contient.",
      "content/guides/le-territoire.mdx:n › (texte) : « <Source id="csp-l1434-12"> » n’est pas fermée : écrivez une barre avant le chevron, « <Source id="csp-l1434-12" /> ».",
    ]
  `);
});

test('une clé inconnue se dit à sa ligne', () => {
  edit('guides/le-territoire.mdx', 'description:', 'descripton:');
  expect(run().stderr).toContain('content/guides/le-territoire.mdx:3 : Clé inconnue : « descripton ».');
});

test('deux barèmes du même jour, un barème qui remplace le suivant', () => {
  const bareme = readFileSync(join(home, 'content/baremes/aci-avenant-2.yaml'), 'utf8');
  write('baremes/aci-avenant-3.yaml', bareme.replace('remplace: aci-2019', 'remplace: aci-avenant-3'));
  edit('baremes/aci-2019.yaml', /^source:/m, 'remplace: aci-avenant-2\nsource:');
  expect(check().problems).toMatchInlineSnapshot(`
    [
      "content/baremes/aci-avenant-3.yaml:n › signe_le : Un texte signé le 2021-12-20 est déjà décrit dans content/baremes/aci-avenant-2.yaml : choisissez-en un autre.",
      "content/baremes/aci-2019.yaml:n › remplace : Un texte remplace celui d’avant : « aci-avenant-2 » est signé le 2021-12-20.",
      "content/baremes/aci-avenant-3.yaml:n › remplace : Un texte remplace celui d’avant : « aci-avenant-3 » est signé le 2021-12-20.",
    ]
  `);
});

test('une personne, son adresse et sa ligne directe ne passent pas, même dans une note', () => {
  edit(
    'regions/bretagne.yaml',
    'note: Boîte imprimée',
    'note: dominique.exemple@ars.sante.fr ou 02 99 12 34 56. Boîte',
  );
  edit('guides/le-territoire.mdx', /\n$/, '\nÉcrivez à dexemple@ars.sante.fr.\n');
  expect(check().problems).toEqual([
    'content/guides/le-territoire.mdx:n : « dexemple@ars.sante.fr » n’est pas la boîte d’un service : retirez-la, ou donnez celle du service.',
    'content/regions/bretagne.yaml:n : « dominique.exemple@ars.sante.fr » n’est pas la boîte d’un service : retirez-la, ou donnez celle du service.',
    'content/regions/bretagne.yaml:n : « 02 99 12 34 56 » semble une ligne directe : publiez un standard, ou rien.',
  ]);
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
