export { annuaire, type Annuaire } from './annuaire.ts';
export { chercher, communesAuCode, type Recherche, type Trouve } from './chercher.ts';
export { codesDepartement, departementsDuCode, lieuxDuCodePostal, regionDuDepartement } from './code-postal.ts';
export { codesColles, type LigneCollee, reconnaitre } from './coller.ts';
export {
  ajouter,
  anneeDesPopulations,
  type Commune,
  enOrdre,
  type Epci,
  type LieuDepartement,
  villeDeLArrondissement,
} from './commune.ts';
export {
  type Contenu,
  type Fiche,
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
  type LigneCommune,
  lireDepartement,
  lireNational,
  type Origine,
} from './fichiers.ts';
export { ENCRES, graineDuTerritoire, mosaique, type Dessin } from './mosaique/index.ts';
export { plier } from './plier.ts';
export { type Avertissement, avertissements, POPULATION_INDICATIVE } from './population.ts';
export { type Alerte, type Resume, resumeDuTerritoire, type Tailles } from './resume.ts';
