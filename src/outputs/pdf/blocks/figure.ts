import type { BlocOf } from '../../../documents/index.ts';
import { paragraph } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { heightOfIllustration, type Illustration, illustrate } from './illustration.ts';

/** A pixel of a screen, in points: a small picture is not blown up. */
const PIXEL = 0.75;

/** A picture with its legend; where there is no picture that can be read, what it showed is said instead. */
export function figure(layout: Layout, bloc: BlocOf<'figure'>): void {
  const found = picture(layout, bloc);
  if (found) return illustrate(layout, found);
  const { cursor, styles } = layout;
  for (const text of [bloc.alternative, bloc.legende ?? '']) {
    if (text.trim() !== '') paragraph(layout, text, styles.small);
  }
  cursor.space(10);
}

export function beginningOfFigure(layout: Layout, bloc: BlocOf<'figure'>): number {
  const found = picture(layout, bloc);
  return found ? heightOfIllustration(layout, found) : layout.styles.small.leading;
}

function picture(
  { pictures }: Layout,
  { image, alternative, legende, part }: BlocOf<'figure'>,
): Illustration | undefined {
  const found = pictures.use(image, alternative.trim() || legende?.trim() || 'Image');
  return (
    found && {
      alternative,
      legende,
      part,
      width: found.width * PIXEL,
      height: found.height * PIXEL,
      draw: (ink, box) => ink.picture(found.resource, box),
    }
  );
}
