/** The fourteen signs: 24 × 24 grid, 2 px stroke, no fill, always beside a verb. */
export const ICONES = {
  loupe: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 6 6"/>',
  fleche: '<path d="M3 12h17M13 5l7 7-7 7"/>',
  bas: '<path d="m5 9 7 7 7-7"/>',
  externe: '<path d="M13 4h7v7M20 4 10 14M17 14v6H4V7h6"/>',
  pdf: '<path d="M5 2h9l5 5v15H5zM14 2v6h5"/>',
  imprimer: '<path d="M6 9V2h12v7M6 18H3V9h18v9h-3M6 14h12v8H6z"/>',
  courriel: '<path d="M2 5h20v14H2zM2 6l10 8L22 6"/>',
  partager: '<path d="M12 15V3M7 7l5-5 5 5M5 11v10h14V11"/>',
  crayon: '<path d="M4 20l1-5L16 4l4 4L9 19z"/>',
  appareil: '<path d="M4 4h16v11H4zM1 20h22"/>',
  enregistrer: '<path d="M12 3v12M6 10l6 6 6-6M4 20h16"/>',
  alerte: '<path d="M12 3 1.5 21h21zM12 10v5M12 17v2"/>',
  plus: '<path d="M12 4v16M4 12h16"/>',
  croix: '<path d="m5 5 14 14M19 5 5 19"/>',
} as const;

export type NomIcone = keyof typeof ICONES;
