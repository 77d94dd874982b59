import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Bloc, DocumentModel, SavedAnswers } from '../../../../src/documents/index.ts';
import type { WriteContext } from '../../../../src/outputs/index.ts';
import { write } from '../../../../src/outputs/pdf/index.ts';

const font = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../public/fonts/pdf/${name}.ttf`, import.meta.url));

export const FONTS: WriteContext['fonts'] = {
  regular: font('cpts-regular'),
  bold: font('cpts-bold'),
  fallback: [font('cpts-repli-lettres'), font('cpts-repli-signes')],
};

export const DATE = new Date('2026-11-21T10:00:00Z');

export const DONNEES: SavedAnswers = {
  format: 'cpts-reponses',
  version: 1,
  formulaire: 'essai',
  edition: '2026-11',
  enregistre_le: '2026-11-21T10:00:00.000Z',
  reponses: { contexte: 'Les demandes augmentent. \ud83d\ude00' },
};

/** A document around the given blocks. */
export function documentOf(blocs: readonly Bloc[], others: Partial<DocumentModel> = {}): DocumentModel {
  return {
    titre: 'Essai d’une fiche',
    langue: 'fr-FR',
    pied: 'Essai, Saint-Exemple',
    origine: { adresse: 'https://cpts-mode-d-emploi.example/formulaires/essai/', jour: '2026-11-21' },
    blocs,
    ...others,
  };
}

export function pdfOf(document: DocumentModel, profil: WriteContext['profil'] = 'archive') {
  return write(document, { date: DATE, fonts: FONTS, profil });
}

/** One block of each kind, filled. */
export const EVERY_KIND: readonly Bloc[] = [
  { type: 'titre', niveau: 1, texte: 'Première rubrique' },
  { type: 'paragraphe', texte: 'Un paragraphe ordinaire.' },
  { type: 'paragraphe', texte: 'Une remarque discrète.', ton: 'discret' },
  { type: 'liste', elements: ['premier élément', 'second élément'] },
  { type: 'liste', elements: ['à faire d’abord', 'à faire ensuite'], numerotee: true },
  { type: 'titre', niveau: 3, texte: 'Sous-rubrique' },
  {
    type: 'champ',
    nom: 'contexte',
    libelle: 'Le contexte',
    aide: 'En quelques mots',
    valeur: 'Du travail.',
    multiligne: true,
  },
  { type: 'champ', nom: 'calendrier', libelle: 'Le calendrier', valeur: '', multiligne: false },
  {
    type: 'cases',
    nom: 'objectifs',
    libelle: 'Objectifs',
    options: [
      { nom: 'besoin', libelle: 'Besoin d’informations', cochee: false },
      { nom: 'reflexion', libelle: 'Réflexion en cours', cochee: true },
    ],
  },
  {
    type: 'tableau',
    nom: 'communes',
    legende: 'Communes du territoire',
    colonnes: [
      { nom: 'commune', libelle: 'Commune' },
      { nom: 'population', libelle: 'Population', nombre: true },
    ],
    lignes: [{ cellules: ['Saint-Exemple', '14 820'] }, { cellules: ['La Maquette', ''] }],
    premiereColonneEnTete: true,
    lignesVierges: 3,
  },
  { type: 'lien', texte: 'La page du formulaire', adresse: 'https://cpts-mode-d-emploi.example/formulaires/essai/' },
];

const CURIOUS = [
  'œ Œ Ÿ « » ’ – … €',
  'C’hoazh, Ñandu, Łódź, Đặng Thị Ánh',
  'Αθήνα, Москва',
  'محمد، 李小龍, नमस्ते, 👩‍⚕️',
  'e\u0301 a\u0300 c\u0327',
  '\ud800 seul \udc00',
  '\u202eenvers\u202c, \ufeff, \u00ad, \u0000',
  '(paren) \\barre <angle> [x] %',
  'a'.repeat(400),
  'ligne\nautre ligne\r\nencore\u2028fin',
  '\ue000 privé',
  '   ',
  '',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...CURIOUS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
);

export const name = fc.oneof(
  fc.constantFrom('contexte', 'référents', 'a.b', ''),
  fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/),
);
export const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });

export const bloc: fc.Arbitrary<Bloc> = fc.oneof(
  fc.record({
    type: fc.constant('titre' as const),
    niveau: fc.constantFrom(1 as const, 2 as const, 3 as const),
    texte: text,
  }),
  fc.record({ type: fc.constant('paragraphe' as const), texte: text }),
  fc.record({ type: fc.constant('liste' as const), elements: few(text), numerotee: fc.boolean() }),
  fc.record({
    type: fc.constant('champ' as const),
    nom: name,
    libelle: text,
    aide: text,
    valeur: text,
    multiligne: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('cases' as const),
    nom: name,
    libelle: text,
    options: few(fc.record({ nom: name, libelle: text, cochee: fc.boolean() })),
  }),
  fc.record({
    type: fc.constant('tableau' as const),
    nom: name,
    legende: text,
    colonnes: few(fc.record({ nom: name, libelle: text, nombre: fc.boolean() })),
    lignes: few(fc.record({ cellules: few(text) })),
    premiereColonneEnTete: fc.boolean(),
    lignesVierges: fc.nat(4),
  }),
  fc.record({ type: fc.constant('lien' as const), texte: text, adresse: fc.oneof(fc.webUrl(), text) }),
);

export const anyDocument: fc.Arbitrary<DocumentModel> = fc
  .record({
    titre: text,
    sousTitre: text,
    sujet: text,
    pied: text,
    blocs: fc.array(bloc, { maxLength: 8 }),
    joint: fc.boolean(),
  })
  .map(({ blocs, joint, ...others }) => documentOf(blocs, { ...others, ...(joint && { donnees: DONNEES }) }));
