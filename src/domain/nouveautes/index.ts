export { atom, type Fil, parDate, pourRegion } from './atom.ts';
