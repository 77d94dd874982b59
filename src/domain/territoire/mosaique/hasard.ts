/** A number in [0, 1[ that depends on what is given alone: same words, same number, in every browser. */
export function hasard(...donnees: readonly (number | string)[]): number {
  let h = 0x811c9dc5;
  for (const signe of donnees.join('|')) h = Math.imul(h ^ (signe.codePointAt(0) ?? 0), 0x01000193);
  // Final mixing of mulberry32: neighbours in, strangers out.
  h = Math.imul(h ^ (h >>> 15), 1 | h);
  h ^= h + Math.imul(h ^ (h >>> 7), 61 | h);
  return ((h ^ (h >>> 14)) >>> 0) / 4_294_967_296;
}
