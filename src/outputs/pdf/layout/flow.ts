import type { Texte } from '../../../documents/index.ts';
import type { TextStyle } from '../ink.ts';
import type { Element } from '../element.ts';
import type { Line } from '../text/line.ts';
import type { Layout } from './layout.ts';
import { drawLines, linesOf } from './lines.ts';

/** How many of `left` lines go where `fit` fit: never a line alone behind or ahead when that can be helped. */
export function share(left: number, fit: number): number {
  const taken = Math.min(Math.max(1, Math.floor(fit)), left);
  return left - taken === 1 && taken > 2 ? taken - 1 : taken;
}

/** Baseline of the first line of a text whose top is at `top`. */
export function baseline(top: number, { size, leading }: TextStyle): number {
  return top - (leading - size) / 2 - size * 0.8;
}

/**
 * How many of the first `wanted` lines of these texts, side by side, fit on the page with the notes that they call;
 * always one.
 *
 * @param room points left for them.
 */
export function fitting(
  { notes }: Layout,
  texts: readonly (readonly Line[])[],
  wanted: number,
  leading: number,
  room: number,
): number {
  if (texts.every(([first]) => first?.pieces === undefined)) return wanted;
  let count = wanted;
  while (count > 1 && count * leading + notes.height(texts.flatMap((lines) => lines.slice(0, count))) > room)
    count -= 1;
  return count;
}

/** Opens a page unless the first two lines, with the notes that they call, fit on this one. */
export function needLines({ cursor, notes }: Layout, { leading }: TextStyle, lines: readonly Line[]): void {
  cursor.need(Math.min(lines.length, 2) * leading + notes.height(lines.slice(0, 2)));
}

/** Draws lines of one element down the pages. */
export function flow(layout: Layout, element: Element, style: TextStyle, lines: readonly Line[], indent = 0): void {
  const { cursor, notes } = layout;
  needLines(layout, style, lines);
  for (let done = 0; done < lines.length;) {
    const rest = done === 0 ? lines : lines.slice(done);
    const count = fitting(layout, [rest], share(rest.length, cursor.room / style.leading), style.leading, cursor.room);
    const part = count === rest.length ? rest : rest.slice(0, count);
    drawLines(layout, element, style, part, cursor.left + indent, baseline(cursor.y, style));
    notes.hold(part, count * style.leading);
    cursor.down(count * style.leading);
    done += count;
    if (done < lines.length) cursor.newPage();
  }
}

/** A paragraph over the width of the page. */
export function paragraph(layout: Layout, texte: Texte, style: TextStyle, parent: Element = layout.parent): Element {
  const element = layout.tagged.element('P', parent);
  flow(layout, element, style, linesOf(layout, texte, style, layout.cursor.width));
  return element;
}
