import { fieldHeight, linesInField } from '../appearances.ts';
import { baseline, flow } from '../layout/flow.ts';
import { DISCREET, FRAME, type Layout } from '../layout/layout.ts';
import { drawLines, linesOf } from '../layout/lines.ts';
import type { Element } from '../element.ts';
import type { Line } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { EMPTY } from './answer.ts';

/** Where answers start beside their labels, so that several of them stand in one column, in points. */
const COLUMN = 120;
/** Between a label longer than that and its answer. */
const GAP = 8;
/** Part of the width that a label may take; a longer one stands above its answer. */
const WIDEST = 0.5;
/** More lines than that in a field are printed instead. */
const MOST_LINES = 12;

export interface Inline {
  readonly nom: string;
  readonly libelle: string;
  readonly note?: string;
  readonly valeur: string;
  readonly fixe?: boolean;
  /** An empty answer leaves a rule to write on, instead of being said missing. */
  readonly byHand?: boolean;
}

/** Height of a label and its answer on one line. */
export function inlineHeight({ fields, styles }: Layout): number {
  return fields ? fieldHeight(1) + 2 : styles.body.leading + 4;
}

/** « Nom : Dominique Exemple », on one line when it fits, without a frame; a field in the fillable version. */
export function inlineField(layout: Layout, group: Element, inline: Inline): void {
  const { cursor, fields, notes, styles, tagged } = layout;
  const text = notes.labelOf(inline, announced(inline.libelle), inline.note);
  const label = linesOf(layout, text, styles.label, cursor.width);
  const indent = besides(label, cursor.width);
  const lines = linesInField(styles.body.face, inline.valeur, cursor.width - indent);
  const paragraph = tagged.element('P', group);
  cursor.need((indent === 0 ? label.length * styles.label.leading : 0) + inlineHeight(layout) + notes.height(label));
  if (fields && !inline.fixe && lines <= MOST_LINES) {
    const height = fieldHeight(lines);
    cursor.need(height + (indent === 0 ? label.length * styles.label.leading : 0));
    printInlineLabel(layout, paragraph, label, indent, (fieldHeight(1) - styles.label.leading) / 2);
    const box = { x: cursor.left + indent, y: cursor.y - height, width: cursor.width - indent, height };
    fields.text(group, { path: [inline.nom], label: inline.libelle }, inline.valeur, box, lines > 1);
    cursor.down(height);
  } else {
    printInlineLabel(layout, paragraph, label, indent, (styles.body.leading - styles.label.leading) / 2 + 0.3);
    printInlineAnswer(layout, paragraph, inline, indent);
  }
}

/** « Nom » becomes « Nom : »; a label that ends with a sign of its own keeps it. */
export function announced(libelle: string): string {
  const text = libelle.trim();
  return text === '' || /[:?!.…]$/u.test(text) ? `${text} ` : `${text}\u00a0: `;
}

/** How far from the left edge the answer starts; 0 when it stands under its label. */
function besides(label: readonly Line[], width: number): number {
  const [first, ...others] = label;
  const wish = Math.max(COLUMN, (first?.width ?? 0) + GAP);
  return others.length > 0 || wish > width * WIDEST ? 0 : wish;
}

/** Prints the label; the cursor stays at the top of the answer. */
function printInlineLabel(
  layout: Layout,
  element: Element,
  label: readonly Line[],
  indent: number,
  lower: number,
): void {
  const { cursor, notes, styles } = layout;
  if (indent === 0) return flow(layout, element, styles.label, label);
  drawLines(layout, element, styles.label, label, cursor.left, baseline(cursor.y - lower, styles.label));
  notes.hold(label, inlineHeight(layout));
}

function printInlineAnswer(layout: Layout, element: Element, { valeur, byHand = false }: Inline, indent: number): void {
  const { cursor, styles, tagged } = layout;
  const empty = valeur.trim() === '';
  if (empty && byHand) {
    const y = cursor.y - styles.body.leading + 1;
    const [from, to] = [cursor.left + indent, cursor.left + cursor.width];
    tagged.artifact('Layout', (ink) => ink.line([from, y], [to, y], FRAME));
    return cursor.down(styles.body.leading);
  }
  const style = empty ? { ...styles.body, grey: DISCREET } : styles.body;
  cursor.within(indent, 0, () => {
    flow(layout, element, style, wrap(style.face, empty ? EMPTY : valeur, style.size, cursor.width));
  });
}
