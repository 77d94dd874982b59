/** The anchor that GitHub’s rule makes of a heading: the one Astro follows. */
export function ancreDe(titre: string): string {
  return titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/gu, '-');
}
