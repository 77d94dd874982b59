/** A drawing in lines and surfaces, that documents take as it is (their `Drawing` allows more). */
export interface Dessin {
  readonly largeur: number;
  readonly hauteur: number;
  readonly formes: readonly Trace[];
}

export interface Trace {
  readonly type: 'trace';
  /** Absolute `M`, `L` and `Z` only, whole numbers. */
  readonly d: string;
  readonly fond?: string;
  readonly trait?: { readonly couleur: string; readonly epaisseur: number };
}

/** The inks of the drawings, those of the site by day: a page may replace them by night. */
export const ENCRES = {
  encre: '#13211b',
  trait: '#5f7166',
  mousse: '#dcead9',
  sapin: '#0d5740',
} as const;

export type Point = readonly [number, number];

/** `M1 2L3 4Z`; a point equal to the one before is left out. */
export function chemin(points: readonly Point[]): string {
  const utiles = points.filter(([x, y], rang) => {
    const avant = points.at(rang - 1);
    return points.length === 1 || avant === undefined || avant[0] !== x || avant[1] !== y;
  });
  return `M${utiles.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
