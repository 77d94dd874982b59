import { at, withAnswer, withoutAnswer } from '../places.ts';
import type { Answers, Path } from '../shapes.ts';
import { waysTo } from './rename.ts';

type Values = Readonly<Record<string, string>>;

/** Options under their new names, and what « Autre, préciser » says of them. */
export function revalued(answers: Answers, valeurs: Readonly<Record<string, Values>>): Answers {
  return Object.entries(valeurs).reduce<Answers>(
    (all, [champ, names]) =>
      waysTo(all, champ.split('.')).reduce(
        (next, way) => precisions(withAnswer(next, way, revaluedAt(at(next, way), names)), way, names),
        all,
      ),
    answers,
  );
}

const nameAfter = (value: unknown, names: Values): unknown =>
  typeof value === 'string' && Object.hasOwn(names, value) ? names[value] : value;

const revaluedAt = (value: unknown, names: Values): unknown =>
  Array.isArray(value) ? [...new Set(value.map((each: unknown) => nameAfter(each, names)))] : nameAfter(value, names);

function precisions(answers: Answers, way: Path, names: Values): Answers {
  const last = String(way.at(-1));
  return Object.entries(names).reduce((all, [old, name]) => {
    const from = [...way.slice(0, -1), `${last}.${old}`];
    const to = [...way.slice(0, -1), `${last}.${name}`];
    const said = at(all, from);
    return said === undefined || at(all, to) !== undefined ? all : withAnswer(withoutAnswer(all, from), to, said);
  }, answers);
}
