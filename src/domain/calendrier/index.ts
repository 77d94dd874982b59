export { icalendar, type EvenementDuJour } from './ics.ts';
export { type Echeance, echeances, type MissionDatee } from './echeances.ts';
export { ajouterMois } from './mois.ts';
