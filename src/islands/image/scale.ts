export interface Size {
  /** Pixels. */
  readonly largeur: number;
  readonly hauteur: number;
}

/** Enough for a whole printed page, light enough for a file that is sent by mail. */
export const LONGEST = 1600;

/** The same proportions, no side longer than `longest`; never larger than it was. */
export function fitted({ largeur, hauteur }: Size, longest = LONGEST): Size {
  const ratio = Math.min(1, longest / Math.max(largeur, hauteur));
  return { largeur: Math.max(1, Math.round(largeur * ratio)), hauteur: Math.max(1, Math.round(hauteur * ratio)) };
}
