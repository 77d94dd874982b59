/** A texture: what repeats, from side to side, in a tile. It tells a mission apart without its colour. */
export interface Trame {
  readonly largeur: number;
  readonly hauteur: number;
  /** Lines to stroke, each as `x, y, x, y…` within the tile; one that reaches a side goes on in the next tile. */
  readonly lignes: readonly (readonly number[])[];
}

const trame = (largeur: number, hauteur: number, ...lignes: readonly number[][]): Trame => ({
  largeur,
  hauteur,
  lignes,
});

/** A ring so small that its stroke fills it. */
const point = (x: number, y: number): number[] => {
  const [r, d] = [0.65, 0.46];
  return [
    [0, -r],
    [d, -d],
    [r, 0],
    [d, d],
    [0, r],
    [-d, d],
    [-r, 0],
    [-d, -d],
    [0, -r],
  ].flatMap(([dx = 0, dy = 0]) => [x + dx, y + dy]);
};

/**
 * The textures that `trame: 1`, `trame: 2`… name in `content/missions/`, on the screen and in the documents.
 *
 * Twelve, while the agreement knows six missions: adding a mission takes no drawing.
 */
export const TRAMES: readonly Trame[] = [
  // lines, strokes, dots, zigzags, grid, squares
  trame(8, 8, [0, 2, 8, 2], [0, 6, 8, 6]),
  trame(8, 8, [0, 4, 4, 0], [4, 8, 8, 4]),
  trame(8, 8, point(2, 2), point(6, 6)),
  trame(12, 8, [0, 6, 3, 2, 6, 6, 9, 2, 12, 6]),
  trame(8, 8, [0, 4, 8, 4], [4, 0, 4, 8]),
  trame(10, 10, [3, 3, 7, 3, 7, 7, 3, 7, 3, 3]),
  // columns, diamonds, crosses, bricks, triangles, dashes
  trame(12, 8, [4, 0, 4, 8], [8, 0, 8, 8]),
  trame(12, 12, [0, 6, 6, 0, 12, 6, 6, 12, 0, 6]),
  trame(10, 10, [5, 2.5, 5, 7.5], [2.5, 5, 7.5, 5]),
  trame(12, 10, [0, 2, 12, 2], [0, 7, 12, 7], [3, 2, 3, 7], [9, 7, 9, 10], [9, 0, 9, 2]),
  trame(10, 10, [2, 7.5, 5, 2.5, 8, 7.5, 2, 7.5]),
  trame(12, 8, [1, 2, 6, 2], [7, 6, 12, 6]),
];

/** Ink and ground of a mission by day. */
export interface Teinte {
  readonly encre: string;
  readonly fond: string;
}

/** By number of texture, the same as `--m1` and `--t1`… of styles/tokens.css; 0 is what belongs to no mission. */
export const TEINTES: readonly Teinte[] = [
  { encre: '#3a4a42', fond: '#dcead9' },
  { encre: '#0a5a3f', fond: '#d6ecdd' },
  { encre: '#1b4a86', fond: '#dbe7f6' },
  { encre: '#6e4300', fond: '#fbe7bb' },
  { encre: '#94261a', fond: '#fbdfd7' },
  { encre: '#672a64', fond: '#f0dfee' },
  { encre: '#4a5000', fond: '#e9edc6' },
  { encre: '#0b5360', fond: '#d3ebf0' },
  { encre: '#3d4556', fond: '#e3e7ee' },
  { encre: '#433298', fond: '#e5e2f8' },
  { encre: '#5c3a26', fond: '#f0e2d6' },
  { encre: '#86184f', fond: '#fbdfeb' },
  { encre: '#2f5512', fond: '#dff0cd' },
];

/** The texture of a mission from its number, counted from 1; `undefined` for what has none. */
export const trameDe = (numero: number): Trame | undefined => TRAMES[numero - 1];

/** A texture as the `d` of an SVG path, to be repeated as a pattern. */
export const traceDe = ({ lignes }: Trame): string =>
  lignes
    .map(
      (ligne) =>
        `M${Array.from({ length: ligne.length / 2 }, (_, n) => ligne.slice(2 * n, 2 * n + 2).join(' ')).join('L')}`,
    )
    .join('');
