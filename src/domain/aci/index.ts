export { type Ligne, ligneDe, type Somme } from './ligne.ts';
export { missionsDe, type MontantsDeMission, montantsDeMission, type Plafond, plafondAnnuel } from './plafond.ts';
export { TAILLES, taillesPossibles } from './taille.ts';
