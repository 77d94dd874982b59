import type { BlocOf, ListItem } from '../../../documents/index.ts';
import { baseline, flow, needLines } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import type { Element } from '../element.ts';
import { oneLine } from '../text/wrap.ts';

/** Points between the left edge of the text around and that of a list. */
const INDENT = 18;
/** Deeper lists are no further to the right, so that text keeps room. */
const DEEPEST = 8;
const BULLETS = ['•', '–'] as const;

interface Level {
  readonly elements: readonly (string | ListItem)[];
  readonly numbered: boolean;
  /** 0 for a list in the text, 1 for a list inside it… */
  readonly depth: number;
}

export function liste(layout: Layout, { elements, numerotee = false }: BlocOf<'liste'>): void {
  list(layout, layout.parent, { elements, numbered: numerotee, depth: 0 });
  layout.cursor.space(6);
}

function list(layout: Layout, parent: Element, level: Level): void {
  if (level.elements.length === 0) return;
  const numbering = `/A<</O/List/ListNumbering/${level.numbered ? 'Decimal' : 'Disc'}>>`;
  const element = layout.tagged.element('L', parent, numbering);
  level.elements.forEach((each, i) => {
    const mark = level.numbered ? `${i + 1}. ` : `${BULLETS[level.depth % BULLETS.length]} `;
    item(layout, element, typeof each === 'string' ? { texte: each } : each, mark, level.depth);
  });
}

function item(
  layout: Layout,
  parent: Element,
  { texte, elements = [], numerotee = false }: ListItem,
  mark: string,
  depth: number,
): void {
  const { cursor, styles, tagged } = layout;
  const style = styles.body;
  const label = oneLine(style.face, mark, style.size);
  const indent = Math.max(INDENT, label.width + 3);
  const place = (): void => {
    const lines = linesOf(layout, texte, style, cursor.width);
    needLines(layout, style, lines);
    const li = tagged.element('LI', parent);
    const top = baseline(cursor.y, style);
    const x = cursor.left - 3 - label.width;
    tagged.write(tagged.element('Lbl', li), style, [label], x, top);
    const body = tagged.element('LBody', li);
    flow(layout, body, style, lines);
    cursor.space(2);
    list(layout, body, { elements, numbered: numerotee, depth: depth + 1 });
  };
  cursor.within(depth < DEEPEST ? indent : 0, 0, place);
}
