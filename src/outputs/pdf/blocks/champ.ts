import type { BlocOf } from '../../../documents/index.ts';
import { fieldHeight, linesInField } from '../appearances.ts';
import type { Layout } from '../layout/layout.ts';
import { HEIGHT, LEFT, WIDTH } from '../layout/page.ts';
import { framedAnswer, labelHeight, printLabel, shortestAnswer } from './answer.ts';

/** Lines of an empty multi-line field when the form does not say how many. */
const BLANK_LINES = 6;
/** The tallest field, in points: its label must fit on the same page. */
const TALLEST = HEIGHT * 0.85;

export function champ(layout: Layout, bloc: BlocOf<'champ'>): void {
  const group = layout.tagged.element('Div', layout.tagged.root);
  const part = () => layout.tagged.element('P', group);
  const height = heightOfField(layout, bloc);
  // An answer longer than a page is printed, not put in a field: a field would hide what it cannot show.
  if (height > TALLEST) {
    printLabel(layout, part, bloc, shortestAnswer(layout));
    framedAnswer(layout, group, bloc.libelle, bloc.valeur);
  } else {
    printLabel(layout, part, bloc, height);
    const { cursor, fields } = layout;
    const box = { x: LEFT, y: cursor.y - height, width: WIDTH, height };
    const identity = { path: [bloc.nom], label: bloc.libelle };
    fields?.text(group, identity, bloc.valeur, box, bloc.multiligne || height > fieldHeight(1));
    cursor.down(height);
  }
  layout.cursor.space(9);
}

/** What must follow a heading: the label, and the field or the first lines of the answer. */
export function beginningOfChamp(layout: Layout, bloc: BlocOf<'champ'>): number {
  const height = heightOfField(layout, bloc);
  return labelHeight(layout, bloc) + (height > TALLEST ? shortestAnswer(layout) : height);
}

/** Room for the answer, and for the blank lines of the form when they fit on a page; infinite without fields. */
function heightOfField(
  { fields, styles }: Layout,
  { multiligne, lignes = BLANK_LINES, valeur }: BlocOf<'champ'>,
): number {
  if (!fields) return Infinity;
  const answer = fieldHeight(linesInField(styles.body.face, valeur, WIDTH));
  return multiligne ? Math.max(answer, Math.min(fieldHeight(lignes), TALLEST)) : answer;
}
