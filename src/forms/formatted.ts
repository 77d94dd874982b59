import { dateEnFrancais, INSECABLE } from '../domain/francais/index.ts';
import type { Option } from './definition.ts';
import { nameOf, SIGNATURE_PARTS } from './kinds/index.ts';
import { frenchNumber } from './numbers.ts';
import { phoneAsRead } from './phone.ts';
import { isRecord, own } from './record.ts';
import { plainRich, type RichText } from './rich/index.ts';
import type { ValidAnswer } from './valid.ts';

/** What must be known of a field to write its answer. */
export interface Formattable {
  readonly type: string;
  readonly unite?: string | undefined;
  readonly decimales?: number | undefined;
  /** Of a computed value. */
  readonly format?: string | undefined;
  readonly options?: readonly Option[] | undefined;
}

type Write = (field: Formattable, value: ValidAnswer) => string;

/** A computed number shows two decimals at most, unless the form says how many; a typed one shows what was typed. */
const most = ({ type }: Formattable): number | undefined => (type === 'calcul' ? 2 : undefined);

function written(field: Formattable, value: ValidAnswer, after: string): string {
  if (typeof value !== 'number') return textOf(value);
  const { decimales } = field;
  const exact = field.type === 'calcul' ? decimales : undefined;
  return `${frenchNumber(value, exact, most(field))}${after === '' ? '' : `${INSECABLE}${after}`}`;
}

/** « 12 450 € », « 12 450,50 € »: cents are shown two by two, or not at all. */
const amount: Write = (field, value) => {
  if (typeof value !== 'number') return textOf(value);
  const cents = Number.isInteger(value) ? 0 : 2;
  return `${frenchNumber(value, field.decimales ?? cents)}${INSECABLE}€`;
};

const day: Write = (_field, value) => dateEnFrancais(textOf(value));
const inGroups =
  (...lengths: readonly number[]): Write =>
  (_field, value) => {
    const text = textOf(value);
    if (!/^[0-9A-Z]+$/u.test(text) || text.length !== lengths.reduce((sum, length) => sum + length, 0)) return text;
    let at = 0;
    return lengths.map((length) => text.slice(at, (at += length))).join(INSECABLE);
  };

/** By fours, as banks print it. */
const iban: Write = (_field, value) => {
  const text = textOf(value);
  return /^[A-Z]{2}\d{2}[0-9A-Z]+$/u.test(text) ? text.replace(/.{4}(?=.)/gu, `$&${INSECABLE}`) : text;
};

const labels: Write = ({ options = [] }, value) => {
  const ids = Array.isArray(value) ? value : [value];
  return ids.map((id) => options.find((option) => option.id === id)?.libelle ?? textOf(id as ValidAnswer)).join(', ');
};

const rich: Write = (_field, value) =>
  // What a checked answer of this kind holds: a text, or blocks.
  typeof value === 'string' || Array.isArray(value) ? plainRich(value as RichText) : '';

const communes: Write = (_field, value) =>
  (Array.isArray(value) ? value : [])
    .filter(isRecord)
    .map(({ nom, population }) =>
      typeof population === 'number'
        ? `${String(nom)} (${frenchNumber(population)}${INSECABLE}habitants)`
        : String(nom),
    )
    .join(', ');

const signature: Write = (_field, value) => {
  if (!isRecord(value)) return textOf(value);
  return SIGNATURE_PARTS.flatMap(([part]) => {
    const text = value[part];
    if (typeof text !== 'string') return [];
    return [part === 'date' ? dateEnFrancais(text) : text];
  }).join(', ');
};

const image: Write = (_field, value) => {
  if (!isRecord(value)) return textOf(value);
  const texts = [own(value, 'alternative'), own(value, 'nom')].filter((text) => typeof text === 'string');
  return texts.find((text) => text !== '') ?? 'Image';
};

const CALCULS: Readonly<Record<string, Write>> = {
  montant: amount,
  pourcentage: (field, value) => written(field, value, '%'),
  date: day,
  texte: (_field, value) => textOf(value),
  nombre: (field, value) =>
    typeof value === 'string' ? dateEnFrancais(value) : written(field, value, field.unite ?? ''),
};

const WRITE: Readonly<Record<string, Write>> = {
  texte_riche: rich,
  nombre: (field, value) => written(field, value, field.unite ?? ''),
  montant: amount,
  pourcentage: (field, value) => written(field, value, '%'),
  date: day,
  mois: day,
  telephone: (_field, value) => phoneAsRead(textOf(value)),
  siren: inGroups(3, 3, 3),
  siret: inGroups(3, 3, 3, 5),
  finess: inGroups(2, 3, 3, 1),
  rpps: inGroups(2, 3, 3, 3),
  iban,
  oui_non: (_field, value) => (value === 'oui' ? 'Oui' : value === 'non' ? 'Non' : textOf(value)),
  case: (_field, value) => (value === 'oui' ? 'Oui' : textOf(value)),
  choix: labels,
  cases: labels,
  image,
  signature,
  communes,
  calcul: (field, value) => (CALCULS[field.format ?? 'nombre'] ?? labels)(field, value),
  imprime: (field, value) =>
    (typeof value === 'number' ? (CALCULS[field.format ?? 'texte'] ?? labels) : CALCULS['texte'])?.(field, value) ?? '',
};

const textOf = (value: ValidAnswer | undefined): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? frenchNumber(value) : '';
};

/**
 * A checked answer as a French reader writes it: « 12 450,50 € », « 21 novembre 2026 », « 123 456 789 00012 ».
 *
 * Nothing for no answer, nor for what holds other fields. A text that was not understood comes back as typed.
 */
export function formatted(field: Formattable, value: ValidAnswer | undefined): string {
  if (value === undefined) return '';
  return (WRITE[field.type] ?? ((_field, each) => textOf(each)))(field, value);
}

/** The label of an option, and what « préciser » says when it was written: « Autre : coopérative ». */
export function optionText({ libelle, precision: asked }: Option, precision: string | undefined): string {
  if (asked === undefined || precision === undefined || precision === '') return libelle;
  return `${nameOf({ libelle })}\u00a0: ${precision}`;
}
