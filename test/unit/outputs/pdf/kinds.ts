import type { Bloc } from '../../../../src/documents/index.ts';

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
