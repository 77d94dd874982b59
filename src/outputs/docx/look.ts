/** How the Word document looks, close to the PDF: colours without `#`, lengths in twentieths of a point (twips). */
export const INK = '13211B';
export const DISCREET = '3A4A42';
export const RULE = 'C5D1C4';
export const FRAME = '5F7166';
export const TINT = 'EEF4EA';
export const LINK = '0B5039';

/** The font asked for; what stands in for it where it is not installed is said in the font table. */
export const FONT = 'Atkinson Hyperlegible Next';
/** Signs that text fonts lack: ballot boxes. */
export const SIGNS = 'Segoe UI Symbol';

const MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * MM);

export const A4 = { width: twips(210), height: twips(297) };
export const MARGIN = { top: twips(20), right: twips(20), bottom: twips(22), left: twips(20) };

/** Between the margins. */
export const TEXT_WIDTH = {
  portrait: A4.width - MARGIN.left - MARGIN.right,
  paysage: A4.height - MARGIN.left - MARGIN.right,
};
/** Pixels of the library, 96 to the inch, for the tallest picture: a page less its legend. */
export const PICTURE = { width: 642, height: 780 };

/** Names of our styles, as Word shows them in its list. */
export const STYLE = {
  titreDeCouverture: 'Titredecouverture',
  surtitre: 'Surtitre',
  discret: 'Discret',
  libelle: 'Libelle',
  aide: 'Aide',
  reponse: 'Reponse',
  vide: 'Nonrenseigne',
  ligne: 'Ligne',
  case: 'Case',
  cellule: 'Cellule',
  tete: 'Tetedecolonne',
  legende: 'Legende',
  cadre: 'Titredecadre',
  sommaire: 'Titredesommaire',
} as const;
