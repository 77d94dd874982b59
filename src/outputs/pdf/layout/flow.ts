import type { TextStyle } from '../ink.ts';
import type { Element } from '../tagged.ts';
import { type Line, wrap } from '../text/wrap.ts';
import type { Layout } from './layout.ts';
import { LEFT, WIDTH } from './page.ts';

/** How many of `left` lines go where `fit` fit: never a line alone behind or ahead when that can be helped. */
export function share(left: number, fit: number): number {
  const taken = Math.min(Math.max(1, Math.floor(fit)), left);
  return left - taken === 1 && taken > 2 ? taken - 1 : taken;
}

/** Baseline of the first line of a text whose top is at `top`. */
export function baseline(top: number, { size, leading }: TextStyle): number {
  return top - (leading - size) / 2 - size * 0.8;
}

/** Draws lines of one element down the pages. */
export function flow(
  { tagged, cursor }: Layout,
  element: Element,
  style: TextStyle,
  lines: readonly Line[],
  x: number = LEFT,
): void {
  cursor.need(Math.min(lines.length, 2) * style.leading);
  for (let done = 0; done < lines.length;) {
    const count = share(lines.length - done, cursor.room / style.leading);
    const part = count === lines.length ? lines : lines.slice(done, done + count);
    const top = baseline(cursor.y, style);
    tagged.mark(element, (ink) => ink.text(style, part, x, top));
    cursor.down(count * style.leading);
    done += count;
    if (done < lines.length) cursor.newPage();
  }
}

/** A paragraph over the width of the page. */
export function paragraph(
  layout: Layout,
  text: string,
  style: TextStyle,
  parent: Element = layout.tagged.root,
): Element {
  const element = layout.tagged.element('P', parent);
  flow(layout, element, style, wrap(style.face, text, style.size, WIDTH));
  return element;
}
