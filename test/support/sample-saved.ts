import type { SavedAnswers } from '../../src/documents/index.ts';

/** The data that the sample document carries. */
export const SAVED: SavedAnswers = {
  format: 'cpts-reponses',
  version: 1,
  formulaire: 'essai',
  edition: '2026-11',
  enregistre_le: '2026-11-22T10:00:00.000Z',
  reponses: { contexte: 'Œ – « é »\n</script><!-- ]]> & " \u2028 😀', liste: [{ a: 1 }, null] },
};
