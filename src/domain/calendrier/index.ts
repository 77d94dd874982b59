export { type Echeance, echeances, type MissionDatee } from './echeances.ts';
export { ajouterMois } from './mois.ts';
