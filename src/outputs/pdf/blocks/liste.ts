import type { BlocOf } from '../../../documents/index.ts';
import { baseline, flow } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { LEFT, WIDTH } from '../layout/page.ts';
import { oneLine, wrap } from '../text/wrap.ts';

/** Points between the left margin and the text of a list. */
const INDENT = 18;

export function liste(layout: Layout, { elements, numerotee = false }: BlocOf<'liste'>): void {
  if (elements.length === 0) return;
  const { cursor, styles, tagged } = layout;
  const style = styles.body;
  const list = tagged.element('L', tagged.root, `/A<</O/List/ListNumbering/${numerotee ? 'Decimal' : 'Disc'}>>`);
  elements.forEach((element, i) => {
    const lines = wrap(style.face, element, style.size, WIDTH - INDENT);
    cursor.need(Math.min(2, lines.length) * style.leading);
    const item = tagged.element('LI', list);
    const label = oneLine(style.face, numerotee ? `${i + 1}. ` : '• ', style.size);
    const top = baseline(cursor.y, style);
    tagged.mark(tagged.element('Lbl', item), (ink) => ink.text(style, [label], LEFT + INDENT - 3 - label.width, top));
    flow(layout, tagged.element('LBody', item), style, lines, LEFT + INDENT);
    cursor.space(2);
  });
  cursor.space(6);
}
