import type { Field, FieldKind, FieldOf, LeafField } from '../definition.ts';
import type { AnswerOf, Path } from '../shapes.ts';
import type { ValidAnswer } from '../valid.ts';
import { cases, choix, ouiNon, uneCase } from './choices.ts';
import { communes } from './communes.ts';
import { annee, bic, codePostal, date, finess, iban, mois, rna, rpps, siren, siret, site } from './identifiers.ts';
import type { LeafKind, Refuse, Tell } from './kind.ts';
import { montant, nombre, pourcentage } from './numbers.ts';
import { image } from './picture.ts';
import { signature } from './signature.ts';
import { courriel, telephone, texte, texteLong, texteRiche } from './texts.ts';

export { precisionsMissing, precisionsOf } from './choices.ts';
export { complete, nameOf, quoted, type Refuse, type Tell } from './kind.ts';
export { SIGNATURE_PARTS } from './signature.ts';

/** Kinds that hold one answer and no other field. */
export type LeafKindName = LeafField['type'];

const LEAVES: { readonly [K in LeafKindName]: LeafKind<K> } = {
  texte,
  texte_long: texteLong,
  texte_riche: texteRiche,
  nombre,
  montant,
  pourcentage,
  date,
  mois,
  annee,
  courriel,
  telephone,
  code_postal: codePostal,
  site,
  siren,
  siret,
  rna,
  finess,
  rpps,
  iban,
  bic,
  oui_non: ouiNon,
  case: uneCase,
  choix,
  cases,
  image,
  signature,
  communes,
};

export const isLeaf = (field: { readonly type: string }): field is LeafField => Object.hasOwn(LEAVES, field.type);

/** What `raw` says as an answer to a field that holds no other; `null` and `undefined` say nothing. */
export function readLeaf<K extends LeafKindName>(
  field: FieldOf<K>,
  raw: unknown,
  path: Path,
  refuse: Refuse,
): AnswerOf<K> | undefined {
  if (raw === undefined || raw === null) return undefined;
  // `field.type` is K by construction: each entry of LEAVES takes the field of its own key.
  const { read }: LeafKind<K> = LEAVES[(field as LeafField).type as K];
  return read(field, raw, path, refuse);
}

/** The same, cleaned and checked. */
export function checkLeaf<K extends LeafKindName>(
  field: FieldOf<K>,
  raw: unknown,
  path: Path,
  refuse: Refuse,
): ValidAnswer | undefined {
  const answer = readLeaf<K>(field, raw, path, refuse);
  const tell: Tell = (message, ...inside) => refuse({ path: [...path, ...inside], message });
  // As above.
  const { check }: LeafKind<K> = LEAVES[(field as LeafField).type as K];
  return answer === undefined ? undefined : check(field, answer, tell);
}

export const missingLeaf = (field: LeafField): string => LEAVES[field.type].missing(field);

/** Kinds that show or print something, and hold no answer. */
const SILENT: ReadonlySet<FieldKind> = new Set(['intertitre', 'texte_fixe', 'reserve', 'calcul', 'frise', 'carte']);
export const isSilent = ({ type }: Field): boolean => SILENT.has(type);
