/** Country code of the overseas numbers, by their first four digits: an indicatif, or a mobile. */
const OUTRE_MER: readonly (readonly [RegExp, string])[] = [
  [/^0(?:590|690|691)/u, '590'],
  [/^0(?:594|694)/u, '594'],
  [/^0(?:596|696|697)/u, '596'],
  [/^0(?:262|263|269|639|692|693)/u, '262'],
];

/**
 * A French number as any telephone dials it: « 02 90 08 80 00 » → `+33290088000`, « 0590 12 34 56 » → `+590590123456`.
 * Short and special numbers (3646, 08…) are dialled from France only, and come out as they are.
 * Source: Arcep, plan national de numérotation.
 */
export function numeroComplet(telephone: string): string {
  const chiffres = telephone.replace(/\D/gu, '');
  if (chiffres.length !== 10 || chiffres.startsWith('08')) return chiffres;
  const indicatif = OUTRE_MER.find(([debut]) => debut.test(chiffres))?.[1] ?? '33';
  return `+${indicatif}${chiffres.slice(1)}`;
}
