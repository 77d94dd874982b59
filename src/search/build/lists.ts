import { capitale } from '../../domain/francais/index.ts';
import { compterLesMissions } from '../../domain/missions/index.ts';
import type { Mission } from '../../schemas/index.ts';
import type { Fiche } from '../types.ts';

const liste = (adresse: string, titre: string, resume: string, motsCles: readonly string[]): Fiche => ({
  adresse,
  genre: 'page',
  titre,
  contexte: '',
  resume,
  motsCles,
  lieux: [],
  texte: '',
  parties: [],
});

/** The pages that only list others: found by their name. */
export const listes = (missions: readonly Mission[]): readonly Fiche[] => [
  listeDesMissions(missions),
  liste('/guides/', 'Guides', 'Tous les guides, de la première idée à la vie de la CPTS.', [
    'guide',
    'tous les guides',
  ]),
  liste('/etapes/', 'Les neuf étapes', 'Le chemin de la première idée à la mise en œuvre, étape par étape.', [
    'étapes de création',
    'calendrier',
    'liste des étapes',
  ]),
  liste('/missions/comparer/', 'Comparer deux missions', 'Deux missions côte à côte : délais, actions, indicateurs.', [
    'comparaison',
    'différence entre deux missions',
  ]),
  liste('/contacts/', 'Contacts', 'À qui écrire, région par région : ARS, caisses, URPS.', [
    'annuaire',
    'liste des contacts',
  ]),
  liste('/formulaires/', 'Formulaires', 'Les formulaires à remplir ici, sur votre appareil, et les outils.', [
    'outils',
    'modèle de document',
    'formulaire vierge',
  ]),
  liste('/glossaire/', 'Glossaire', 'Les sigles et les mots du métier, expliqués en une phrase.', [
    'sigles',
    'lexique',
    'définitions',
  ]),
  liste('/fiabilite/', 'Fiabilité', 'Ce qui est à revoir, et les contacts vérifiés il y a plus de deux ans.', [
    'à jour',
    'informations à jour',
    'date de vérification',
    'information périmée',
  ]),
  liste('/contacts/signaler/', 'Signaler une erreur', 'Une adresse fausse, un contact qui manque : quoi nous dire.', [
    'erreur',
    'corriger',
    'adresse fausse',
    'téléphone faux',
    'mauvaise adresse',
    'lien mort',
  ]),
  liste('/integrer/', 'Relier ce site au vôtre', 'Adresses courtes, boutons et QR codes, région par région.', [
    'URPS',
    'intégrer',
    'bouton',
    'QR code',
    'lien court',
    'affiche',
  ]),
  liste('/donnees/', 'Les données', 'Missions, contacts, étapes, glossaire et barèmes, en JSON et en CSV.', [
    'données ouvertes',
    'open data',
    'télécharger les données',
    'JSON',
    'CSV',
    'API',
  ]),
  liste('/sources/', 'Sources', 'Où chaque fait a été lu, avec sa date.', ['références', 'bibliographie', 'textes']),
];

function listeDesMissions(missions: readonly Mission[]): Fiche {
  const { toutes, socles, auChoix } = compterLesMissions(missions);
  return liste('/missions/', `Les ${toutes}`, `${capitale(socles)}, ${auChoix}, au choix, et leurs délais.`, [
    'missions socles',
    'missions obligatoires',
    'liste des missions',
    'délai de déploiement 18 mois',
  ]);
}
