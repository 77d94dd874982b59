export { icalendar, type EvenementDuJour } from './ics.ts';
export { type RepereDuContrat, reperesDuContrat } from './contrat.ts';
export { type Echeance, echeances, type MissionDatee } from './echeances.ts';
export {
  evenementsDuCalendrier,
  type LigneDuCalendrier,
  lignesDuCalendrier,
  type MissionDuCalendrier,
  repereDit,
} from './lignes.ts';
export { ajouterMois } from './mois.ts';
export type { VieDuContrat } from '../../schemas/index.ts';
