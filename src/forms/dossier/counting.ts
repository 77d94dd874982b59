import type { Field } from '../definition.ts';
import { fieldsWithin, isContainer } from '../fields-within.ts';
import { isLeaf, isSilent } from '../kinds/index.ts';
import { isRecord, own } from '../record.ts';
import { wordCount, type RichText } from '../rich/index.ts';
import { isVisible, within, type Scope } from '../scope.ts';
import type { Answers } from '../shapes.ts';
import { isBlank } from './merge/sameness.ts';

/** What was written, and what is left to write. */
export interface Count {
  /** Answers given, and those still to give: a table counts for one. */
  readonly donnees: number;
  readonly manquantes: number;
  readonly mots: number;
}

export const NOTHING: Count = { donnees: 0, manquantes: 0, mots: 0 };

export const added = (a: Count, b: Count): Count => ({
  donnees: a.donnees + b.donnees,
  manquantes: a.manquantes + b.manquantes,
  mots: a.mots + b.mots,
});

const total = (counts: readonly Count[]): Count => counts.reduce(added, NOTHING);

/**
 * Counts what is asked of these fields and given in a row; what a condition hides is not asked.
 *
 * @param element the one sheet that counts, when a page asks one.
 */
export function counted(scope: Scope, fields: readonly Field[], row: Answers, element?: string): Count {
  return total(
    fields
      .filter((field) => !isSilent(field) && isVisible(scope, field))
      .map((field) => countedField(scope, field, own(row, field.id), element)),
  );
}

function countedField(scope: Scope, field: Field, value: unknown, element: string | undefined): Count {
  if (field.type === 'fiches') {
    const sheets = isRecord(value) ? value : {};
    const open = element === undefined ? Object.keys(sheets) : [element];
    const each = open.map((id) => sheetCount(scope, field, own(sheets, id)));
    return each.length === 0 ? { ...NOTHING, manquantes: 1 } : total(each);
  }
  const given = !isBlank(value);
  const one = given ? { ...NOTHING, donnees: 1 } : { ...NOTHING, manquantes: 1 };
  return given ? added(one, amount(field, value)) : one;
}

function sheetCount(scope: Scope, field: Extract<Field, { type: 'fiches' }>, sheet: unknown): Count {
  const row = isRecord(sheet) ? sheet : {};
  return counted(within(scope, field, row), field.champs, row);
}

/** Words of an answer, whatever holds it. */
function amount(field: Field, value: unknown): Count {
  if (isContainer(field)) {
    const rows = (Array.isArray(value) ? value : Object.values(isRecord(value) ? value : {})).filter(isRecord);
    return total(rows.flatMap((row) => fieldsWithin(field).map((each) => amount(each, own(row, each.id)))));
  }
  if (!isLeaf(field) || isBlank(value)) return NOTHING;
  const isText = field.type === 'texte' || field.type === 'texte_long' || field.type === 'texte_riche';
  const isRead = typeof value === 'string' || (field.type === 'texte_riche' && Array.isArray(value));
  // The form has read a rich text as one: a text, or blocks.
  return isText && isRead ? { ...NOTHING, mots: wordCount(value as RichText) } : NOTHING;
}
