/** Lower case, without accents nor ligatures: « Œuvre » → « oeuvre », « Côtes-d’Armor » → « cotes-d’armor ». What two spellings are compared by. */
export const sansAccents = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
