export { enBalises } from './balises.ts';
export { csvFrancais } from './csv.ts';
export { lignesPliees, valeurEchappee } from './lignes.ts';
