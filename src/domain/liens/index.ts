export { kitDe, type Kit } from './kit.ts';
export {
  adresseDeLaRegion,
  adresseCourteDuDepartement,
  outilsDeRegion,
  type FormulairePublie,
  type ModeleDeLien,
  type OutilDeRegion,
  type RegionDeLiens,
} from './outils.ts';
export { adressesPubliees, avecNouvelles, estPromise, type Publies } from './publies.ts';
export { renvoisDeDepartements, renvoisDOutils, renvoisDuPasse, type Renvoi } from './renvois.ts';
