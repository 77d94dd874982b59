/* Fait par scripts/make-outlines.ts. */
/** Units of the whole drawing. */
export const CADRE = { largeur: 1000, hauteur: 1124 } as const;

/** The boxes of the overseas départements, each at its own scale. */
export const ENCARTS = [
  { id: '971', x: 0, y: 974, largeur: 184, hauteur: 150 },
  { id: '972', x: 204, y: 974, largeur: 184, hauteur: 150 },
  { id: '973', x: 408, y: 974, largeur: 184, hauteur: 150 },
  { id: '974', x: 612, y: 974, largeur: 184, hauteur: 150 },
  { id: '976', x: 816, y: 974, largeur: 184, hauteur: 150 },
] as const;
