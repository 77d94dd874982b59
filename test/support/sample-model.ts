import type { DocumentModel } from '../../src/documents/index.ts';
import { MAP, PICTURE } from './sample-pictures.ts';
import { SAVED } from './sample-saved.ts';
export { SAVED };

/** A long document as the forms compose them: every kind of block, in the order of a real project. Names are fictitious. */
export const SAMPLE: DocumentModel = {
  titre: 'CPTS Saint-Exemple',
  sousTitre: 'Communauté professionnelle territoriale de santé',
  langue: 'fr-FR',
  sujet: 'Projet de santé',
  couverture: {
    surtitre: 'Projet de santé',
    blocs: [
      {
        type: 'champ',
        nom: 'referent',
        libelle: 'Référent',
        valeur: 'Dominique Exemple, infirmière libérale',
        multiligne: false,
        enLigne: true,
      },
      {
        type: 'champ',
        nom: 'courriel',
        libelle: 'Courriel',
        valeur: 'd.exemple@exemple.fr',
        multiligne: false,
        enLigne: true,
      },
      {
        type: 'champ',
        nom: 'version',
        libelle: 'Version',
        valeur: '22 novembre 2026, à l’attention de l’ARS',
        multiligne: false,
        enLigne: true,
      },
    ],
    dessin: MAP,
  },
  sommaire: 2,
  filigrane: 'BROUILLON',
  pied: 'Projet de santé, CPTS Saint-Exemple',
  origine: { adresse: 'https://cpts-mode-d-emploi.example/formulaires/projet-de-sante/', jour: '2026-11-22' },
  images: { photo: PICTURE },
  donnees: SAVED,
  blocs: [
    { type: 'titre', niveau: 1, numero: '1', texte: 'Le territoire' },
    {
      type: 'paragraphe',
      texte: [
        { texte: 'Les trois communes partagent la même maison médicale de garde et le même marché' },
        { texte: '.', note: 'Diagnostic partagé, réunion du 3 novembre 2026.' },
        { texte: ' Le périmètre a été arrêté ' },
        { texte: 'à l’unanimité', gras: true },
        { texte: ' ; voir ' },
        { texte: 'le guide', lien: 'https://cpts-mode-d-emploi.example/guides/territoire/' },
        { texte: ', ou ' },
        { texte: 'rayer la mention inutile', biffe: true },
        { texte: ' au besoin', italique: true },
        { texte: '.' },
      ],
    },
    { type: 'titre', niveau: 2, numero: '1.1', texte: 'Communes et population' },
    {
      type: 'tableau',
      nom: 'communes',
      legende: 'Population des communes',
      aide: 'Population municipale, dernier recensement.',
      colonnes: [
        { nom: 'commune', libelle: 'Commune' },
        { nom: 'population', libelle: 'Population', nombre: true },
        { nom: 'part', libelle: 'Part', nombre: true },
      ],
      premiereColonneEnTete: true,
      lignes: [
        { cellules: ['Saint-Exemple', '14\u202f820', '48\u00a0%'] },
        { cellules: ['La Maquette', '9\u202f410', '31\u00a0%'] },
        { cellules: ['Bourg-Spécimen', '6\u202f275', '21\u00a0%'] },
        { genre: 'total', cellules: ['Total', '30\u202f505', '100\u00a0%'] },
      ],
    },
    {
      type: 'dessin',
      dessin: MAP,
      alternative: 'Carte des trois communes : Saint-Exemple à l’ouest, La Maquette à l’est, Bourg-Spécimen au sud.',
      legende: 'Le territoire de la CPTS',
    },
    {
      type: 'figure',
      image: 'photo',
      alternative: 'Un dégradé de gris, à la place d’une photographie.',
      legende: 'La maison médicale de garde',
    },
    { type: 'titre', niveau: 1, numero: '2', texte: 'Les missions' },
    {
      type: 'cases',
      nom: 'missions',
      libelle: 'Missions retenues',
      mention: 'Cocher les missions que la communauté engage la première année.',
      options: [
        { nom: 'soins', libelle: 'Accès aux soins', cochee: true },
        { nom: 'parcours', libelle: 'Parcours pluriprofessionnels', cochee: true },
        { nom: 'prevention', libelle: 'Prévention', cochee: false },
        {
          nom: 'autre',
          libelle: 'Autre',
          cochee: true,
          precision: { nom: 'p', libelle: 'préciser', valeur: 'santé des jeunes' },
        },
      ],
    },
    {
      type: 'cases',
      nom: 'statut',
      libelle: 'Forme de la structure',
      exclusif: true,
      options: [
        { nom: 'asso', libelle: 'Association', cochee: true },
        { nom: 'autre', libelle: 'Autre forme', cochee: false },
      ],
    },
    { type: 'titre', niveau: 2, numero: '2.1', texte: 'Accès aux soins' },
    {
      type: 'tableau',
      nom: 'grille',
      legende: 'Grille de la mission',
      colonnes: [
        { nom: 'intitule', libelle: '' },
        { nom: 'texte', libelle: '' },
      ],
      premiereColonneEnTete: true,
      lignes: [
        {
          cellules: ['Objectifs généraux', 'Que chaque habitant en affection de longue durée ait un médecin traitant.'],
        },
        {
          cellules: [
            'Actions envisagées',
            'Recenser les patients sans médecin traitant ; partager des créneaux de soins non programmés.',
          ],
        },
        { cellules: ['Calendrier', 'Démarrage dans les 6 mois après la signature, déploiement dans les 18 mois.'] },
      ],
    },
    {
      type: 'redaction',
      nom: 'justification',
      libelle: 'Pourquoi cette mission d’abord',
      aide: 'Dix lignes au plus.',
      lignes: 10,
      blocs: [
        { type: 'paragraphe', texte: 'Trois départs de médecins sont annoncés d’ici deux ans.' },
        {
          type: 'liste',
          elements: [
            {
              texte: 'Recenser les besoins',
              elements: [{ texte: 'avec les pharmacies' }, { texte: 'avec les infirmières' }],
            },
            'Ouvrir des créneaux',
            'Mesurer chaque trimestre',
          ],
        },
        { type: 'liste', numerotee: true, elements: ['Préparer', 'Décider', 'Commencer'] },
      ],
    },
    {
      type: 'champ',
      nom: 'contexte',
      libelle: 'Contexte',
      aide: 'En quelques mots',
      valeur:
        'Nous sommes une douzaine à nous réunir depuis l’été.\n\nLes demandes de soins dans la journée augmentent et plusieurs départs sont annoncés.',
      multiligne: true,
    },
    { type: 'champ', nom: 'calendrier', libelle: 'Calendrier', valeur: '', multiligne: false },
    {
      type: 'encadre',
      titre: 'Bon à savoir',
      blocs: [
        { type: 'paragraphe', texte: 'Le contrat ACI se signe après la validation du projet de santé.' },
        { type: 'liste', elements: ['par l’ARS', 'par la caisse'] },
      ],
    },
    { type: 'saut', orientation: 'paysage' },
    { type: 'titre', niveau: 1, numero: '3', texte: 'Le budget' },
    {
      type: 'tableau',
      nom: 'budget',
      legende: 'Budget de la première année',
      colonnes: [
        { nom: 'poste', libelle: 'Poste' },
        { nom: 'charges', libelle: 'Charges', nombre: true },
        { nom: 'aci', libelle: 'ACI', nombre: true },
        { nom: 'autres', libelle: 'Autres', nombre: true },
      ],
      groupes: [
        { libelle: '', colonnes: 2 },
        { libelle: 'Produits', colonnes: 2 },
      ],
      lignes: [
        { genre: 'rubrique', cellules: ['Fonctionnement'] },
        { cellules: ['Coordination', '42\u202f000\u00a0€', '42\u202f000\u00a0€', ''] },
        { cellules: ['Local', '6\u202f000\u00a0€', '4\u202f000\u00a0€', '2\u202f000\u00a0€'] },
        {
          genre: 'sous-total',
          cellules: ['Sous-total', '48\u202f000\u00a0€', '46\u202f000\u00a0€', '2\u202f000\u00a0€'],
        },
        { genre: 'total', cellules: ['Total', '48\u202f000\u00a0€', '46\u202f000\u00a0€', '2\u202f000\u00a0€'] },
      ],
    },
    {
      type: 'tableau',
      nom: 'croix',
      legende: 'Qui fait quoi',
      colonnes: [
        { nom: 'q', libelle: 'Qui' },
        { nom: 'a', libelle: 'Pilote', saisie: 'case' },
        { nom: 'b', libelle: 'Participe', saisie: 'case' },
      ],
      premiereColonneEnTete: true,
      lignes: [
        { cellules: ['Infirmières', { texte: '', coche: true }, { texte: '', coche: false }] },
        { cellules: ['Pharmaciens', { texte: '', coche: false }, { texte: 'parfois', coche: true }] },
      ],
    },
    { type: 'saut', orientation: 'portrait' },
    { type: 'titre', niveau: 1, numero: '4', texte: 'Signature' },
    { type: 'tableau', nom: 'annexes', legende: 'Annexes', colonnes: [{ nom: 'x', libelle: '' }], lignes: [] },
    { type: 'reserve', libelle: 'Cadre réservé à l’administration', lignes: ['Reçu le :', 'Avis :'], hauteur: 5 },
    {
      type: 'signature',
      nom: 'signature',
      libelle: 'Pour la communauté',
      mention: 'Lu et approuvé',
      champs: [
        { nom: 'nom', libelle: 'Nom', valeur: 'Dominique Exemple' },
        { nom: 'lieu', libelle: 'Lieu', valeur: '' },
        { nom: 'date', libelle: 'Date', valeur: '' },
      ],
    },
    {
      type: 'lien',
      texte: 'Voir la page de la mission',
      adresse: 'https://cpts-mode-d-emploi.example/missions/acces-aux-soins/',
    },
  ],
};
