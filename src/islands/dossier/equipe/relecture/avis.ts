import type { Avis } from '../../../../forms/index.ts';

/** What a reader thinks of a section, in the words of the trade. */
export const AVIS_WORDS: Readonly<Record<Avis, string>> = {
  acceptable: 'Acceptable',
  ameliorable: 'Améliorable',
  a_corriger: 'À corriger',
};
