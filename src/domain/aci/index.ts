export { type Ligne, ligneDe, type Somme, somme } from './ligne.ts';
export { type Mentions, mentionsPour } from './mentions.ts';
export {
  missionsDe,
  type MontantsDeMission,
  montantsDeMission,
  type Plafond,
  plafondAnnuel,
  voletAPart,
} from './plafond.ts';
export { TAILLES, taillesPossibles } from './taille.ts';
