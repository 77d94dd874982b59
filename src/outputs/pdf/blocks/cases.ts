import type { BlocOf } from '../../../documents/index.ts';
import { drawTick, fieldHeight, linesInField } from '../appearances.ts';
import { baseline, flow, needLines } from '../layout/flow.ts';
import { DISCREET, type Layout } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import { textString } from '../objects.ts';
import type { Element } from '../tagged.ts';
import { isBlank } from '../text/runs.ts';
import { announced } from './en-ligne.ts';
import { type Line, oneLine, wrap } from '../text/wrap.ts';

type Option = BlocOf<'cases'>['options'][number];
type Precision = NonNullable<Option['precision']>;

const BOX = 11;
/** Where the label starts, and what is kept on the right for « Non coché ». */
const INDENT = 20;
const STATE = 70;

export function cases(layout: Layout, bloc: BlocOf<'cases'>): void {
  const { cursor, notes, styles, tagged } = layout;
  const heading = [notes.labelOf(bloc, bloc.libelle, bloc.note), bloc.mention ?? ''].filter((text) => !isBlank(text));
  const group = tagged.element('Div', layout.parent);
  heading.forEach((text, i) => {
    const style = i === 0 ? styles.label : styles.small;
    cursor.need(3 * styles.body.leading);
    flow(layout, tagged.element('P', group), style, linesOf(layout, text, style, cursor.width));
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
  const lines = wrap(style.face, option.libelle, style.size, cursor.width - INDENT - (fields ? 0 : STATE));
  const more = option.precision ? styles.cell.leading + (fields ? fieldHeight(1) + 6 : 0) : 0;
  cursor.need(Math.min(lines.length, 2) * style.leading + 2 + more);
  const listItem = tagged.element('LI', list);
  const round = bloc.exclusif ?? false;
  const box = { x: cursor.left + 1, y: baseline(cursor.y, style) - 1.8, width: BOX, height: BOX };
  if (fields) {
    const label = [bloc.libelle, option.libelle].filter((text) => text.trim() !== '').join('\u00a0: ');
    const identity = { path: [bloc.nom, option.nom], label };
    fields.check(tagged.element('Lbl', listItem), identity, option.cochee, box, round);
  } else {
    tagged.artifact('Layout', (ink) => drawTick(ink, box, option.cochee, round));
  }
  const body = tagged.element('LBody', listItem);
  if (!fields) printState(layout, body, option, round);
  cursor.within(INDENT, 0, () => {
    flow(layout, body, style, lines);
    if (option.precision) precision(layout, body, option.precision, option);
  });
  cursor.space(3);
}

/** « Coché » or « Non coché », in full letters at the right: neither a listener nor a photocopy depends on a cross. */
function printState(
  { cursor, styles, tagged }: Layout,
  body: Element,
  { libelle, cochee }: Option,
  round: boolean,
): void {
  const style = cochee ? styles.label : { ...styles.small, grey: DISCREET };
  const word = cochee ? 'Coché' : 'Non coché';
  const { width } = oneLine(style.face, word, style.size);
  const state = `/Role/${round ? 'rb' : 'cb'}/checked/${cochee ? 'on' : 'off'}`;
  const form = tagged.element('Form', body, `/A<</O/PrintField${state}/Desc ${textString(libelle)}>>`);
  const top = baseline(cursor.y, styles.body);
  const x = cursor.left + cursor.width - width;
  tagged.mark(form, (ink) => ink.text(style, [{ text: `${word} `, width }], x, top));
}

/** « Autre, préciser : … »: its words under the option, or the field to write them in. */
function precision(layout: Layout, body: Element, asked: Precision, option: Option): void {
  const { cursor, fields, styles, tagged } = layout;
  const style = styles.cell;
  // The option often says it already: « Autre, préciser ».
  const libelle = asked.libelle.trim() === option.libelle.trim() ? '' : asked.libelle.trim();
  const height = fieldHeight(linesInField(style.face, asked.valeur, cursor.width));
  const written = fields && height < cursor.height / 2 ? '' : asked.valeur.trim();
  const text = libelle === '' ? written : `${announced(libelle)}${written}`;
  const lines: Line[] = text === '' ? [] : wrap(style.face, text, style.size, cursor.width);
  if (lines.length > 0) {
    needLines(layout, style, lines);
    flow(layout, tagged.element('P', body), style, lines);
  }
  if (!fields || height >= cursor.height / 2) return;
  cursor.need(height + 4);
  cursor.space(2);
  const box = { x: cursor.left, y: cursor.y - height, width: cursor.width, height };
  fields.text(
    body,
    { path: [asked.nom], label: asked.libelle || option.libelle },
    asked.valeur,
    box,
    height > fieldHeight(1),
  );
  cursor.down(height);
}
