export { sansAccents } from './accents.ts';
export { aLaDate, aPlusDeDeuxAns, dateEnFrancais } from './dates.ts';
export { capitale, enLettres, enumeration, euros, nombre, pluriel } from './nombres.ts';
export { FINE, INSECABLE, typographie } from './typographie.ts';
