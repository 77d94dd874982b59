import type { BlocOf } from '../../../documents/index.ts';
import { baseline } from '../layout/flow.ts';
import { FRAME, type Layout } from '../layout/layout.ts';
import type { Element } from '../element.ts';
import { oneLine } from '../text/wrap.ts';
import { labelHeight, printLabel } from './answer.ts';
import { inlineField, inlineHeight } from './en-ligne.ts';

/** The frame to sign in, in points. */
const FRAME_SIZE = { width: 250, height: 86 } as const;
const WORD = 'Signature';

/** Place, date, name, quality, then an empty frame: nothing of it is a field, one signs by hand or with one's own tool. */
export function signature(layout: Layout, bloc: BlocOf<'signature'>): void {
  const { cursor, tagged } = layout;
  const group = tagged.element('Div', layout.parent);
  const printed = { libelle: bloc.libelle, aide: bloc.mention };
  printLabel(layout, () => tagged.element('P', group), printed, rest(layout, bloc));
  for (const { nom, libelle, valeur } of bloc.champs) {
    inlineField(layout, group, { nom, libelle, valeur, byHand: true });
    cursor.space(4);
  }
  cursor.need(FRAME_SIZE.height + 4);
  cursor.space(4);
  frame(layout, group);
  cursor.space(10);
}

function frame({ cursor, styles, tagged }: Layout, group: Element): void {
  const width = Math.min(FRAME_SIZE.width, cursor.width);
  const box = { x: cursor.left, y: cursor.y - FRAME_SIZE.height, width, height: FRAME_SIZE.height };
  tagged.artifact('Layout', (ink) => ink.frame(box, FRAME));
  const style = styles.small;
  const line = oneLine(style.face, WORD, style.size);
  const top = baseline(cursor.y - 4, style);
  tagged.write(tagged.element('P', group), style, [line], cursor.left + 7, top);
  cursor.down(FRAME_SIZE.height);
}

/** Height of what follows the label: kept together on a page when it can be. */
function rest(layout: Layout, { champs }: BlocOf<'signature'>): number {
  const height = champs.length * (inlineHeight(layout) + 4) + FRAME_SIZE.height + 4;
  return Math.min(height, layout.cursor.height * 0.8);
}

/** What must follow a heading: all of it. */
export function beginningOfSignature(layout: Layout, bloc: BlocOf<'signature'>): number {
  return labelHeight(layout, { libelle: bloc.libelle, aide: bloc.mention }) + rest(layout, bloc);
}
