export { formulairesPour, MARQUES, modele, type FormulaireOffert } from './formulaires.ts';
export { groupesDeGestes, type Groupe } from './gestes.ts';
export { avancement } from './progres.ts';
