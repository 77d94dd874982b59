import type { BlocOf } from '../../../documents/index.ts';
import { fieldHeight, linesInField } from '../appearances.ts';
import type { Layout } from '../layout/layout.ts';
import type { Element } from '../element.ts';
import { framedAnswer, labelHeight, printedOf, printLabel, shortestAnswer } from './answer.ts';
import type { Around } from './around.ts';
import { inlineField, inlineHeight } from './en-ligne.ts';

/** Lines of an empty multi-line field when the form does not say how many. */
const BLANK_LINES = 6;
/** The tallest field, against the height of a page: its label must fit on the same page. */
const TALLEST = 0.85;

export function champ(layout: Layout, bloc: BlocOf<'champ'>, { next }: Around): void {
  const { cursor, tagged } = layout;
  const group = tagged.element('Div', layout.parent);
  if (bloc.enLigne) {
    inlineField(layout, group, bloc);
    return cursor.space(next?.type === 'champ' && next.enLigne ? 4 : 9);
  }
  const part = () => tagged.element('P', group);
  const height = heightOfField(layout, bloc);
  // An answer longer than a page is printed, not put in a field: a field would hide what it cannot show.
  if (height > cursor.height * TALLEST) {
    printLabel(layout, part, printedOf(layout, bloc), shortestAnswer(layout));
    framedAnswer(layout, group, bloc.libelle, bloc.valeur);
  } else {
    printLabel(layout, part, printedOf(layout, bloc), height);
    wideField(layout, group, { ...bloc, height });
  }
  cursor.space(9);
}

/** A text field over the width of the text. `height`: that of the field, in points. */
export function wideField(
  { cursor, fields }: Layout,
  group: Element,
  field: { nom: string; libelle: string; valeur: string; multiligne: boolean; height: number },
): void {
  const { nom, libelle, valeur, multiligne, height } = field;
  const box = { x: cursor.left, y: cursor.y - height, width: cursor.width, height };
  fields?.text(group, { path: [nom], label: libelle }, valeur, box, multiligne || height > fieldHeight(1));
  cursor.down(height);
}

/** Height of an empty field of so many lines, never more than a page takes with its label. */
export function blankHeight({ cursor }: Layout, lines: number): number {
  return Math.min(fieldHeight(lines), cursor.height * TALLEST);
}

/** What must follow a heading: the label, and the field or the first lines of the answer. */
export function beginningOfChamp(layout: Layout, bloc: BlocOf<'champ'>): number {
  if (bloc.enLigne) return inlineHeight(layout);
  const height = heightOfField(layout, bloc);
  return (
    labelHeight(layout, printedOf(layout, bloc)) +
    (height > layout.cursor.height * TALLEST ? shortestAnswer(layout) : height)
  );
}

/** Room for the answer, and for the blank lines of the form when they fit on a page; infinite without fields. */
function heightOfField(layout: Layout, bloc: BlocOf<'champ'>): number {
  const { cursor, fields, styles } = layout;
  const { fixe = false, multiligne, lignes = BLANK_LINES, valeur } = bloc;
  if (!fields || fixe) return Infinity;
  const answer = fieldHeight(linesInField(styles.body.face, valeur, cursor.width));
  return multiligne ? Math.max(answer, blankHeight(layout, lignes)) : answer;
}
