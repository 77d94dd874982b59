import type { BlocOf } from '../../../documents/index.ts';
import type { Box, Ink } from '../ink.ts';
import { flow } from '../layout/flow.ts';
import { framed } from '../layout/frame.ts';
import { FRAME, type Layout } from '../layout/layout.ts';
import { wrap } from '../text/wrap.ts';
import type { Around } from './around.ts';

/** Points between the frame and what it holds; the left side of the frame is a thick bar. */
const LOOK = { left: 14, right: 10, inside: 8 } as const;
const BAR = 3;
const BAR_GREY = 0.25;

/** Blocks that stand apart from the rest: an official note, an example. */
export function encadre(layout: Layout, { titre = '', blocs }: BlocOf<'encadre'>, { place }: Around): void {
  if (titre.trim() === '' && blocs.length === 0) return;
  const { cursor, styles, tagged } = layout;
  cursor.need(beginningOfEncadre(layout));
  framed(layout, { ...LOOK, draw: drawAside }, () => {
    const group = tagged.element('Div', layout.parent);
    if (titre.trim() !== '') {
      const { face, size } = styles.label;
      flow(layout, tagged.element('P', group), styles.label, wrap(face, titre, size, cursor.width));
      cursor.down(3);
    }
    place({ ...layout, parent: group }, blocs);
  });
  cursor.space(10);
}

/** What must follow a heading: the title of the frame and two lines. */
export function beginningOfEncadre({ styles }: Layout): number {
  return 2 * LOOK.inside + styles.label.leading + 3 + 2 * styles.body.leading;
}

function drawAside(ink: Ink, box: Box): void {
  ink.frame(box, FRAME, 0.6);
  ink.fill({ ...box, width: BAR }, BAR_GREY);
}
