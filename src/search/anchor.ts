/** The anchor that the site’s Markdown makes of a heading: its words, in lower case, joined by dashes. */
export function ancreDe(titre: string): string {
  return titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-');
}
