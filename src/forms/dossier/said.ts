import type { Field, FieldOf, FormDefinition } from '../definition.ts';
import { isRecord } from '../reading.ts';
import type { RichText } from '../rich.ts';
import { linesOfRich } from '../rich/index.ts';
import { ROW_ID, type Answers } from '../shapes.ts';

/**
 * An answer as it was typed, line by line, whatever its kind and whether it is right or not: what two people compare.
 *
 * @param field `null` for a whole row, or an answer that the form does not know.
 */
export function saidLines(field: Field | null, value: unknown): readonly string[] {
  if (field?.type === 'texte_riche' && (typeof value === 'string' || Array.isArray(value))) {
    // The form has read this field as a rich text before it is compared.
    return linesOfRich(value as RichText);
  }
  if (typeof value === 'string') return optionName(field, value).split('\n');
  if (Array.isArray(value)) return value.map((each: unknown) => inOneLine(field, each)).filter((line) => line !== '');
  const line = inOneLine(field, value);
  return line === '' ? [] : [line];
}

function inOneLine(field: Field | null, value: unknown): string {
  if (typeof value === 'string') return optionName(field, value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((each: unknown) => inOneLine(null, each)).join(' ; ');
  if (!isRecord(value)) return '';
  if (typeof value.donnees === 'string') return said([value.nom, value.alternative], ', ');
  if (typeof value.code === 'string' && typeof value.nom === 'string') return value.nom;
  return said(
    Object.entries(value).map(([key, each]) => (key === ROW_ID ? '' : inOneLine(null, each))),
    ', ',
  );
}

const said = (parts: readonly unknown[], between: string): string =>
  parts.filter((part) => typeof part === 'string' && part.trim() !== '').join(between);

function optionName(field: Field | null, value: string): string {
  if (field === null || !('options' in field)) return value;
  return field.options.find(({ id }) => id === value)?.libelle ?? value;
}

/** How a row is called in a sentence: its first answer, or its number. */
export function rowName(fields: readonly Field[], row: Answers, index: number): string {
  const first = fields.map(({ id }) => row[id]).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof first === 'string' ? first.trim() : `ligne ${index + 1}`;
}

/** Names of the sheets, or of the rows of a grid, by the key that holds their answers. */
export function itemNames(form: FormDefinition, field: FieldOf<'fiches' | 'grille'>): ReadonlyMap<string, string> {
  const from = field.type === 'fiches' ? field.pour_chaque : field.lignes_de;
  const printed = field.type === 'grille' ? field.lignes.map(({ id, libelle }) => [id, libelle] as const) : [];
  return new Map([...printed, ...(from === undefined ? [] : optionsOf(form, from))]);
}

function optionsOf(form: FormDefinition, ref: string): (readonly [string, string])[] {
  const [name = ''] = ref.split('.');
  const field = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === name);
  if (field === undefined || !('options' in field)) return [];
  const missions = Object.entries(form.catalogues.missions).map(([slug, { titre }]) => [slug, titre] as const);
  return [...missions, ...field.options.map(({ id, libelle }) => [id, libelle] as const)];
}
