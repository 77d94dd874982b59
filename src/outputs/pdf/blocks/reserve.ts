import type { BlocOf } from '../../../documents/index.ts';
import { flow } from '../layout/flow.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import { FRAME, type Layout } from '../layout/layout.ts';
import type { TextStyle } from '../ink.ts';
import type { Line } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

const LOOK = { left: 10, right: 10, inside: 8 } as const;
/** Light enough for text and ink to read well on it, dark enough for a photocopier to keep. */
const GROUND = 0.93;

interface Part {
  readonly style: TextStyle;
  readonly lines: readonly Line[];
}

/** A box for others to fill: greyed, printed with its labels, never fillable. */
export function reserve(layout: Layout, bloc: BlocOf<'reserve'>): void {
  const { cursor, tagged } = layout;
  const parts = partsOf(layout, bloc);
  const height = heightOf(layout, bloc, parts);
  const whole = height <= cursor.height;
  cursor.need(whole ? height : 0);
  const ground = { x: cursor.left, y: cursor.y - height, width: cursor.width, height };
  // Under the text: drawn first. A box longer than a page is only framed.
  if (whole) tagged.artifact('Layout', (ink) => ink.fill(ground, GROUND));
  const end = cursor.y - height + LOOK.inside;
  const look: FrameLook = { ...LOOK, draw: (ink, box) => ink.frame(box, FRAME) };
  framed(layout, look, () => {
    const group = tagged.element('Div', layout.parent);
    for (const { style, lines } of parts) flow(layout, tagged.element('P', group), style, lines);
    if (whole) cursor.down(cursor.y - end);
  });
  cursor.space(10);
}

/** What must follow a heading: the whole box when it fits on a page. */
export function beginningOfReserve(layout: Layout, bloc: BlocOf<'reserve'>): number {
  return Math.min(heightOf(layout, bloc, partsOf(layout, bloc)), layout.cursor.height / 2);
}

function partsOf({ cursor, styles }: Layout, { libelle, lignes }: BlocOf<'reserve'>): Part[] {
  const width = cursor.width - LOOK.left - LOOK.right;
  return [{ text: libelle, style: styles.label }, ...lignes.map((text) => ({ text, style: styles.cell }))]
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, style }) => ({ style, lines: wrap(style.face, text, style.size, width) }));
}

/** Height of the box: what is printed and, when that is more, as many lines as the form leaves, in points. */
function heightOf({ styles }: Layout, { hauteur }: BlocOf<'reserve'>, parts: readonly Part[]): number {
  const printed = parts.reduce((sum, { style, lines }) => sum + lines.length * style.leading, 0);
  return Math.max(printed, hauteur * styles.body.leading) + 2 * LOOK.inside;
}
