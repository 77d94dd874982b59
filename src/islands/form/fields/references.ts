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

/** Stands for answers that are added up: a sum is made from the whole page, not from the row at hand. */
const SUMS = '*';

/** First names of the answers that a part of a definition refers to; those that it holds itself left out. */
function referred(node: unknown, key = ''): readonly string[] {
  if (typeof node === 'string') {
    if (REFERENCES.has(key)) return [node.split('.')[0] ?? ''];
    return [...node.matchAll(IN_WORDS)].map(([, name]) => name ?? '');
  }
  if (Array.isArray(node))
    return key === 'totaux' && node.length > 0 ? [SUMS] : node.flatMap((each: unknown) => referred(each, key));
  if (typeof node !== 'object' || node === null) return [];
  const names = Object.entries(node).flatMap(([name, each]) => referred(each, name));
  const inside = 'champs' in node ? node.champs : 'colonnes' in node ? node.colonnes : [];
  const own = new Set(Array.isArray(inside) ? inside.map((each: { readonly id: string }) => each.id) : []);
  return names.filter((name) => !own.has(name));
}

const known = new WeakMap<Field, readonly string[]>();

function referredBy(field: Field): readonly string[] {
  const names = known.get(field) ?? [...new Set(referred(field))];
  known.set(field, names);
  return names;
}

/**
 * Whether what is shown of these fields depends on more than their own answers: a condition, a total, a list of items
 * chosen elsewhere. When it does not, they need no drawing again while the rest of the form changes.
 */
export function looksOutside(fields: readonly Field[]): boolean {
  const own = new Set(fields.map(({ id }) => id));
  return fields.some((field) => referredBy(field).some((name) => !own.has(name)));
}
