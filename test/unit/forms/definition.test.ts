import { describe, expect, test } from 'vitest';
import { formSchema } from '../../../src/forms/definition.ts';
import { formJsonSchema } from '../../../src/forms/json-schema.ts';
import { form, without } from './sample.ts';

/** What the schema says of our form once changed: « path : sentence ». */
const problems = (changes: object): string[] => {
  const content = without(form, 'slug', 'destinataire', 'destinataires', 'catalogues', 'citations');
  const result = formSchema.safeParse({ ...content, ...changes });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`.replaceAll('\u00a0', ' '));
};
const section = (...champs: object[]) => ({ sections: [{ id: 's', titre: 'S', champs }], fichier: { prefixe: 'S' } });
const texte = (id: string, more: object = {}) => ({ id, type: 'texte', libelle: 'L', ...more });
const nombre = (id: string) => ({ id, type: 'nombre', libelle: 'N' });
const choix = (id: string) => ({ id, type: 'choix', libelle: 'C', options: [{ id: 'x', libelle: 'X' }] });
const communes = { id: 'communes', type: 'communes', libelle: 'C' };
const calcul = (id: string, computation: object) => ({ id, type: 'calcul', libelle: 'C', calcul: computation });
const groupe = (id: string, champs: object[], more: object = {}) => ({
  id,
  type: 'groupe',
  libelle: 'G',
  element: 'ligne',
  champs,
  ...more,
});
const grille = (more: object) => ({
  id: 'grille',
  type: 'grille',
  libelle: 'G',
  lignes: [{ id: 'l', libelle: 'L' }],
  colonnes: [nombre('prevu'), texte('note')],
  ...more,
});
const nowhere = (ref: string) =>
  `« ${ref} » ne mène à aucune réponse de ce formulaire : vérifiez l’orthographe, ou la place du champ.`;

describe('une définition de formulaire', () => {
  test('convient', () => expect(problems({})).toEqual([]));

  test.each([
    [
      'un id en double',
      section(texte('nom'), texte('nom')),
      'sections.0.champs.1.id : L’`id` « nom » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'un id en double dans un groupe',
      section(groupe('g', [texte('a'), texte('a')])),
      'sections.0.champs.0.champs.1.id : L’`id` « a » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une case en double',
      section({
        ...choix('c'),
        type: 'cases',
        options: [
          { id: 'x', libelle: 'X' },
          { id: 'x', libelle: 'Y' },
        ],
      }),
      'sections.0.champs.0.options.1.id : L’`id` « x » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une ligne en double',
      section(
        grille({
          lignes: [
            { id: 'l', libelle: 'L' },
            { id: 'l', libelle: 'M' },
          ],
        }),
      ),
      'sections.0.champs.0.lignes.1.id : L’`id` « l » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une colonne en double',
      section(grille({ colonnes: [nombre('a'), nombre('a')] })),
      'sections.0.champs.0.colonnes.1.id : L’`id` « a » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une rubrique en double',
      { sections: ['a', 'b'].map((id) => ({ id: 's', titre: 'S', champs: [texte(id)] })), fichier: { prefixe: 'S' } },
      'sections.1.id : L’`id` « s » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une réponse qui n’existe pas',
      { fichier: { prefixe: 'F', reponses: [['referents', 'prenom']] } },
      'fichier.reponses.0 : « referents › prenom » ne mène à aucune réponse écrite de ce formulaire.',
    ],
    [
      'un nom qui est l’adresse d’une autre page',
      section(texte('verifier')),
      'sections.0.champs.0.id : L’`id` « verifier » est l’adresse d’une autre page : choisissez-en un autre.',
    ],
    [
      'une rubrique qui a l’adresse d’une autre page',
      {
        presentation: 'dossier',
        sections: [{ id: 'debut', titre: 'S', champs: [texte('verifier')] }],
        fichier: { prefixe: 'S' },
      },
      'sections.0.id : L’`id` « debut » est l’adresse d’une autre page : choisissez-en un autre.',
    ],
    [
      'un type inconnu',
      section({ id: 'd', type: 'jour', libelle: 'D' }),
      'sections.0.champs.0.type : Type de champ inconnu : « jour ». Types possibles : texte, texte_long, texte_riche, nombre, montant, pourcentage, date, mois, courriel, telephone, code_postal, siret, rna, finess, rpps, oui_non, case, choix, cases, image, signature, communes, intertitre, texte_fixe, reserve, calcul, frise, carte, groupe, fiches, grille.',
    ],
    [
      'un champ sans libellé',
      section({ id: 'd', type: 'texte' }),
      'sections.0.champs.0.libelle : Il manque le `libelle`, recopié tel qu’il est imprimé sur le modèle officiel.',
    ],
    [
      'un choix sans option',
      section({ ...choix('c'), options: [] }),
      'sections.0.champs.0.options : Un choix a au moins une option, ou `options_de`.',
    ],
    [
      'des cases sans option',
      section({ ...choix('c'), type: 'cases', options: [] }),
      'sections.0.champs.0.options : Une liste de cases a au moins une option, ou `options_de`.',
    ],
    [
      'un type qui ne tient pas dans une case de tableau',
      section(grille({ colonnes: [{ ...texte('t'), type: 'texte_riche' }] })),
      'sections.0.champs.0.colonnes.0 : Ce type de champ ne tient pas dans une case de tableau : mettez-le dans la rubrique.',
    ],
    [
      'une option du nom d’une précision',
      section({
        ...choix('c'),
        options: [
          { id: 'x', libelle: 'X', precision: 'P' },
          { id: 'x_precision', libelle: 'Y' },
        ],
      }),
      'sections.0.champs.0.options.1.id : L’`id` « x_precision » est celui d’une précision à écrire : choisissez-en un autre.',
    ],
    [
      'des bornes à l’envers',
      section({ ...nombre('n'), minimum: 3, maximum: 2 }),
      'sections.0.champs.0.minimum : Le `minimum` dépasse le `maximum`.',
    ],
  ])('refuse %s', (_what, changes, problem) => expect(problems(changes)).toEqual([problem]));
});

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
    [
      'la couverture',
      { ...section(texte('t')), document: { couverture: { titre: '{z}', carte: 't' } } },
      `document.couverture.titre : ${nowhere('z')}`,
      'document.couverture.carte : « t » ne convient pas ici : on attend un champ de type `communes`.',
    ],
    [
      'une partie',
      { sections: [{ id: 's', partie: 'p', titre: 'S', champs: [texte('a')] }], fichier: { prefixe: 'S' } },
      'sections.0.partie : Aucune entrée de `parties` ne s’appelle « p ».',
    ],
    [
      'un contrôle',
      { ...section(texte('a')), controles: [{ quand: { champ: 'a', rempli: true }, champ: 'z', message: 'M' }] },
      `controles.0.champ : ${nowhere('z')}`,
    ],
    [
      'le message d’un contrôle',
      { ...section(texte('a')), controles: [{ quand: { champ: 'a', rempli: true }, champ: 'a', message: 'M {z}' }] },
      `controles.0.message : ${nowhere('z')}`,
    ],
    [
      'une note',
      section(texte('a', { libelle: 'L[^z]' })),
      'sections.0.champs.0.libelle : Aucune note de `notes` ne s’appelle « z ».',
    ],
    [
      'le destinataire',
      { ...section(texte('a')), envoi: { ...form.envoi, contact: undefined } },
      'envoi : Dites à qui l’envoyer : `contact`, ou `selon` et `contacts`.',
    ],
    [
      'le choix du destinataire',
      { ...section(texte('a')), envoi: { ...form.envoi, selon: 'a' } },
      'envoi.selon : « a » ne convient pas ici : on attend un champ de type `choix`.',
    ],
    [
      'un destinataire',
      { ...section(choix('c')), envoi: { ...form.envoi, selon: 'c', contacts: { y: 'a/b' } } },
      'envoi.contacts.y : « c » n’a pas de choix « y ».',
    ],
    [
      'des destinataires que rien ne choisit',
      { ...section(texte('a')), envoi: { ...form.envoi, contacts: { y: 'a/b' } } },
      'envoi.contacts : Dites avec `selon` quel champ choisit parmi ces `contacts`.',
    ],
    [
      'une migration',
      { ...section(texte('a')), migrations: [{ de: '2024', vers: '2025' }] },
      'migrations.0.vers : Depuis l’édition « 2025 », aucune suite de migrations ne mène à l’édition actuelle, « 2026-01 ».',
    ],
    [
      'deux migrations',
      {
        ...section(texte('a')),
        migrations: [
          { de: '2024', vers: '2026-01' },
          { de: '2024', vers: '2026-01' },
        ],
      },
      'migrations.1.de : Deux migrations partent de l’édition « 2024 » : gardez-en une.',
    ],
    [
      'une page par élément',
      {
        sections: [{ id: 's', titre: 'S', champs: [texte('a')], une_page_par_element: true }],
        fichier: { prefixe: 'S' },
      },
      'sections.0.une_page_par_element : Une page par élément demande un champ de type `fiches`.',
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

describe('le schéma publié aide qui écrit un formulaire', () => {
  const schema: unknown = formJsonSchema();

  test('chaque clé dit à quoi elle sert', () => expect(undescribed(schema, [])).toEqual([]));

  test('chaque type de champ y est défini une fois, avec sa description', () => {
    const defs = Object.entries(recordOf(recordOf(schema)['$defs'])).filter(([name]) => name.startsWith('champ_'));
    expect(defs.length).toBeGreaterThan(30);
    for (const [name, def] of defs) expect(recordOf(def)['description'], name).toMatch(/\S/u);
    expect(JSON.stringify(schema).length).toBeLessThan(110_000);
  });
});

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // Any object can be read by its keys; the rest has none.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Properties that neither say what they are for, nor refer to something that does. */
function undescribed(node: unknown, path: readonly string[]): readonly string[] {
  const here = Object.entries(recordOf(recordOf(node)['properties'])).flatMap(([key, value]) => {
    const { description, const: constant, $ref: reference } = recordOf(value);
    return (description ?? constant ?? reference) === undefined ? [[...path, key].join('.')] : [];
  });
  return [...here, ...Object.entries(recordOf(node)).flatMap(([key, value]) => undescribed(value, [...path, key]))];
}
