import type { Field, FormDefinition, LeafField } from '../definition.ts';
import { isLeaf, nameOf } from '../kinds/index.ts';

/** Personal, a bank account, or not something that a link should carry: a picture, a territory, a signature are given in the form. */
const NEVER = ['courriel', 'telephone', 'rpps', 'iban', 'bic', 'image', 'signature', 'communes'] as const;
const IS_NEVER: ReadonlySet<string> = new Set(NEVER);

/** A question that a link may answer for everyone who receives it. */
export type OfferedField = Exclude<LeafField, { type: (typeof NEVER)[number] }>;

export interface OfferedSection {
  readonly id: string;
  readonly titre: string;
  readonly champs: readonly OfferedField[];
}

const isOffered = (field: Field): field is OfferedField =>
  isLeaf(field) && !IS_NEVER.has(field.type) && !('cle_publique' in field && field.cle_publique !== undefined);

/** What may be answered in a link, section by section; what has a public key is in the address, not here. */
export const offered = ({ sections }: FormDefinition): readonly OfferedSection[] =>
  sections
    .map((section) => ({
      id: section.id,
      titre: nameOf({ libelle: section.titre }),
      champs: section.champs.filter(isOffered),
    }))
    .filter(({ champs }) => champs.length > 0);
