export { dansLeCadre, rectangle, type Cadre } from './cadre.ts';
export { TEINTES, traceDe, TRAMES, trameDe, type Teinte, type Trame } from './famille.ts';
