import { enumeration, INSECABLE } from '../../francais/index.ts';
// Not by the door: the search of communes has no part in a map.
import { chemin, ENCRES, type Dessin, type Point, type Trace } from '../mosaique/dessin.ts';
import { CADRE, ENCARTS } from './cadre.ts';
import { dansLeDepartement } from './lieux.ts';
import { absolu, type Contour } from './lire.ts';

/** Where a territory is: France and its régions, its départements filled. */
export interface Situation {
  readonly dessin: Dessin;
  /** What the drawing shows: « Le territoire est en Ille-et-Vilaine (35) et en Mayenne (53). » */
  readonly phrase: string;
  /** Whose outlines these are: their licence asks that it stand beside the map. */
  readonly source: string;
}

/** A map for these codes of départements (each as often as wished, empty ones aside), or none. */
export type Situer = (codes: readonly string[]) => Situation | null;

const SOURCE = `Contours${INSECABLE}: svg-maps (CC BY 4.0) et Natural Earth, simplifiés`;
/** Widths of lines, size up to which a territory is ringed, and space inside the ring, in units of the drawing. */
const [FIN, NET, PETIT, MARGE] = [3, 5, 50, 16];
/** More names are counted. */
const NOMMES = 12;

/** The map of these outlines; none when a code has no outline here: half a territory would mislead. */
export function situation(
  codes: readonly string[],
  departements: readonly Contour[],
  regions: readonly Contour[],
): Situation | null {
  const demandes = new Set(codes.filter((code) => code !== ''));
  const choisis = departements.filter(({ id }) => demandes.has(id));
  if (choisis.length === 0 || choisis.length < demandes.size) return null;
  const tracer = (contours: readonly Contour[]) => contours.map(({ trace }) => absolu(trace)).join('');
  const territoire = tracer(choisis);
  const formes: readonly Trace[] = [
    { type: 'trace', d: ENCARTS.map(cadre).join(''), trait: { couleur: ENCRES.trait, epaisseur: FIN } },
    { type: 'trace', d: tracer(regions), fond: ENCRES.mousse, trait: { couleur: ENCRES.trait, epaisseur: FIN } },
    { type: 'trace', d: territoire, fond: ENCRES.sapin, trait: { couleur: ENCRES.encre, epaisseur: FIN } },
    ...anneaux(territoire),
  ];
  return { dessin: { ...CADRE, formes }, phrase: `Le territoire est ${lieux(choisis)}.`, source: SOURCE };
}

function lieux(choisis: readonly Contour[]): string {
  const noms = choisis.map(dansLeDepartement);
  if (noms.length <= NOMMES) return enumeration(noms);
  return enumeration([...noms.slice(0, NOMMES - 1), `dans ${noms.length - NOMMES + 1} autres départements`]);
}

/** Drawn just inside its box, so that the edge of the drawing does not cut the line. */
function cadre({ x, y, largeur, hauteur }: (typeof ENCARTS)[number]): string {
  const [gauche, haut, droite, bas] = [x + FIN, y + FIN, x + largeur - FIN, y + hauteur - FIN];
  return chemin([
    [gauche, haut],
    [droite, haut],
    [droite, bas],
    [gauche, bas],
  ]);
}

/** Around Paris, départements are smaller than a letter: a ring shows where to look. */
function anneaux(trace: string): readonly Trace[] {
  const nombres = (trace.match(/\d+/g) ?? []).map(Number);
  const [gauche, droite] = bornes(nombres.filter((_, rang) => rang % 2 === 0));
  const [haut, bas] = bornes(nombres.filter((_, rang) => rang % 2 === 1));
  const cote = Math.max(droite - gauche, bas - haut);
  if (cote > PETIT) return [];
  const d = anneau([(gauche + droite) / 2, (haut + bas) / 2], cote / 2 + MARGE);
  return [{ type: 'trace', d, trait: { couleur: ENCRES.encre, epaisseur: NET } }];
}

const bornes = (nombres: readonly number[]): Point => [Math.min(...nombres), Math.max(...nombres)];

function anneau([x, y]: Point, rayon: number): string {
  const cotes = 32;
  return chemin(
    Array.from({ length: cotes }, (_, rang): Point => {
      const angle = (2 * Math.PI * rang) / cotes;
      return [Math.round(x + rayon * Math.cos(angle)), Math.round(y + rayon * Math.sin(angle))];
    }),
  );
}
