export { codesDepartement, lieuxDuCodePostal, regionDuDepartement } from './code-postal.ts';
export { ENCRES, graineDuTerritoire, mosaique, type Dessin } from './mosaique/index.ts';
export { type Avertissement, avertissements, POPULATION_INDICATIVE } from './population.ts';
