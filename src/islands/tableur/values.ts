import type { Field, FieldKind, FieldOf } from '../../forms/index.ts';
import { plain } from './pieces.ts';

/** What a cell says as an answer; `undefined` when it says nothing that the field can hold. */
export type CellValue = string | readonly string[] | undefined;

const YES = new Set(['oui', 'o', 'x', 'vrai', 'true', 'yes', '1']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no', '0']);

const asTyped = (_field: Field, text: string): CellValue => text;
/** A spreadsheet takes numbers for numbers, and forgets the zero that they begin with. */
const withZero = (missing: RegExp) => (_field: Field, text: string) => (missing.test(text) ? `0${text}` : text);

function optionOf(field: FieldOf<'choix' | 'cases'>, text: string): string | undefined {
  const said = plain(text);
  return field.options.find(({ id, libelle }) => plain(libelle) === said || plain(id) === said)?.id;
}

const VALUE: { readonly [K in FieldKind]?: (field: FieldOf<K>, text: string) => CellValue } = {
  texte: asTyped,
  texte_long: asTyped,
  nombre: asTyped,
  montant: (_field, text) => text.replace(/[\s\u00A0]*€$/u, ''),
  pourcentage: (_field, text) => text.replace(/[\s\u00A0]*%$/u, ''),
  date: asTyped,
  mois: asTyped,
  annee: asTyped,
  courriel: asTyped,
  telephone: withZero(/^[1-9]\d{8}$/u),
  code_postal: withZero(/^\d{4}$/u),
  site: asTyped,
  siren: asTyped,
  siret: asTyped,
  rna: asTyped,
  finess: withZero(/^\d{8}$/u),
  rpps: asTyped,
  iban: asTyped,
  bic: asTyped,
  oui_non: (_field, text) => (YES.has(plain(text)) ? 'oui' : NO.has(plain(text)) ? 'non' : undefined),
  case: (_field, text) => (YES.has(plain(text)) ? 'oui' : NO.has(plain(text)) ? '' : undefined),
  choix: optionOf,
  cases: (field, text) => {
    const whole = optionOf(field, text);
    if (whole !== undefined) return [whole];
    const ids = text.split(/[;,\n/]+/u).map((part) => optionOf(field, part));
    return ids.includes(undefined) ? undefined : ids.filter((id) => id !== undefined);
  },
};

/** The answer that a cell gives to a field, as the reader would have typed it. */
export function valueOfCell<K extends FieldKind>(field: FieldOf<K>, cell: string): CellValue {
  const text = field.type === 'texte_long' ? cell.trim() : cell.replace(/\s+/gu, ' ').trim();
  // `field.type` is K by construction: each entry takes the field of its own key.
  const read = VALUE[field.type as K];
  return text === '' ? '' : read?.(field, text);
}
