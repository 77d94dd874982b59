import type { BlocOf } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';
import { heightOfIllustration, type Illustration, illustrate } from './illustration.ts';

/** A pixel of a screen, in points: a small picture is not blown up. */
const PIXEL = 0.75;

export function figure(layout: Layout, bloc: BlocOf<'figure'>): void {
  illustrate(layout, picture(layout, bloc));
}

export function beginningOfFigure(layout: Layout, bloc: BlocOf<'figure'>): number {
  return heightOfIllustration(layout, picture(layout, bloc));
}

/** @throws {UnusablePictureError} when the picture is missing, or of a kind that the page cannot hold. */
function picture({ pictures }: Layout, { image, alternative, legende }: BlocOf<'figure'>): Illustration {
  const { resource, width, height } = pictures.use(image);
  return {
    alternative,
    legende,
    width: width * PIXEL,
    height: height * PIXEL,
    draw: (ink, box) => ink.picture(resource, box),
  };
}
