import type { Nouveaute, Orientation } from '../../schemas/index.ts';
import type { Fiche } from '../types.ts';
import { dire, fiche } from './record.ts';

/** What editors write of the tools. */
interface Ecrits {
  readonly orientation: Orientation;
  readonly nouveautes: readonly Nouveaute[];
}

/** The pages where one does something, and the news. */
export const outils = ({ orientation, nouveautes }: Ecrits): Fiche[] => [
  fiche('outil', '/simulateur/', {
    titre: 'Estimer le financement de votre CPTS',
    contexte: 'simulateur',
    resume: 'Votre population ou vos communes, puis la taille et les montants de l’ACI, mission par mission.',
    motsCles: [
      'simulateur ACI',
      'simulation',
      'simuler',
      'calculer le budget',
      'calcul',
      'calculette',
      'combien touche une CPTS',
      'montant ACI',
      'montant maximum',
      'taille 1',
      'taille 2',
      'taille 3',
      'taille 4',
      'nombre d’habitants',
    ],
    texte: 'Part fixe, part variable, avenant 2, version 2019, tableau, graphique, CSV, PDF.',
  }),
  fiche('outil', '/calendrier/', {
    titre: 'Le calendrier de vos missions',
    contexte: 'calendrier',
    resume: 'À partir du jour de signature du contrat ACI : quand démarrer et déployer chaque mission.',
    motsCles: [
      'échéances',
      'échéancier',
      'dates limites',
      'délai de déploiement',
      'délai des missions 18 mois',
      'après la signature',
      'rétroplanning',
      'planning',
      'agenda',
      'anniversaire du contrat',
    ],
  }),
  fiche('outil', '/par-ou-commencer/', {
    titre: 'Par où commencer ?',
    resume: 'Une à quatre questions, puis ce que vous avez à faire maintenant : gestes, formulaires, guides, contacts.',
    motsCles: ['commencer', 'démarrer', 'débuter', 'aide au choix', 'orientation', 'que faire', 'premier pas'],
    texte: dire(
      ...orientation.questions.flatMap(({ question, reponses }) => [question, ...reponses.map(({ texte }) => texte)]),
      ...orientation.issues.map(({ titre }) => titre),
    ),
  }),
  fiche('page', '/nouveautes/', {
    titre: 'Nouveautés',
    resume: 'Ce qui a changé ici et dans les règles des CPTS. Le plus récent d’abord.',
    motsCles: ['nouveauté', 'actualité', 'quoi de neuf', 'fil Atom', 'flux RSS', 'suivre le site', 's’abonner'],
    texte: dire(...nouveautes.map(({ titre }) => titre)),
  }),
];
