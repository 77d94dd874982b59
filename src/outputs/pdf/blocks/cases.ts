import type { BlocOf } from '../../../documents/index.ts';
import { drawCheckBox } from '../appearances.ts';
import { baseline, flow } from '../layout/flow.ts';
import { DISCREET, type Layout } from '../layout/layout.ts';
import { LEFT, WIDTH } from '../layout/page.ts';
import { textString } from '../objects.ts';
import type { Element } from '../tagged.ts';
import { oneLine, wrap } from '../text/wrap.ts';

type Option = BlocOf<'cases'>['options'][number];

const BOX = 11;
/** Where the label starts, and what is kept on the right for « Non coché ». */
const INDENT = 20;
const STATE = 70;

export function cases(layout: Layout, bloc: BlocOf<'cases'>): void {
  const { cursor, styles, tagged } = layout;
  const heading = [bloc.libelle, bloc.mention ?? ''].filter((text) => text.trim() !== '');
  const group = tagged.element('Div', tagged.root);
  heading.forEach((text, i) => {
    const style = i === 0 ? styles.label : styles.small;
    cursor.need(3 * styles.body.leading);
    flow(layout, tagged.element('P', group), style, wrap(style.face, text, style.size, WIDTH));
  });
  if (heading.length > 0) cursor.down(3);
  if (bloc.options.length > 0) {
    const list = tagged.element('L', group);
    for (const option of bloc.options) item(layout, list, bloc, option);
  }
  cursor.space(9);
}

function item(layout: Layout, list: Element, bloc: BlocOf<'cases'>, option: Option): void {
  const { cursor, fields, styles, tagged } = layout;
  const style = styles.body;
  const lines = wrap(style.face, option.libelle, style.size, WIDTH - INDENT - (fields ? 0 : STATE));
  cursor.need(Math.min(lines.length, 2) * style.leading + 2);
  const listItem = tagged.element('LI', list);
  const box = { x: LEFT + 1, y: baseline(cursor.y, style) - 1.8, width: BOX, height: BOX };
  if (fields) {
    const label = [bloc.libelle, option.libelle].filter((text) => text.trim() !== '').join('\u00a0: ');
    fields.check(tagged.element('Lbl', listItem), { path: [bloc.nom, option.nom], label }, option.cochee, box);
    flow(layout, tagged.element('LBody', listItem), style, lines, LEFT + INDENT);
  } else {
    tagged.artifact('Layout', (ink) => drawCheckBox(ink, box, option.cochee));
    const body = tagged.element('LBody', listItem);
    printState(layout, body, option);
    flow(layout, body, style, lines, LEFT + INDENT);
  }
  cursor.space(3);
}

/** « Coché » or « Non coché », in full letters at the right: neither a listener nor a photocopy depends on a cross. */
function printState({ cursor, styles, tagged }: Layout, body: Element, { libelle, cochee }: Option): void {
  const style = cochee ? styles.label : { ...styles.small, grey: DISCREET };
  const word = cochee ? 'Coché' : 'Non coché';
  const { width } = oneLine(style.face, word, style.size);
  const state = cochee ? 'on' : 'off';
  const form = tagged.element('Form', body, `/A<</O/PrintField/Role/cb/checked/${state}/Desc ${textString(libelle)}>>`);
  const top = baseline(cursor.y, styles.body);
  tagged.mark(form, (ink) => ink.text(style, [{ text: `${word} `, width }], LEFT + WIDTH - width, top));
}
