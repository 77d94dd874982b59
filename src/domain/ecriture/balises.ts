/** A text inside XML or HTML, between tags or between double quotes. */
export const enBalises = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
