import type { Contact } from '../../schemas/index.ts';
import { aUneCarte } from './adresses.ts';

/** What is known for one département. */
export interface ContactsDuDepartement {
  /** Its délégation, or the ARS service that serves it alone; without a way to reach it, an entry says what was not found. */
  readonly delegations: readonly Contact[];
  /** A délégation was found, with an address of its own. */
  readonly delegationTrouvee: boolean;
  /** The ARS of the région. */
  readonly ars: readonly Contact[];
  /** Caisse primaire and MSA. */
  readonly caisses: readonly Contact[];
  /** An address, a mailbox or a number was read for the ARS or a caisse; otherwise there are only sites to go through. */
  readonly joignable: boolean;
  /** Portal, unions, guichets, federations, associations. */
  readonly appuis: readonly Contact[];
}

/** True for a contact of the whole région, or of this département among others. */
export const sertLeDepartement = ({ departements }: Contact, code: string): boolean =>
  departements.length === 0 || departements.includes(code);

const CAISSES: readonly Contact['nature'][] = ['assurance-maladie', 'msa'];

/** Sorts the contacts of a région as somebody of one département needs them. Nothing is deduced: what is not written is not known. */
export function contactsDuDepartement(contacts: readonly Contact[], code: string): ContactsDuDepartement {
  const ici = contacts.filter((contact) => sertLeDepartement(contact, code));
  const delegations = ici.filter(
    ({ nature, departements }) => nature === 'delegation' || (nature === 'ars' && departements.includes(code)),
  );
  const ars = ici.filter((contact) => contact.nature === 'ars' && !delegations.includes(contact));
  const caisses = ici.filter(({ nature }) => CAISSES.includes(nature));
  const places = new Set([...delegations, ...ars, ...caisses]);
  return {
    delegations,
    delegationTrouvee: delegations.some(({ etat, departements }) => etat !== 'non-trouve' && departements.length > 0),
    ars,
    caisses,
    joignable: [...places].some((contact) => contact.etat !== 'non-trouve' && aUneCarte(contact)),
    appuis: ici.filter((contact) => !places.has(contact)),
  };
}
