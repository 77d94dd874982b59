import { sansAccents } from '../francais/index.ts';
import type { Contact, Region } from '../../schemas/index.ts';

/** A département as a page knows it. */
export type DepartementDeRegion = Region['departements'][number];

/** Name of a place as an address: « Côtes-d’Armor » → `cotes-d-armor`, « Île-de-France » → `ile-de-france`. */
export const slugDeLieu = (nom: string): string =>
  sansAccents(nom)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Page of a région: `/contacts/bretagne/`. */
export const adresseDeRegion = (region: string): string => `/contacts/${region}/`;

/** Page of a département: `/contacts/bretagne/cotes-d-armor/`. */
export const adresseDeDepartement = (region: string, nom: string): string =>
  `${adresseDeRegion(region)}${slugDeLieu(nom)}/`;

/** Business card of a contact. `region`: slug, or `national`. */
export const adresseDeVcard = (region: string, id: string): string => `${adresseDeRegion(region)}${id}.vcf`;

/** Printable sheet of a région. */
export const adresseDeFiche = (region: string): string => `/telechargements/contacts-${region}.pdf`;

/** Page that explains how to report a mistake, with the contact in question. */
export const adresseDeSignalement = (region: string, id?: string): string =>
  `/contacts/signaler/?region=${region}${id === undefined ? '' : `&contact=${id}`}`;

/** True when one can write to it or call it: what has a site only has no card to keep. */
export const aUneCarte = ({ courriel, telephone, adresse }: Contact): boolean =>
  [courriel, telephone, adresse].some((moyen) => moyen !== undefined);
