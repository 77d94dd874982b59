export { codesDepartement, lieuxDuCodePostal, regionDuDepartement } from './code-postal.ts';
export { type Avertissement, avertissements, POPULATION_INDICATIVE } from './population.ts';
