/** The catalogue of missions: what each word of its facets says, what they keep, and which two missions are compared. */
export { compterLesMissions, type CompteDeMissions } from './compter.ts';
export { comparaison, type Comparaison } from './comparer.ts';
export { adresseDuFiltre, CLES, filtreDe, filtrer, mots, nombreTrouve, type Fiche, type Filtre } from './filtrer.ts';
export { libelleDe, LIBELLES, professionsDe } from './libelles.ts';
