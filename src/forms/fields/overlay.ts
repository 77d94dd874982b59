import type { Field, FieldOf, LeafField } from '../definition.ts';
import { fieldsWithin } from '../fields-within.ts';
import { checkLeaf, isLeaf } from '../kinds/index.ts';
import { isRecord, own } from '../record.ts';
import { plainRich, readRich } from '../rich/index.ts';
import type { Answers } from '../shapes.ts';

/** Saved answers of a row, with the typed ones laid over them; keys that the document does not show stay. */
export function withSaved(fields: readonly Field[], saved: Answers, typed: Answers): Answers {
  const laid = Object.entries(typed).map(([key, value]) => {
    const field = fields.find(({ id }) => id === key);
    return [key, field === undefined ? value : laidOver(field, own(saved, key), value)] as const;
  });
  return { ...saved, ...Object.fromEntries(laid) };
}

function laidOver(field: Field, saved: unknown, typed: unknown): unknown {
  if (isLeaf(field))
    return sameLeaf(field, saved, typed) ? saved : field.type === 'communes' ? placed(saved, typed) : typed;
  if (field.type === 'groupe') return rowsLaid(field, saved, typed);
  if ((field.type !== 'grille' && field.type !== 'fiches') || !isRecord(typed)) return typed;
  const before: Answers = isRecord(saved) ? saved : {};
  const rows = Object.entries(typed).map(([name, row]) => {
    const under = own(before, name);
    return [name, withSaved(fieldsWithin(field), isRecord(under) ? under : {}, isRecord(row) ? row : {})] as const;
  });
  return { ...before, ...Object.fromEntries(rows) };
}

/** The rows of the document are those of the saved answers that were filled in, in the same order. */
function rowsLaid(field: FieldOf<'groupe'>, saved: unknown, typed: unknown): unknown {
  if (!Array.isArray(typed)) return typed;
  const before = (Array.isArray(saved) ? saved : []).filter(isRecord).filter((row) => hasAnswers(field.champs, row));
  const rows = typed.filter(isRecord).map((row, n) => withSaved(field.champs, before[n] ?? {}, row));
  return [...rows, ...before.slice(typed.length)];
}

const hasAnswers = (fields: readonly Field[], row: Answers): boolean =>
  fields.some((field) => {
    const value = own(row, field.id);
    if (isLeaf(field)) return checked(field, value) !== undefined;
    return Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;
  });

const checked = (field: LeafField, value: unknown) => checkLeaf(field, value, [], () => undefined);

/** Whether what is typed says the same as what was saved, once both are understood. */
function sameLeaf(field: LeafField, saved: unknown, typed: unknown): boolean {
  if (saved === undefined) return false;
  if (field.type === 'texte_riche') return words(saved) === words(typed);
  if (field.type === 'communes') return JSON.stringify(named(saved)) === JSON.stringify(named(typed));
  return JSON.stringify(checked(field, saved)) === JSON.stringify(checked(field, typed));
}

/** The words of a long text: a field of a PDF has neither bold nor bullets. */
const words = (raw: unknown): string =>
  plainRich(readRich(raw).texte)
    .replace(/[\s–•-]+/gu, ' ')
    .trim();

const named = (raw: unknown) =>
  (Array.isArray(raw) ? raw : []).filter(isRecord).map(({ nom, population }) => [nom, population]);

/** Communes of the same name keep their code and their département. */
function placed(saved: unknown, typed: unknown): unknown {
  const known = (Array.isArray(saved) ? saved : []).filter(isRecord);
  if (!Array.isArray(typed)) return typed;
  return typed.filter(isRecord).map((commune) => {
    const same = known.find(({ nom }) => nom === commune['nom']);
    return same === undefined ? commune : { ...same, population: commune['population'] ?? same['population'] };
  });
}
