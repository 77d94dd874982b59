export { arbreDe, SANS_REGION, type Arbre, type Question } from './arbre.ts';
export { fautesDe, QUESTIONS_AU_PLUS, type Faute } from './fautes.ts';
export { adresseDe, avec, clesComprises, sans, suivre, type Chemin, type Pas } from './suivre.ts';
