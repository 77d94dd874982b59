import { describe, expect, test } from 'vitest';
import { contentCopy } from '../support/content-copy.ts';

const { check, edit, read, run, write } = contentCopy();

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
  const guide = read('guides/le-territoire.mdx');
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
  const bareme = read('baremes/aci-avenant-2.yaml');
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
