import type { Contact, Destinataire, Region } from '../../schemas/index.ts';
import { aUneCarte } from './adresses.ts';
import { contactsDuDepartement } from './departement.ts';

/** Whom one addresses in a région, without its whole list. */
export interface EnBref {
  /** Those that serve the whole région, in the order one uses them. */
  readonly contacts: readonly Contact[];
  /** Each département has its own: their pages give them. */
  readonly parDepartement: boolean;
}

type Lieu = Pick<Region, 'contacts' | 'departements'>;

/** Each sort of addressee in a région. What was not found is left out: nothing at all is for the page to say. */
export function enBref(region: Lieu, qui: Destinataire): EnBref {
  const trouves = region.contacts.filter(({ etat }) => etat !== 'non-trouve');
  const contacts = PARMI[qui](trouves.filter(({ departements }) => departements.length === 0));
  return { contacts, parDepartement: qui === 'caisse' || (qui === 'ars' && unServiceParDepartement(region)) };
}

const PARMI: Readonly<Record<Destinataire, (contacts: readonly Contact[]) => readonly Contact[]>> = {
  appui: (contacts) => contacts.filter(({ accompagne }) => accompagne),
  ars: arsAJoindre,
  caisse: () => [],
  // One entry per union: a page of its site is not another union.
  urps: (contacts) => contacts.filter(({ nature, service }) => nature === 'urps' && service === undefined),
};

/** Its mailboxes, then its switchboard; failing both, its site. A list of calls answers nobody. */
function arsAJoindre(contacts: readonly Contact[]): readonly Contact[] {
  const ars = contacts.filter(({ nature }) => nature === 'ars');
  const joignables = ars.filter(aUneCarte);
  if (joignables.length === 0) return ars.filter(({ service }) => service === undefined).slice(0, 1);
  return joignables.toSorted((a, b) => Number(b.courriel !== undefined) - Number(a.courriel !== undefined));
}

const unServiceParDepartement = ({ contacts, departements }: Lieu): boolean =>
  departements.every(({ code }) => contactsDuDepartement(contacts, code).delegationTrouvee);
