export { indexer, type Savoir } from './indexer.ts';
export { savoir, type Ecrits } from './knowledge.ts';
export { fiches, type Contenu } from './records.ts';
export { enColonnes } from '../transport.ts';
