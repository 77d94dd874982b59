import { nameOf } from '../answers.ts';
import type { Field, FieldOf, FormDefinition } from '../definition.ts';
import { fieldsWithin, isContainer } from '../fields-within.ts';
import { formatted } from '../formatted.ts';
import { checkLeaf, isLeaf } from '../kinds/index.ts';
import { isRecord, own } from '../record.ts';
import type { RichText } from '../rich.ts';
import { linesOfRich } from '../rich/index.ts';
import { ROW_ID, type Answers } from '../shapes.ts';

/**
 * An answer as a reader reads it, line by line, whatever its kind and whether it is right or not: what two people
 * compare. `null`: an answer that the form does not know.
 */
export function saidLines(field: Field | null, value: unknown): readonly string[] {
  if (field === null || !isLeaf(field)) return said([inOneLine(value)]);
  const valid = checkLeaf(field, value, [], () => undefined);
  if (valid === undefined) return said([inOneLine(value)]);
  // A checked answer of this kind is a text or blocks.
  if (field.type === 'texte_riche') return linesOfRich(valid as RichText);
  if (field.type === 'texte_long') return formatted(field, valid).split('\n');
  const several = (field.type === 'communes' || field.type === 'cases') && Array.isArray(valid);
  return several ? valid.map((each) => formatted(field, [each])) : said([formatted(field, valid)]);
}

/** A row on one line: « Dominique Exemple, infirmière, 02 99 00 00 00 ». */
export function saidRow(fields: readonly Field[], row: unknown): readonly string[] {
  if (!isRecord(row)) return [];
  const known = fields.flatMap((field) => saidInside(field, own(row, field.id)));
  const unknown = Object.keys(row).filter((key) => key !== ROW_ID && !fields.some(({ id }) => id === key));
  return said([[...known, ...unknown.map((key) => inOneLine(own(row, key)))].filter((each) => each !== '').join(', ')]);
}

function saidInside(field: Field, value: unknown): readonly string[] {
  if (field.type === 'case') return value === 'oui' ? [nameOf(field)] : [];
  if (!isContainer(field)) return saidLines(field, value).slice(0, 1);
  const rows = Array.isArray(value) ? value : Object.values(isRecord(value) ? value : {});
  return rows.flatMap((row: unknown) => saidRow(fieldsWithin(field), row));
}

const said = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '');

/** Whatever a file holds, in words. */
function inOneLine(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return said(value.map(inOneLine)).join('\u00a0; ');
  if (!isRecord(value)) return '';
  return said(Object.entries(value).map(([key, each]) => (key === ROW_ID ? '' : inOneLine(each)))).join(', ');
}

/** How a row is called in a sentence: its first answer, or its number. */
export function rowName(fields: readonly Field[], row: Answers, index: number): string {
  const first = fields.map(({ id }) => own(row, id)).find((each) => typeof each === 'string' && each.trim() !== '');
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
  return field.options.map(({ id, libelle }) => [id, libelle] as const);
}
