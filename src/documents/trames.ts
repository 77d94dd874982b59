/** Ink and ground of the six missions by day, as in styles/tokens.css; 0 is what belongs to no mission. */
export const TEINTES: readonly { readonly encre: string; readonly fond: string }[] = [
  { encre: '#3a4a42', fond: '#dcead9' },
  { encre: '#0a5a3f', fond: '#d6ecdd' },
  { encre: '#1b4a86', fond: '#dbe7f6' },
  { encre: '#6e4300', fond: '#fbe7bb' },
  { encre: '#94261a', fond: '#fbdfd7' },
  { encre: '#672a64', fond: '#f0dfee' },
  { encre: '#4a5000', fond: '#e9edc6' },
];

/** A rectangle of a drawing. */
export interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly l: number;
  readonly h: number;
}

export const rectangle = ({ x, y, l, h }: Cadre): string =>
  `M${n(x)} ${n(y)}L${n(x + l)} ${n(y)}L${n(x + l)} ${n(y + h)}L${n(x)} ${n(y + h)}Z`;

/** The texture of a mission within a rectangle, as lines to stroke: it tells missions apart without colour. */
export function trame(mission: number, cadre: Cadre): string {
  return (TRAMES[mission] ?? RIEN)(cadre);
}

const n = (valeur: number): number => Math.round(valeur * 10) / 10;
const trait = (x1: number, y1: number, x2: number, y2: number): string => `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
/** Regular steps strictly inside `longueur`. */
const pas = (longueur: number, ecart: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(longueur / ecart) - 1) }, (_, rang) => (rang + 1) * ecart);

type Trame = (cadre: Cadre) => string;
const RIEN: Trame = () => '';

const lignes: Trame = ({ x, y, l, h }) =>
  pas(h, 3)
    .map((dy) => trait(x, y + dy, x + l, y + dy))
    .join('');

/** Strokes at 45°, cut where the rectangle ends. */
const obliques: Trame = ({ x, y, l, h }) =>
  pas(l + h, 5)
    .map((d) => {
      const [bas, haut] = [Math.max(0, d - h), Math.min(l, d)];
      return trait(x + bas, y + (d - bas), x + haut, y + (d - haut));
    })
    .join('');

const points: Trame = ({ x, y, l, h }) =>
  pas(l, 5)
    .flatMap((dx, rang) => {
      const dy = rang % 2 === 0 ? h / 3 : (2 * h) / 3;
      return rectangle({ x: x + dx - 0.6, y: y + dy - 0.6, l: 1.2, h: 1.2 });
    })
    .join('');

const zigzag: Trame = ({ x, y, l, h }) => {
  const sommets = [0, ...pas(l, 4)].map((dx, rang) => `${n(x + dx)} ${n(y + (rang % 2 === 0 ? 0.75 : 0.25) * h)}`);
  return sommets.length > 1 ? `M${sommets.join('L')}` : '';
};

const grille: Trame = (cadre) =>
  trait(cadre.x, cadre.y + cadre.h / 2, cadre.x + cadre.l, cadre.y + cadre.h / 2) +
  pas(cadre.l, 6)
    .map((dx) => trait(cadre.x + dx, cadre.y, cadre.x + dx, cadre.y + cadre.h))
    .join('');

const carres: Trame = ({ x, y, l, h }) =>
  pas(l - 5, 9)
    .map((dx) => rectangle({ x: x + dx, y: y + h / 2 - 2, l: 4, h: 4 }))
    .join('');

const TRAMES: readonly Trame[] = [RIEN, lignes, obliques, points, zigzag, grille, carres];
