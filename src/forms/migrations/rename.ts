import { at, withAnswer, withoutAnswer } from '../places.ts';
import { isRecord } from '../reading.ts';
import type { Answers, Path } from '../shapes.ts';

type Names = Readonly<Record<string, string>>;

/**
 * Every way that `names` leads to in these answers: through all the rows of a group, all the sheets of a set, all the
 * rows of a grid whose name is not given.
 */
export function waysTo(node: unknown, names: readonly string[]): readonly Path[] {
  const [name, ...rest] = names;
  if (name === undefined) return [[]];
  if (Array.isArray(node)) return node.flatMap((each: unknown, n) => under(n, waysTo(each, names)));
  if (!isRecord(node)) return [];
  if (Object.hasOwn(node, name)) return under(name, waysTo(node[name], rest));
  // A column of a grid or a field of sheets, asked for in all of them.
  return Object.keys(node).flatMap((key) => (isRecord(node[key]) ? under(key, waysTo(node[key], names)) : []));
}

const under = (step: string | number, ways: readonly Path[]): readonly Path[] => ways.map((way) => [step, ...way]);

/** Answers under their new names. What is already at the new place stays, and the old one with it. */
export function renamed(answers: Answers, renommer: Names): Answers {
  return Object.entries(renommer).reduce<Answers>(
    (all, [from, to]) => withPrecisions(all, from).reduce((next, [old, name]) => moved(next, old, to + name), all),
    answers,
  );
}

/** The answer, and what « Autre, préciser » says beside it: `[path, what follows the new name]`. */
function withPrecisions(answers: Answers, from: string): readonly (readonly [string[], string])[] {
  const names = from.split('.');
  const last = names.at(-1) ?? '';
  const parents = names.length === 1 ? [[]] : waysTo(answers, names.slice(0, -1));
  const beside = new Set(
    parents.flatMap((way) => {
      const nodes = at(answers, way);
      const rows: readonly unknown[] = Array.isArray(nodes) ? nodes : [way.length === 0 ? answers : nodes];
      return rows.flatMap((row) => (isRecord(row) ? Object.keys(row).filter((key) => key.startsWith(`${last}.`)) : []));
    }),
  );
  const suffixes = ['', ...[...beside].map((key) => key.slice(last.length))];
  return suffixes.map((suffix) => [[...names.slice(0, -1), last + suffix], suffix] as const);
}

function moved(answers: Answers, from: readonly string[], to: string): Answers {
  const names = newNames(to, from.at(-1) ?? '');
  return waysTo(answers, from).reduce<Answers>((all, way) => {
    const place = placeAfter(way, from, names);
    if (at(all, place) !== undefined) return all;
    return withAnswer(withoutAnswer(all, way), place, at(all, way));
  }, answers);
}

/** `groupe.champ` in parts; the name of an option after a choice (`champ.option`) is one part with it. */
function newNames(to: string, last: string): readonly string[] {
  if (!last.includes('.')) return to.split('.');
  const suffix = last.slice(last.indexOf('.'));
  const names = to.slice(0, to.length - suffix.length).split('.');
  return [...names.slice(0, -1), (names.at(-1) ?? '') + suffix];
}

/** The same way with the new names: what was crossed without being named (rows, sheets) stays. */
function placeAfter(way: Path, from: readonly string[], to: readonly string[]): Path {
  const crossed: Path[] = [];
  let named = 0;
  for (const step of way) {
    if (step === from[named]) named += 1;
    else crossed[named] = [...(crossed[named] ?? []), step];
  }
  // Rows crossed deeper than the new way goes stay before its last name.
  return to.flatMap((name, depth) => {
    const deeper = depth === to.length - 1 ? crossed.slice(depth) : [crossed[depth]];
    return [...deeper.flatMap((steps) => steps ?? []), name];
  });
}

/** The name of a place (`keyOf`) after the same renaming. */
export function renamedKey(key: string, renommer: Names): string {
  const way = key.split('/');
  for (const [from, to] of Object.entries(renommer)) {
    const names = from.split('.');
    const end = endOf(way, names);
    if (end > 0) return [...placeAfter(way.slice(0, end), names, to.split('.')), ...way.slice(end)].join('/');
  }
  return key;
}

/** How many steps of `way` are needed to meet every name in order; 0 when it does not. */
function endOf(way: readonly string[], names: readonly string[]): number {
  if (way[0] !== names[0]) return 0;
  let named = 0;
  for (const [n, step] of way.entries()) {
    if (step === names[named]) named += 1;
    if (named === names.length) return n + 1;
  }
  return 0;
}
