export { bilan, type Bilan, type ContactPublie, type Relecture } from './bilan.ts';
export { montantsConnus } from './montants.ts';
