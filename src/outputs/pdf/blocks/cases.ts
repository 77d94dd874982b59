import type { BlocOf } from '../../../documents/index.ts';
import { drawTick, fieldHeight, linesInField } from '../appearances.ts';
import { baseline, flow, needLines } from '../layout/flow.ts';
import { DISCREET, type Layout } from '../layout/layout.ts';
import { textString } from '../objects.ts';
import type { Element } from '../element.ts';
import { isBlank } from '../text/runs.ts';
import { labelHeight, type Printed, printedOf, printLabel } from './answer.ts';
import { announced } from './en-ligne.ts';
import type { Line } from '../text/line.ts';
import { oneLine, wrap } from '../text/wrap.ts';

type Option = BlocOf<'cases'>['options'][number];
type Precision = NonNullable<Option['precision']>;

const BOX = 11;
/** Where the label starts, and what is kept on the right for « Non coché ». */
const INDENT = 20;
const STATE = 70;
/** So many options, in this part of a page, are not parted. */
const FEW = 8;
const TOGETHER = 0.3;

export function cases(layout: Layout, bloc: BlocOf<'cases'>): void {
  const { cursor, tagged } = layout;
  const group = tagged.element('Div', layout.parent);
  const printed = printedOf(layout, { ...bloc, aide: bloc.mention });
  if (printsLabel(printed)) printLabel(layout, () => tagged.element('P', group), printed, heightOfFirst(layout, bloc));
  else cursor.need(heightOfFirst(layout, bloc));
  if (bloc.options.length > 0) {
    const list = tagged.element('L', group);
    bloc.options.forEach((option, i) => {
      // The last option is not left alone on its page.
      const last = bloc.options.length - 1;
      if (i === last - 1) cursor.need(heightOf(layout, option) + heightOf(layout, bloc.options[last] ?? option));
      item(layout, list, bloc, option);
    });
  }
  cursor.space(9);
}

/** What must follow a heading: the label, and the options that stand with it. */
export function beginningOfCases(layout: Layout, bloc: BlocOf<'cases'>): number {
  const printed = printedOf(layout, { ...bloc, aide: bloc.mention });
  return (printsLabel(printed) ? labelHeight(layout, printed) : 0) + heightOfFirst(layout, bloc);
}

const printsLabel = ({ libelle, aide = '' }: Printed): boolean => !isBlank(libelle) || !isBlank(aide);

/** All the options when they are few, the first two otherwise. */
function heightOfFirst(layout: Layout, { options }: BlocOf<'cases'>): number {
  const height = (some: readonly Option[]) => some.reduce((sum, option) => sum + heightOf(layout, option), 0);
  const all = options.length <= FEW ? height(options) : Infinity;
  return all <= layout.cursor.height * TOGETHER ? all : height(options.slice(0, 2));
}

function heightOf(layout: Layout, option: Option): number {
  const { styles, fields } = layout;
  const more = option.precision ? styles.cell.leading + (fields ? fieldHeight(1) + 6 : 0) : 0;
  return linesOfOption(layout, option).length * styles.body.leading + 3 + more;
}

/** Beside « Coché » or « Non coché », which take no room in the fillable version. */
function linesOfOption({ cursor, fields, styles: { body } }: Layout, { libelle }: Option): Line[] {
  return wrap(body.face, libelle, body.size, cursor.width - INDENT - (fields ? 0 : STATE));
}

function item(layout: Layout, list: Element, bloc: BlocOf<'cases'>, option: Option): void {
  const { cursor, fields, styles, tagged } = layout;
  const style = styles.body;
  const lines = linesOfOption(layout, option);
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
