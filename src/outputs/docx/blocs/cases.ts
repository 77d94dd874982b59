import { Paragraph, TextRun } from 'docx';
import type { BlocOf } from '../../../documents/index.ts';
import { SIGNS, STYLE } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { announced, plain } from '../text.ts';
import { labels } from './answer.ts';

/** A box as a sign that prints, copies and is read aloud: square, or round when only one may be ticked. */
export function box(ticked: boolean, round = false): TextRun {
  const sign = round ? (ticked ? '\u25c9' : '\u25cb') : ticked ? '\u2612' : '\u2610';
  return new TextRun({ text: sign, font: SIGNS });
}

export function cases(making: Making, bloc: BlocOf<'cases'>): Piece[] {
  const { mention, exclusif = false, options } = bloc;
  const boxes = options.map(
    ({ libelle: label, cochee, precision }, i) =>
      new Paragraph({
        style: STYLE.case,
        keepNext: i < options.length - 1 && i < 3,
        children: [
          box(cochee, exclusif),
          ...plain(`\u00a0 ${label}`, { gras: cochee }),
          ...(precision ? plain(` ${announced(precision.libelle)}${precision.valeur}`) : []),
        ],
      }),
  );
  return [...labels(making, { ...bloc, aide: mention }), ...boxes];
}
