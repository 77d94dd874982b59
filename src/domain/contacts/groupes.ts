import type { Contact, NatureDeContact } from '../../schemas/index.ts';

/** A heading of a page of contacts, and what stands under it. */
export interface GroupeDeContacts {
  /** Anchor, ASCII. */
  readonly id: string;
  readonly titre: string;
  readonly contacts: readonly Contact[];
}

/** Headings in the order of reading: who decides, who pays, who helps. Each nature has one place. */
const GROUPES = [
  ['ars', 'L’ARS et ses délégations', ['delegation', 'ars']],
  ['assurance-maladie', 'L’Assurance Maladie et la MSA', ['assurance-maladie', 'msa']],
  ['paps', 'Le portail des professionnels de santé (PAPS)', ['paps']],
  ['urps', 'Les URPS', ['urps']],
  ['guichets', 'Les guichets et les appuis', ['guichet']],
  ['federations', 'Les fédérations', ['federation']],
  ['associations', 'Les associations', ['association']],
  ['etat', 'Les annuaires et les services de l’État', ['etat']],
] as const satisfies readonly (readonly [string, string, readonly NatureDeContact[]])[];

/** The natures that a heading gathers: none is forgotten. */
type Rangee = (typeof GROUPES)[number][2][number];
const rangDe = (nature: Rangee, natures: readonly NatureDeContact[]): number => natures.indexOf(nature);

/** Contacts under the headings that have some, each heading in the order of its natures, then in that of the editors. */
export function parNature(contacts: readonly Contact[]): readonly GroupeDeContacts[] {
  return GROUPES.map(([id, titre, natures]) => ({
    id,
    titre,
    contacts: contacts
      .filter(({ nature }) => rangDe(nature, natures) >= 0)
      .toSorted((a, b) => rangDe(a.nature, natures) - rangDe(b.nature, natures)),
  })).filter((groupe) => groupe.contacts.length > 0);
}
