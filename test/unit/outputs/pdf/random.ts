import fc from 'fast-check';
import type { Bloc, DocumentModel, Ligne, ListItem, Texte } from '../../../../src/documents/index.ts';
import { bloc as simple, documentOf, few, name, text } from './models.ts';

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

/** The same in letters that every reader measures alike: what is looked at is where they stand. */
export const latinDocument: fc.Arbitrary<DocumentModel> = longDocument.map((document) => ({
  ...document,
  blocs: latin(document.blocs),
}));

/** Words of the model itself, never printed. */
const KEPT = new Set(['type', 'genre', 'saisie', 'nom', 'lien', 'adresse']);

function latin<T>(value: T): T {
  // Each branch rebuilds a value of the shape it received.
  if (typeof value === 'string') return value.replace(/[^\w \n.,-]/g, 'e') as T;
  if (Array.isArray(value)) return value.map(latin) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : latin(item)])) as T;
}
