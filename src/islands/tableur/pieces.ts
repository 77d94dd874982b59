import { sansAccents } from '../../domain/francais/index.ts';
import type { Field } from '../../forms/index.ts';

/** A text by which two spellings of a heading are the same: no accent, no case, no punctuation. */
export const plain = (text: string): string =>
  sansAccents(text)
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a spreadsheet often writes in several columns and a form in one field, in the order in which it is written. */
const FAMILIES = [
  ['nom', 'prenom'],
  ['adresse', 'complement', 'code postal', 'commune'],
] as const;

/** Headings that say the same thing in other words. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^noms?(?: de famille| d usage| usuel| d exercice)?$/u, 'nom'],
  [/^prenoms?(?: usuel| d exercice)?$/u, 'prenom'],
  [
    /^(?:rue|voie|numero et voie|adresse(?! (?:complete|e mail|mail|mel|electronique|internet|web|2|ligne 2)\b).*)$/u,
    'adresse',
  ],
  [/^(?:complement.*|adresse (?:ligne )?2)$/u, 'complement'],
  [/^(?:code postal|cp)$/u, 'code postal'],
  [/^(?:ville|commune|localite)$/u, 'commune'],
];

/** The piece of a person’s name or of an address that a heading announces, if it does. */
export const pieceOf = (heading: string): string | undefined =>
  SYNONYMS.find(([pattern]) => pattern.test(plain(heading)))?.[1];

/** A piece under one name, whatever the heading: « Ville » is « commune ». */
export const canonical = (heading: string): string => pieceOf(heading) ?? plain(heading);

/** The pieces of which a field is made, in the order of its label. */
export interface Made {
  readonly pieces: readonly string[];
  /** What its label writes between two of them; absent when the label names only the first one. */
  readonly between?: string;
}

/**
 * The pieces that the label of a field names: « Nom, Prénom », « Prénom et nom », « Code postal, ville ». A label that
 * names only the first piece of a name or of an address (« Nom », « Adresse ») also holds the others.
 */
export function madeOf({ libelle, intitule }: Field): Made | null {
  for (const label of [libelle, intitule ?? '']) {
    const bare = label.replace(/\([^)]*\)/gu, ' ');
    const named = bare.split(/[,;/+]|\bet\b/u).flatMap((part) => (plain(part) === '' ? [] : [canonical(part)]));
    if (named.length > 1) return { pieces: named, between: bare.includes(',') ? ', ' : ' ' };
    const words = plain(bare).split(' ');
    if (words.length > 1 && familyOf(words)) return { pieces: words, between: ' ' };
  }
  const [first = ''] = plain(libelle).split(' ou ');
  const family = FAMILIES.find(([head]) => head === pieceOf(first));
  return family === undefined ? null : { pieces: family };
}

/** Whether these pieces all belong to one name, or all to one address. */
export const familyOf = (pieces: readonly string[]): boolean =>
  FAMILIES.some((family) => pieces.every((piece) => family.some((each) => each === piece)));
