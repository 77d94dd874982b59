import type { Field } from '../../../forms/index.ts';

/** Keys of a definition under which a reference to another answer stands. */
const REFERENCES = new Set([
  'champ',
  'meme_que',
  'different_de',
  'depasse',
  'precede',
  'de',
  'moins',
  'par',
  'sur',
  'du',
  'au',
  'signature',
  'missions',
  'communes',
  'pour_chaque',
  'lignes_de',
  'reprend',
]);
const IN_WORDS = /\{([a-z][a-z0-9_]*)[^}]*\}/gu;

/** First names of the answers that a part of a definition refers to. */
function referred(node: unknown, key = ''): readonly string[] {
  if (typeof node === 'string') {
    if (REFERENCES.has(key)) return [node.split('.')[0] ?? ''];
    return [...node.matchAll(IN_WORDS)].map(([, name]) => name ?? '');
  }
  if (Array.isArray(node)) return node.flatMap((each: unknown) => referred(each, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]) => referred(each, name));
}

const known = new WeakMap<Field, readonly string[]>();

function referredBy(field: Field): readonly string[] {
  const names = known.get(field) ?? [...new Set(referred(field))];
  known.set(field, names);
  return names;
}

/**
 * Whether what is shown of these fields depends on answers that are not theirs: a condition, a total, a list of items
 * chosen elsewhere. When it does not, they need no drawing again while the rest of the form changes.
 */
export function looksOutside(fields: readonly Field[]): boolean {
  const own = new Set(fields.map(({ id }) => id));
  return fields.some((field) => referredBy(field).some((name) => !own.has(name)));
}
