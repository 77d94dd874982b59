import type { BlocOf } from '../../../documents/index.ts';
import { paint } from '../drawing.ts';
import type { Layout } from '../layout/layout.ts';
import { heightOfIllustration, type Illustration, illustrate } from './illustration.ts';

export function dessin(layout: Layout, bloc: BlocOf<'dessin'>): void {
  illustrate(layout, drawing(layout, bloc));
}

export function beginningOfDessin(layout: Layout, bloc: BlocOf<'dessin'>): number {
  return heightOfIllustration(layout, drawing(layout, bloc));
}

/** As wide as the text: the unit of a drawing is its own. */
function drawing(layout: Layout, { dessin: drawn, alternative, legende, part }: BlocOf<'dessin'>): Illustration {
  const { width } = layout.cursor;
  return {
    alternative,
    legende,
    part,
    width,
    height: (width * drawn.hauteur) / drawn.largeur,
    draw: (ink, box) => paint(ink, layout, drawn, box),
  };
}
