export type { Contact, Region } from '../../schemas/index.ts';
export {
  adresseDeDepartement,
  adresseDeFiche,
  adresseDeRegion,
  adresseDeSignalement,
  adresseDeVcard,
  type DepartementDeRegion,
  aUneCarte,
  slugDeLieu,
} from './adresses.ts';
export { type EnBref, enBref } from './bref.ts';
export { type CptsCitee, cptsCitees } from './citees.ts';
export { type ContactsDuDepartement, contactsDuDepartement, sertLeDepartement } from './departement.ts';
export { type GroupeDeContacts, parNature } from './groupes.ts';
export { codePostalDe, type LieuPropose, type LieuxProposes, lieuxProposes, type Savoir, seulLieu } from './lieux.ts';
export { type Signalement, texteDuSignalement } from './signalement.ts';
export { numeroComplet } from './telephone.ts';
export { type Confiance, confiance, etatDit, ETATS, texteACopier } from './textes.ts';
export { type OrigineDeVcard, vcard } from './vcard.ts';
