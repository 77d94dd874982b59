import type { BlocOf } from '../../../documents/index.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import { type Layout, RULE } from '../layout/layout.ts';
import { framedAnswer, labelHeight, printedOf, printLabel, shortestAnswer } from './answer.ts';
import type { Around } from './around.ts';
import { blankHeight, wideField } from './champ.ts';
import { continued } from './suite.ts';

/** The rule beside what was written, and its distance, in points. */
const BAR = { thickness: 1.5, left: 11, inside: 2 } as const;

/** A labelled answer made of blocks, along a rule at its left; « Non renseigné » or an empty box when there is none. */
export function redaction(layout: Layout, bloc: BlocOf<'redaction'>, { place }: Around): void {
  const { cursor, fields, tagged } = layout;
  const group = tagged.element('Div', layout.parent);
  const part = () => tagged.element('P', group);
  const printed = printedOf(layout, bloc);
  if (bloc.blocs.length > 0) {
    printLabel(layout, part, printed, shortestAnswer(layout));
    written(layout, bloc, () => place({ ...layout, parent: group }, bloc.blocs));
  } else if (fields) {
    const height = blankHeight(layout, bloc.lignes);
    printLabel(layout, part, printed, height);
    wideField(layout, group, { nom: bloc.nom, libelle: bloc.libelle, valeur: '', multiligne: true, height });
  } else {
    printLabel(layout, part, printed, shortestAnswer(layout));
    framedAnswer(layout, group, bloc.libelle, '');
  }
  cursor.space(9);
}

function written(layout: Layout, { libelle }: BlocOf<'redaction'>, place: () => void): void {
  const look: FrameLook = {
    left: BAR.left,
    right: 0,
    inside: BAR.inside,
    draw: (ink, { x, y, height }) => ink.fill({ x, y, width: BAR.thickness, height }, RULE),
    repeat: () => continued(layout, libelle, BAR.left),
  };
  framed(layout, look, place);
}

/** What must follow a heading: the label, and the box or the first lines. */
export function beginningOfRedaction(layout: Layout, bloc: BlocOf<'redaction'>): number {
  const blank = layout.fields && bloc.blocs.length === 0;
  return (
    labelHeight(layout, printedOf(layout, bloc)) + (blank ? blankHeight(layout, bloc.lignes) : shortestAnswer(layout))
  );
}
