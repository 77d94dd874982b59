import type { Box, Ink } from '../ink.ts';
import { flow } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { decimal, textString } from '../objects.ts';
import { wrap } from '../text/wrap.ts';

export interface Illustration {
  readonly alternative: string;
  readonly legende?: string | undefined;
  /** Width and height that it would like, in points; it is made smaller, never larger. */
  readonly width: number;
  readonly height: number;
  /** Widest that it may be, as a part of the width of the text. */
  readonly part?: number | undefined;
  readonly draw: (ink: Ink, box: Box) => void;
}

/** Between the picture and its legend. */
const GAP = 4;
/** Lines of text left above the tallest picture, for the headings that announce it. */
const HEADING = 5;

/** How much smaller a picture is made rather than leave the end of a page empty. */
const SMALLEST = 0.6;

/** A picture as wide as the text or less, whole on one page with its legend under it. */
export function illustrate(layout: Layout, illustration: Illustration): void {
  const { cursor, styles, tagged } = layout;
  const legend = legendOf(layout, illustration);
  const whole = fitted(layout, illustration);
  const left = (cursor.room - legend.height) / whole.height;
  const scale = left >= SMALLEST && left < 1 ? left : 1;
  const [width, height] = [whole.width * scale, whole.height * scale];
  cursor.need(height + legend.height);
  const group = tagged.element('Div', layout.parent);
  const box = { x: cursor.left, y: cursor.y - height, width, height };
  const corners = [box.x, box.y, box.x + width, box.y + height].map(decimal).join(' ');
  const said = textString(illustration.alternative.trim() || illustration.legende?.trim() || 'Image');
  const place = `/A<</O/Layout/Placement/Block/BBox[${corners}]>>`;
  const figure = tagged.element('Figure', group, `/Alt ${said}${place}`);
  tagged.mark(figure, (ink) => illustration.draw(ink, box));
  cursor.down(height);
  if (legend.lines.length > 0) {
    cursor.down(GAP);
    flow(layout, tagged.element('Caption', group), styles.small, legend.lines);
  }
  cursor.space(10);
}

/** What must follow a heading: the whole of it, as small as it may be. */
export function heightOfIllustration(layout: Layout, illustration: Illustration): number {
  return fitted(layout, illustration).height * SMALLEST + legendOf(layout, illustration).height;
}

function legendOf({ cursor, styles: { small } }: Layout, { legende = '' }: Illustration) {
  const lines = legende.trim() === '' ? [] : wrap(small.face, legende, small.size, cursor.width);
  return { lines, height: lines.length > 0 ? lines.length * small.leading + GAP : 0 };
}

function fitted(layout: Layout, illustration: Illustration): { readonly width: number; readonly height: number } {
  const { cursor, styles } = layout;
  // A legend longer than a third of the page goes on over the next one.
  const legend = Math.min(legendOf(layout, illustration).height, cursor.height / 3);
  const room = cursor.height - legend - HEADING * styles.body.leading;
  const widest = cursor.width * partOf(illustration);
  const scale = Math.min(1, widest / illustration.width, room / illustration.height);
  return { width: illustration.width * scale, height: illustration.height * scale };
}

/** Never nothing, never more than the whole width. */
const partOf = ({ part = 1 }: Illustration): number => (part > 0 && part < 1 ? part : 1);
