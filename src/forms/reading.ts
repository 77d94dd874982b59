import type { AnswerOf, Answers, Path, Problem } from './shapes.ts';
import type { Field, FieldKind, FieldOf } from './definition.ts';

type Refuse = (problem: Problem) => void;

const text = (field: Field, raw: unknown, path: Path, refuse: Refuse): string | undefined => {
  if (typeof raw === 'string') return raw;
  refuse({ path, message: `La réponse à ${named(field)} n’est pas un texte` });
  return undefined;
};

/** The shape of each kind of answer, whatever it says: a half-typed address is an answer too. */
const READ: {
  readonly [K in FieldKind]: (field: FieldOf<K>, raw: unknown, path: Path, refuse: Refuse) => AnswerOf<K> | undefined;
} = {
  texte: text,
  texte_long: text,
  courriel: text,
  telephone: text,
  cases: (field, raw, path, refuse) => {
    const list = listOf(field, raw, path, refuse);
    return list?.filter((each): each is string => {
      const known = field.options.some(({ id }) => id === each);
      if (!known) refuse({ path, message: `${named(field)} n’a pas de case «\u00a0${String(each)}\u00a0»` });
      return known;
    });
  },
  groupe: (field, raw, path, refuse) =>
    listOf(field, raw, path, refuse)?.flatMap((each, n) => {
      if (isRecord(each)) return [readRow(field.champs, each, [...path, n], refuse)];
      refuse({ path: [...path, n], message: `La ligne ${n + 1} de ${named(field)} n’est pas lisible` });
      return [];
    }),
};

/** What `raw` says as an answer to `field`; what has not the right shape is told to `refuse` and left out. */
export function read<K extends FieldKind>(
  field: FieldOf<K>,
  raw: unknown,
  path: Path,
  refuse: Refuse,
): AnswerOf<K> | undefined {
  if (raw === undefined || raw === null) return undefined;
  // `field.type` is K by construction: each entry of READ takes the field of its own key.
  return READ[field.type as K](field, raw, path, refuse);
}

/** The same for every field of a row; keys that the form does not know are kept as they are. */
export function readRow(fields: readonly Field[], raw: Answers, path: Path, refuse: Refuse): Answers {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      const field = fields.find(({ id }) => id === key);
      const answer = field === undefined ? value : read(field, value, [...path, key], refuse);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}

export function isRecord(raw: unknown): raw is Answers {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function listOf(field: Field, raw: unknown, path: Path, refuse: Refuse): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  refuse({ path, message: `La réponse à ${named(field)} n’est pas une liste` });
  return undefined;
}

const named = (field: Field): string => `«\u00a0${field.intitule ?? field.libelle}\u00a0»`;
