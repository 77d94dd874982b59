import { oneLine } from '../clean.ts';
import type { Field, FieldOf } from '../definition.ts';
import { own } from '../record.ts';
import { precisionKey, type Answers, type Path } from '../shapes.ts';
import { choose, complete, quoted, readList, readText, type LeafKind, type Refuse, type Tell } from './kind.ts';

/** One of a few known texts; an empty one is no answer. */
function readOne(field: Field, known: readonly string[], raw: unknown, path: Path, refuse: Refuse): string | undefined {
  const text = readText(field, raw, path, refuse);
  if (text === undefined || text === '' || known.includes(text)) return text;
  refuse({ path, message: `${quoted(field)} n’a pas de choix «\u00a0${text}\u00a0»` });
  return undefined;
}

const some = (answer: string): string | undefined => (answer === '' ? undefined : answer);

export const ouiNon: LeafKind<'oui_non'> = {
  read: (field, raw, path, refuse) => readOne(field, ['oui', 'non'], raw, path, refuse),
  check: (_field, answer) => some(answer),
  missing: (field) => `Répondez par oui ou par non à ${quoted(field)}`,
};

export const uneCase: LeafKind<'case'> = {
  read: (field, raw, path, refuse) => readOne(field, ['oui'], raw, path, refuse),
  check: (_field, answer) => some(answer),
  missing: (field) => `Cochez ${quoted(field)}`,
};

export const choix: LeafKind<'choix'> = {
  read: (field, raw, path, refuse) =>
    readOne(
      field,
      field.options.map(({ id }) => id),
      raw,
      path,
      refuse,
    ),
  check: (_field, answer) => some(answer),
  missing: choose,
};

export const cases: LeafKind<'cases'> = {
  read: (field, raw, path, refuse) =>
    readList(field, raw, path, refuse)?.filter((each): each is string => {
      const known = field.options.some(({ id }) => id === each);
      if (!known) refuse({ path, message: `${quoted(field)} n’a pas de case «\u00a0${String(each)}\u00a0»` });
      return known;
    }),
  check(field, answer) {
    const ticked = field.options.map(({ id }) => id).filter((id) => answer.includes(id));
    return ticked.length === 0 ? undefined : ticked;
  },
  missing: (field) => `Cochez au moins une case de ${quoted(field)}`,
};

/** What « Autre, préciser » says for the options that were chosen, by `precisionKey`. */
export function precisionsOf(
  field: FieldOf<'choix' | 'cases'>,
  chosen: readonly string[],
  row: Answers,
): readonly (readonly [string, string])[] {
  return field.options.flatMap(({ id, precision }) => {
    const key = precisionKey(field, id);
    const raw = precision !== undefined && chosen.includes(id) ? own(row, key) : undefined;
    const text = typeof raw === 'string' ? oneLine(raw) : '';
    return text === '' ? [] : [[key, text] as const];
  });
}

/** Asks what « Autre » is, where the official form demands an answer. */
export function precisionsMissing(
  field: FieldOf<'choix' | 'cases'>,
  chosen: readonly string[],
  row: Answers,
  tell: Tell,
) {
  for (const option of field.options) {
    if (option.precision === undefined || !chosen.includes(option.id)) continue;
    if (precisionsOf(field, [option.id], row).length === 0)
      tell(`${complete(field)}\u00a0: précisez ${quoted(option)}`);
  }
}
