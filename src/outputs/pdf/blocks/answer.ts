import type { Texte } from '../../../documents/index.ts';
import type { TextStyle } from '../ink.ts';
import { flow } from '../layout/flow.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import { DISCREET, FRAME, type Layout } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import type { Element } from '../element.ts';
import { isBlank } from '../text/runs.ts';
import type { Line } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { continued } from './suite.ts';

/** Between the frame and the answer, in points. */
const PADDING = { x: 8, y: 5 } as const;
/** What stands in place of an answer that was not given. */
export const EMPTY = 'Non renseigné';

export interface Printed {
  readonly libelle: Texte;
  /** Help printed on the form, under the label. */
  readonly aide?: string | undefined;
}

/** Height of the shortest beginning of a framed answer: two lines. */
export function shortestAnswer({ styles }: Layout): number {
  return 2 * styles.body.leading + 2 * PADDING.y;
}

/** Between a label and what it labels, in points. */
const GAP = 3;

/** Lines of the printed label, bold, and of its help. */
function labelParts(layout: Layout, { libelle, aide = '' }: Printed): { style: TextStyle; lines: Line[] }[] {
  const { cursor, styles } = layout;
  return [
    { text: libelle, style: styles.label },
    { text: aide, style: styles.small },
  ]
    .filter(({ text }) => !isBlank(text))
    .map(({ text, style }) => ({ style, lines: linesOf(layout, text, style, cursor.width) }));
}

interface Labelled {
  readonly libelle: string;
  readonly note?: string;
  readonly aide?: string | undefined;
  readonly titreAuDessus?: true;
}

/** What is printed of a labelled block: nothing that the heading right above says. */
export function printedOf({ notes }: Layout, bloc: Labelled): Printed {
  return { libelle: bloc.titreAuDessus ? '' : notes.labelOf(bloc, bloc.libelle, bloc.note), aide: bloc.aide };
}

/** Height of a printed label with its help. */
export function labelHeight(layout: Layout, printed: Printed): number {
  return labelParts(layout, printed).reduce(
    (sum, { style, lines }) => sum + lines.length * style.leading + layout.notes.height(lines),
    GAP,
  );
}

/**
 * Prints a label and its help; at least `keep` points stay free under them on the same page.
 *
 * @param element gives the element of the label, then that of the help.
 */
export function printLabel(layout: Layout, element: () => Element, printed: Printed, keep: number): void {
  const { cursor } = layout;
  cursor.need(labelHeight(layout, printed) + keep);
  for (const { style, lines } of labelParts(layout, printed)) flow(layout, element(), style, lines);
  cursor.down(GAP);
  // After a label longer than a page, what it labels may need one more.
  cursor.need(keep);
}

/**
 * An answer in its frame, « Non renseigné » when empty. Over several pages, each page has its own frame under the
 * repeated label.
 */
export function framedAnswer(layout: Layout, group: Element, libelle: string, answer: string): void {
  const { styles, tagged } = layout;
  const empty = answer.trim() === '';
  const style = empty ? { ...styles.body, grey: DISCREET } : styles.body;
  const look: FrameLook = {
    left: PADDING.x,
    right: PADDING.x,
    inside: PADDING.y,
    draw: (ink, box) => ink.frame(box, FRAME),
    repeat: () => continued(layout, libelle, PADDING.x),
  };
  framed(layout, look, () => {
    const lines = wrap(style.face, empty ? EMPTY : answer, style.size, layout.cursor.width);
    flow(layout, tagged.element('P', group), style, lines);
  });
}
