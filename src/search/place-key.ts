import { plier } from './texte.ts';

/** The term under which the index files a place: written with `@` so that no word of a text is taken for it. */
export const cleDeLieu = (lieu: string): string => `@${plier(lieu).replaceAll(/[^a-z0-9]+/gu, '-')}`;
