export { adresseDeQuestion, type AdresseLue, lireAdresse, type Question } from './adresse.ts';
export { type Barre, barresDe } from './barres.ts';
export { type Connu, connuDe } from './connu.ts';
export { codesInconnus, COMMUNES_AU_PLUS, listeSansAdresse, totalDesCommunes } from './communes.ts';
export { csvDe } from './csv.ts';
export { type Lecture, lireHabitants } from './habitants.ts';
export { additionDite, montantDit, sommeDite, SOUS_CONDITION, STATUTS, valeurDite } from './mots.ts';
export type { Repere, Resultat, Simulation, SousCondition } from './resultat.ts';
export { simuler } from './simuler.ts';
export { type LigneSimulee, type Statut, type Valeur } from './valeurs.ts';
export {
  cleDeVersion,
  derniereVersion,
  type Donnees,
  missionsAuChoix,
  type MissionNommee,
  type SourceCitee,
  type Version,
} from './versions.ts';
