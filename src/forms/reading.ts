import type { Field, FieldKind, FieldOf } from './definition.ts';
import { isLeaf, isSilent, quoted, readLeaf, type Refuse } from './kinds/index.ts';
import { readList } from './kinds/kind.ts';
import { isRecord } from './record.ts';
import { fieldsWithin } from './fields-within.ts';
import type { AnswerOf, Answers, Path } from './shapes.ts';

export { isRecord } from './record.ts';
export type { Refuse } from './kinds/index.ts';

/** What `raw` says as an answer to `field`; what has not the right shape is told to `refuse` and left out. */
export function read<K extends FieldKind>(
  field: FieldOf<K>,
  raw: unknown,
  path: Path,
  refuse: Refuse,
): AnswerOf<K> | undefined {
  // Each branch gives the answer of the kind of `field`, which is K by construction.
  return readField(field, raw, path, refuse) as AnswerOf<K> | undefined;
}

function readField(field: Field, raw: unknown, path: Path, refuse: Refuse): unknown {
  if (raw === undefined || raw === null) return undefined;
  if (isLeaf(field)) return readLeaf(field, raw, path, refuse);
  switch (field.type) {
    case 'groupe':
      return readList(field, raw, path, refuse)?.flatMap((each, n) => {
        if (isRecord(each)) return [readRow(field.champs, each, [...path, n], refuse)];
        refuse({ path: [...path, n], message: `La ligne ${n + 1} de ${quoted(field)} n’est pas lisible` });
        return [];
      });
    case 'grille':
    case 'fiches':
      return readRows(field, raw, path, refuse);
    default:
      return undefined;
  }
}

/** Rows that have a name: lines of a grid, sheets. */
function readRows(field: FieldOf<'grille' | 'fiches'>, raw: unknown, path: Path, refuse: Refuse): Answers | undefined {
  if (!isRecord(raw)) {
    refuse({ path, message: `La réponse à ${quoted(field)} n’est pas lisible` });
    return undefined;
  }
  const fields = fieldsWithin(field);
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, row]) => {
      if (isRecord(row)) return [[name, readRow(fields, row, [...path, name], refuse)]];
      refuse({
        path: [...path, name],
        message: `La ligne «\u00a0${name}\u00a0» de ${quoted(field)} n’est pas lisible`,
      });
      return [];
    }),
  );
}

/** The same for every field of a row; keys that the form does not know are kept as they are. */
export function readRow(fields: readonly Field[], raw: Answers, path: Path, refuse: Refuse): Answers {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      const field = fields.find(({ id }) => id === key);
      const known = field !== undefined && !isSilent(field);
      const answer = known ? readField(field, value, [...path, key], refuse) : value;
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}
