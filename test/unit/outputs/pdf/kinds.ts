import fc from 'fast-check';
import type { Bloc, DocumentModel, Ligne, ListItem, Texte } from '../../../../src/documents/index.ts';
import { bloc as simple, documentOf, few, name, text } from './models.ts';

/** What long documents add to the simple blocks, each kind with everything that it can say. */
export const LONG_KINDS: readonly Bloc[] = [
  { type: 'titre', niveau: 1, numero: '2', texte: 'Missions' },
  {
    type: 'paragraphe',
    texte: [
      { texte: 'Du ' },
      { texte: 'gras', gras: true },
      { texte: ', de l’' },
      { texte: 'italique', italique: true },
      { texte: ', un mot ' },
      { texte: 'rayé', biffe: true },
      { texte: ', un ' },
      { texte: 'lien', lien: 'https://exemple.example/' },
      { texte: ' et une note', note: 'Le texte de la note.' },
      { texte: '.' },
    ],
  },
  {
    type: 'liste',
    elements: ['premier', { texte: 'second', elements: [{ texte: 'dedans' }, { texte: 'aussi' }], numerotee: true }],
  },
  { type: 'titre', niveau: 2, numero: '2.1', texte: 'Accès aux soins' },
  { type: 'champ', nom: 'total', libelle: 'Total', valeur: '41 260', multiligne: false, fixe: true },
  {
    type: 'champ',
    nom: 'referent',
    libelle: 'Référent',
    valeur: 'Dominique Exemple',
    multiligne: false,
    enLigne: true,
  },
  {
    type: 'redaction',
    nom: 'contexte',
    libelle: 'Contexte',
    note: 'Note du libellé.',
    aide: 'Une page au plus',
    lignes: 8,
    blocs: [
      { type: 'paragraphe', texte: 'Un texte rédigé.' },
      { type: 'liste', elements: ['un', 'deux'] },
    ],
  },
  { type: 'redaction', nom: 'suite', libelle: 'Suites', lignes: 4, blocs: [] },
  {
    type: 'cases',
    nom: 'statut',
    libelle: 'Statut',
    exclusif: true,
    options: [
      { nom: 'association', libelle: 'Association', cochee: false },
      {
        nom: 'autre',
        libelle: 'Autre, préciser',
        cochee: true,
        precision: { nom: 'statut_autre', libelle: 'Autre, préciser', valeur: 'coopérative' },
      },
    ],
  },
  {
    type: 'tableau',
    nom: 'budget',
    legende: 'Budget',
    colonnes: [
      { nom: 'poste', libelle: 'Poste', saisie: 'aucune' },
      { nom: 'annee1', libelle: '2027', nombre: true },
      { nom: 'annee2', libelle: '2028', nombre: true },
      { nom: 'acquis', libelle: 'Acquis', saisie: 'case' },
    ],
    groupes: [
      { libelle: '', colonnes: 1 },
      { libelle: 'Montants (€)', colonnes: 2 },
      { libelle: '', colonnes: 1 },
    ],
    lignes: [
      { genre: 'rubrique', cellules: ['Charges de personnel'] },
      { nom: 'salaires', cellules: ['Salaires', '42 000', '43 000', { texte: '', coche: true }] },
      {
        nom: 'charges',
        cellules: [
          { texte: [{ texte: 'Charges ', gras: true }, { texte: 'sociales' }] },
          '18 000',
          '',
          { texte: '', coche: false },
        ],
      },
      {
        genre: 'sous-total',
        cellules: [
          'Sous-total',
          { texte: '60 000', fixe: true },
          { texte: '43 000', fixe: true },
          { texte: '', fixe: true },
        ],
      },
      {
        genre: 'total',
        cellules: [
          { texte: 'Total', fixe: true },
          { texte: '103 000', colonnes: 2, fixe: true },
          { texte: '', fixe: true },
        ],
      },
    ],
    premiereColonneEnTete: true,
    lignesVierges: 1,
  },
  {
    type: 'encadre',
    titre: 'À savoir',
    blocs: [{ type: 'paragraphe', texte: 'Une consigne officielle.' }],
  },
  { type: 'reserve', libelle: 'Cadre réservé à l’administration', lignes: ['Reçu le :', 'Avis :'], hauteur: 5 },
  {
    type: 'signature',
    nom: 'signature',
    libelle: 'Signature du représentant',
    mention: 'Précédée de « lu et approuvé »',
    champs: [
      { nom: 'lieu', libelle: 'Fait à', valeur: 'Saint-Exemple' },
      { nom: 'date', libelle: 'Le', valeur: '' },
    ],
  },
];

const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined, freq: 4 });
/** A record without the entries that were not drawn. */
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, needed: (keyof T)[]) =>
  fc.record(shape, { requiredKeys: needed });

export const texte: fc.Arbitrary<Texte> = fc.oneof(
  text,
  fc.array(
    some(
      {
        texte: text,
        gras: fc.boolean(),
        italique: fc.boolean(),
        biffe: fc.boolean(),
        lien: fc.webUrl(),
        note: fc.oneof(text, fc.lorem({ maxCount: 120 })),
      },
      ['texte'],
    ),
    { maxLength: 6 },
  ),
);

const listItem: fc.Arbitrary<ListItem> = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc
    .record({
      texte,
      elements: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constant([]), few(tie('item'))),
      numerotee: fc.boolean(),
    })
    .map((each) => each),
})).item;

const cellule = fc.oneof(
  text,
  some({ texte, colonnes: fc.integer({ min: 0, max: 4 }), coche: fc.boolean(), fixe: fc.boolean() }, ['texte']),
);

const ligne: fc.Arbitrary<Ligne> = some(
  {
    cellules: few(cellule),
    genre: fc.constantFrom('rubrique' as const, 'sous-total' as const, 'total' as const),
    nom: name,
  },
  ['cellules'],
);

const tableau = some(
  {
    type: fc.constant('tableau' as const),
    nom: name,
    legende: text,
    note: text,
    aide: text,
    colonnes: fc.array(
      some(
        {
          nom: name,
          libelle: text,
          nombre: fc.boolean(),
          saisie: fc.constantFrom('texte' as const, 'case' as const, 'aucune' as const),
        },
        ['nom', 'libelle'],
      ),
      { maxLength: 6 },
    ),
    groupes: few(fc.record({ libelle: text, colonnes: fc.nat(4) })),
    lignes: fc.array(ligne, { maxLength: 8 }),
    premiereColonneEnTete: fc.boolean(),
    lignesVierges: fc.nat(4),
  },
  ['type', 'nom', 'legende', 'colonnes', 'lignes'],
);

const precision = maybe(fc.record({ nom: name, libelle: text, valeur: text }));

/** Any block of a long document, frames inside frames included; pictures, drawings and breaks are others' matter. */
export const longBloc: fc.Arbitrary<Bloc> = fc.letrec<{ bloc: Bloc; blocs: readonly Bloc[] }>((tie) => ({
  blocs: fc.oneof({ maxDepth: 2, withCrossShrink: true }, fc.constant([]), few(tie('bloc'))),
  bloc: fc.oneof(
    simple,
    some(
      {
        type: fc.constant('titre' as const),
        niveau: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        texte: text,
        numero: text,
      },
      ['type', 'niveau', 'texte'],
    ),
    fc.record({ type: fc.constant('paragraphe' as const), texte }),
    fc.record({
      type: fc.constant('liste' as const),
      elements: few(fc.oneof(text, listItem)),
      numerotee: fc.boolean(),
    }),
    some(
      {
        type: fc.constant('champ' as const),
        nom: name,
        libelle: text,
        note: text,
        valeur: text,
        multiligne: fc.boolean(),
        fixe: fc.boolean(),
        enLigne: fc.boolean(),
      },
      ['type', 'nom', 'libelle', 'valeur', 'multiligne'],
    ),
    some(
      {
        type: fc.constant('redaction' as const),
        nom: name,
        libelle: text,
        note: text,
        aide: text,
        lignes: fc.nat(90),
        blocs: tie('blocs'),
      },
      ['type', 'nom', 'libelle', 'lignes', 'blocs'],
    ),
    fc.record({
      type: fc.constant('cases' as const),
      nom: name,
      libelle: text,
      exclusif: fc.boolean(),
      options: few(
        fc
          .record({ nom: name, libelle: text, cochee: fc.boolean(), precision })
          .map(({ precision: asked, ...option }) => (asked ? { ...option, precision: asked } : option)),
      ),
    }),
    tableau,
    some({ type: fc.constant('encadre' as const), titre: text, blocs: tie('blocs') }, ['type', 'blocs']),
    fc.record({ type: fc.constant('reserve' as const), libelle: text, lignes: few(text), hauteur: fc.nat(80) }),
    some(
      {
        type: fc.constant('signature' as const),
        nom: name,
        libelle: text,
        mention: text,
        champs: few(fc.record({ nom: name, libelle: text, valeur: text })),
      },
      ['type', 'nom', 'libelle', 'champs'],
    ),
  ),
})).bloc;

export const longDocument: fc.Arbitrary<DocumentModel> = fc
  .record({ titre: text, pied: text, blocs: fc.array(longBloc, { maxLength: 8 }) })
  .map(({ blocs, ...others }) => documentOf(blocs, others));
