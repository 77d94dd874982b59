import type { Texte } from '../../../documents/index.ts';
import type { TextStyle } from '../ink.ts';
import { textString } from '../objects.ts';
import type { Element } from '../element.ts';
import type { Piece } from '../text/line.ts';
import { wrapRuns } from '../text/pieces.ts';
import { richText, type RunLink } from '../text/runs.ts';
import type { Line } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import type { Layout } from './layout.ts';

const STRUCK = '/A<</O/Layout/TextDecorationType/LineThrough>>';
/** Under the baseline, in points. */
const UNDERLINE = 1.8;

/** Breaks a text, plain or not, into lines of at most `room` points. */
export function linesOf({ notes, styles }: Layout, texte: Texte, style: TextStyle, room: number): Line[] {
  if (typeof texte === 'string') return wrap(style.face, texte, style.size, room);
  const rich = richText(texte, { face: style.face, bold: styles.strong.face, noteOf: notes.callOf });
  return wrapRuns(rich, style.size, room);
}

/** Draws lines of one element from a baseline down. What looks or acts differently has an element of its own inside. */
export function drawLines(
  layout: Layout,
  element: Element,
  style: TextStyle,
  lines: readonly Line[],
  x: number,
  baseline: number,
): void {
  if (lines[0]?.pieces === undefined) {
    layout.tagged.write(element, style, lines, x, baseline);
    return;
  }
  lines.forEach((line, i) => drawPieces(layout, element, style, line, x, baseline - i * style.leading));
}

/** The pieces of a line, those of one element together. */
function drawPieces(
  layout: Layout,
  element: Element,
  style: TextStyle,
  { pieces = [] }: Line,
  x: number,
  baseline: number,
): void {
  let left = x;
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    const owner = ownerOf(layout, element, style, pieces[from], left, baseline);
    const { link } = pieces[from]?.run ?? {};
    do to += 1;
    while (to < pieces.length && sameOwner(pieces[from], pieces[to]));
    const part = pieces.slice(from, to);
    const start = left;
    layout.tagged.mark(owner, (ink) => ink.pieces(style, part, start, baseline));
    left += part.reduce((sum, { width }) => sum + width, 0);
    if (link) activate(layout, style, link, { from: start, to: left - hanging(part), baseline });
  }
}

function sameOwner(a: Piece | undefined, b: Piece | undefined): boolean {
  if (!a || !b || a.run.note || b.run.note) return false;
  return a.run.link === b.run.link && (a.run === b.run || !(a.run.struck || b.run.struck));
}

function ownerOf(
  { notes, tagged }: Layout,
  element: Element,
  { size }: TextStyle,
  piece: Piece | undefined,
  x: number,
  y: number,
): Element {
  if (!piece) return element;
  const { run, width } = piece;
  if (run.note) return notes.refer(element, run.note, { x, y: y - 1, width, height: size });
  const around = run.link ? (run.link.element ??= tagged.element('Link', element)) : element;
  return run.struck ? (run.element ??= tagged.element('Span', around, STRUCK)) : around;
}

/** Width of the spaces that end a line: not underlined. */
function hanging(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  if (!last) return 0;
  return last.width * (1 - last.text.trimEnd().length / Math.max(1, last.text.length));
}

/** Underlines one line of a link and makes it act. */
function activate(
  { file, tagged }: Layout,
  style: TextStyle,
  link: RunLink,
  { from, to, baseline }: { from: number; to: number; baseline: number },
): void {
  const y = baseline - UNDERLINE;
  tagged.artifact('Layout', (ink) => ink.line([from, y], [to, y], style.grey ?? 0));
  const box = { x: from, y: baseline - style.size * 0.3, width: to - from, height: style.leading };
  const action = `/A<</S/URI/URI ${textString(encodeAddress(link.address))}>>`;
  const contents = textString(link.text.trim().replaceAll('\n', ' ') || link.address);
  const { element } = link;
  if (element) tagged.annotate(element, file.ref(), box, `/Subtype/Link/Border[0 0 0]/Contents ${contents}${action}`);
}

/** An address with nothing but ASCII in it, as PDF asks; what is already encoded stays. */
function encodeAddress(address: string): string {
  return encodeURI(address).replaceAll('%25', '%');
}
