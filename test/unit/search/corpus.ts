import { indexer, type Savoir } from '../../../src/search/build/index.ts';
import { ouvrir, type Fiche, type Genre, type IndexOuvert } from '../../../src/search/index.ts';

/** A small site, for rules that do not depend on what ours says today. */
const fiche = (genre: Genre, adresse: string, titre: string, resume: string, dit: Partial<Fiche> = {}): Fiche => ({
  genre,
  adresse,
  titre,
  resume,
  contexte: '',
  motsCles: [],
  lieux: [],
  texte: '',
  parties: [],
  ...dit,
});

export const FICHES: readonly Fiche[] = [
  fiche('guide', '/guides/le-territoire/', 'Le territoire', 'Choisir les communes, la taille et les limites.', {
    texte: 'Un coordonnateur aide. La loi, article L. 1434-12, et le décret 2022-375 en parlent.',
    parties: [
      { ancre: 'comment-choisir', titre: 'Comment choisir vos communes', texte: 'Regardez les trajets des patients.' },
      { ancre: 'autre-ancre', titre: 'Les quatre tailles', texte: 'De 1 à 4, à partir de 20 000 habitants.' },
    ],
  }),
  fiche('mission', '/missions/acces-aux-soins/', 'Améliorer l’accès aux soins', 'Une réponse dans la journée.', {
    motsCles: ['médecin traitant'],
    texte: 'Les soins non programmés sont organisés en ville. Œuvre commune.',
  }),
  fiche('region', '/contacts/bretagne/', 'Bretagne', 'À qui écrire.', { lieux: ['Bretagne', '35', '29'] }),
  fiche('contact', '/contacts/bretagne/#ars-35', 'ARS Bretagne, Ille-et-Vilaine', 'Demander un appui.', {
    lieux: ['Bretagne', '35'],
  }),
  fiche('contact', '/contacts/bretagne/#msa-29', 'MSA du Finistère', 'Être conseillé.', {
    contexte: 'Bretagne',
    lieux: ['Bretagne', '29'],
  }),
  fiche('contact', '/contacts/bretagne/#msa-35', 'MSA', 'Être conseillé.', {
    contexte: 'Bretagne',
    lieux: ['Bretagne', '35'],
  }),
  fiche('contact', '/contacts/bretagne/#urps', 'URPS', 'Être appuyé.', { contexte: 'Bretagne', lieux: ['Bretagne'] }),
  fiche('formulaire', '/formulaires/ami/', 'Appel', 'Répondre à l’appel.', { lieux: ['Bretagne'] }),
  fiche('terme', '/glossaire/#snp', 'SNP, Soins non programmés', 'Demandes du jour, sans danger vital.'),
  fiche('terme', '/glossaire/#etp', 'ETP, Éducation thérapeutique du patient, Équivalent temps plein', 'Deux sens.'),
  fiche('terme', '/glossaire/#pass', 'PASS, Plafond annuel de la sécurité sociale', 'Un plafond.'),
  fiche('page', '/confidentialite/', 'Vie privée', 'Rien ne quitte votre appareil, on ne passe par aucun serveur.'),
];

export const SAVOIR: Savoir = {
  synonymes: [
    ['kiné', 'kinésithérapeute'],
    ['Provence-Alpes-Côte d’Azur', 'PACA'],
    ['données personnelles', 'vie privée'],
  ],
  departements: [
    { code: '35', nom: 'Ille-et-Vilaine', region: 'Bretagne', villes: ['Rennes', 'Saint-Malo'], motCourant: false },
    { code: '29', nom: 'Finistère', region: 'Bretagne', villes: ['Quimper'], motCourant: false },
    { code: '2A', nom: 'Corse-du-Sud', region: 'Corse', villes: ['Ajaccio'], motCourant: false },
    { code: '2B', nom: 'Haute-Corse', region: 'Corse', villes: ['Bastia'], motCourant: false },
    { code: '46', nom: 'Lot', region: 'Occitanie', villes: ['Cahors'], motCourant: true },
    {
      code: '13',
      nom: 'Bouches-du-Rhône',
      region: 'Provence-Alpes-Côte d’Azur',
      villes: ['Marseille'],
      motCourant: false,
    },
    { code: '974', nom: 'La Réunion', region: 'La Réunion', villes: ['Saint-Denis'], motCourant: true },
  ],
  reponses: [
    {
      si: ['prendre rendez-vous'],
      sauf: ['CPTS'],
      titre: 'Vous cherchez un soignant ?',
      texte: 'Voyez sante.fr.',
      liens: [{ href: 'https://www.sante.fr', libelle: 'sante.fr' }],
    },
  ],
  tailles: [
    [1, 1],
    [40_000, 2],
    [80_000, 2, 3],
    [80_001, 3],
  ],
};

export const petitIndex = (): IndexOuvert => ouvrir(indexer(FICHES, SAVOIR));
