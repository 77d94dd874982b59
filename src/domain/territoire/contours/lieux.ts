import type { Contour } from './lire.ts';

/** What stands before the name of a département that one is in; « en » before all the others. */
const DEVANT: readonly (readonly [mots: string, codes: string])[] = [
  ['à ', '75 974 976'],
  ['dans l’', '01 02 03 10 11 27 34 36 60 61 89 91'],
  ['dans la ', '23 26 42 50 51 55 58 72 80 86'],
  ['dans le ', '14 15 18 25 29 30 32 39 41 45 46 47 49 56 59 62 63 67 68 69 81 82 83 84 90 94 95'],
  ['dans les ', '04 05 06 08 13 22 40 64 65 66 78 79 88 92'],
];

/** « en Mayenne (53) », « dans l’Ain (01) », « à Paris (75) ». */
export function dansLeDepartement({ id, nom }: Pick<Contour, 'id' | 'nom'>): string {
  const devant = DEVANT.find(([, codes]) => codes.split(' ').includes(id))?.[0] ?? 'en ';
  return `${devant}${nom} (${id})`;
}
