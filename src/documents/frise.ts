import { dateEnFrancais } from '../domain/francais/index.ts';
import type { Drawing, Shape } from './drawing.ts';

/** One mission and the days by which it must start and be deployed, `AAAA-MM-JJ`. */
export interface FriseLine {
  readonly libelle: string;
  readonly demarrage: string | null;
  readonly deploiement: string | null;
}

const WIDTH = 480;
const LABELS = 188;
const ROW = 30;
const TOP = 34;
/** Signs that a line of a label holds, and from one line to the next. */
const LINE_LENGTH = 38;
const LEADING = 11;
const [INK, SOFT, LINE] = ['#1d2521', '#5b665f', '#b9c2bb'];
const DAY = 86_400_000;

/**
 * The deadlines of missions on one line of time each: a ring where it must have started, a full mark where it must be
 * deployed. It says nothing that the table beside it does not.
 *
 * @param signature day of the contract, `AAAA-MM-JJ`: the left end.
 */
export function frise(signature: string, lines: readonly FriseLine[]): Drawing {
  const start = Date.parse(signature);
  const last = Math.max(
    ...lines
      .flatMap(({ demarrage, deploiement }) => [demarrage, deploiement])
      .map((day) => (day === null ? start : Date.parse(day))),
    start + 365 * DAY,
  );
  const at = (day: string) => LABELS + ((Date.parse(day) - start) / (last - start)) * (WIDTH - LABELS - 16);
  const hauteur = TOP + lines.length * ROW + 8;
  return {
    largeur: WIDTH,
    hauteur,
    formes: [
      ...years(signature, last).flatMap((day) => mark(at(day), day.slice(0, 4), hauteur)),
      ...mark(LABELS, `Signature, ${dateEnFrancais(signature)}`, hauteur),
      ...lines.flatMap((line, n) => row(line, TOP + n * ROW + ROW / 2, at)),
    ],
  };
}

/** First of January of each year on the way. */
function years(signature: string, last: number): string[] {
  const first = Number(signature.slice(0, 4)) + 1;
  const count = new Date(last).getUTCFullYear() - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => `${first + n}-01-01`);
}

function mark(x: number, texte: string, hauteur: number): Shape[] {
  return [
    stroke(`M${round(x)} 20L${round(x)} ${hauteur - 4}`, LINE, 1),
    { type: 'texte', x: round(x), y: 14, texte, taille: 9, ancre: x > LABELS ? 'milieu' : 'fin', couleur: SOFT },
  ];
}

function row({ libelle, demarrage, deploiement }: FriseLine, y: number, at: (day: string) => number): Shape[] {
  const lines = onTwoLines(libelle);
  const words = lines.map((texte, n): Shape => {
    const middle = (n - (lines.length - 1) / 2) * LEADING;
    return { type: 'texte', x: 0, y: y + 3 + middle, texte, taille: 9, couleur: INK };
  });
  if (demarrage === null && deploiement === null) {
    return [
      ...words,
      { type: 'texte', x: LABELS + 8, y: y + 3, texte: 'pas de délai particulier', taille: 9, couleur: SOFT },
    ];
  }
  const [from, to] = [demarrage === null ? LABELS : at(demarrage), deploiement === null ? LABELS : at(deploiement)];
  return [
    ...words,
    stroke(`M${LABELS} ${y}L${round(Math.max(from, to))} ${y}`, INK, 1.5),
    ...(demarrage === null ? [] : [circle(from, y, '#ffffff')]),
    ...(deploiement === null ? [] : [circle(to, y, INK)]),
  ];
}

/** The label on one line or two of even lengths; cut only when two are not enough. */
function onTwoLines(text: string): string[] {
  if (text.length <= LINE_LENGTH) return [text];
  const spaces = [...text.matchAll(/\s/gu)].map(({ index }) => index).filter((at) => at <= LINE_LENGTH);
  const even = spaces.filter((at) => text.length - at - 1 <= LINE_LENGTH);
  const at = even.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0] ?? spaces.at(-1);
  if (at === undefined) return [shortened(text)];
  return [text.slice(0, at), shortened(text.slice(at + 1))];
}

const shortened = (text: string): string =>
  text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 1).trimEnd()}…` : text;

const stroke = (d: string, couleur: string, epaisseur: number): Shape => ({
  type: 'trace',
  d,
  trait: { couleur, epaisseur },
});

/** A circle in four Bézier arcs. */
function circle(x: number, y: number, fond: string): Shape {
  const [r, k] = [5, 2.76];
  const p = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  const d = `M${p(r, 0)}C${p(r, k)} ${p(k, r)} ${p(0, r)}C${p(-k, r)} ${p(-r, k)} ${p(-r, 0)}C${p(-r, -k)} ${p(-k, -r)} ${p(0, -r)}C${p(k, -r)} ${p(r, -k)} ${p(r, 0)}Z`;
  return { type: 'trace', d, fond, trait: { couleur: INK, epaisseur: 1.5 } };
}

const round = (value: number): number => Math.round(value * 10) / 10;
