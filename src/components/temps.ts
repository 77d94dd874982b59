const MOTS_PAR_MINUTE = 200;

/** Minutes to read a Markdown text aloud in one's head, at least one. */
export function minutesDeLecture(texte: string): number {
  const mots = texte.split(/\s+/u).filter((mot) => /\p{L}/u.test(mot)).length;
  return Math.max(1, Math.round(mots / MOTS_PAR_MINUTE));
}
