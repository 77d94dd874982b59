import type { Bloc, BlocOf } from '../../../documents/index.ts';
import { paragraph } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import { isBlank } from '../text/runs.ts';
import type { Line } from '../text/line.ts';
import type { Around } from './around.ts';

/** White under a paragraph, in points. */
const BELOW = 7;
/** White that parts the last words of a letter from what it says. */
const APART = 20;

/** A paragraph; what announces other blocks stays with them. */
export function texte(layout: Layout, bloc: BlocOf<'paragraphe'>, { keep }: Around): void {
  if (bloc.conclusion === 'debut') layout.cursor.space(APART);
  if (keep > 0) layout.cursor.need(heightOfTexte(layout, bloc) + keep);
  printText(layout, bloc);
}

export function printText(layout: Layout, bloc: BlocOf<'paragraphe'>): void {
  if (isBlank(bloc.texte)) return;
  paragraph(layout, bloc.texte, styleOf(layout, bloc));
  layout.cursor.space(BELOW);
}

/**
 * Whether a paragraph is about what comes next, as a heading is: small words under a heading, a label of several lists, the
 * last words above a signature.
 */
export function announces(bloc: Bloc): bloc is BlocOf<'paragraphe'> {
  if (bloc.type !== 'paragraphe' || isBlank(bloc.texte)) return false;
  if (bloc.ton === 'discret' || bloc.conclusion !== undefined) return true;
  return typeof bloc.texte !== 'string' && bloc.texte.every(({ gras }) => gras);
}

/** The whole of a paragraph, with the notes that it calls. */
export function heightOfTexte(layout: Layout, bloc: BlocOf<'paragraphe'>): number {
  return heightOf(layout, bloc, measured(layout, bloc));
}

/** What must follow a heading: two lines and their notes. */
export function beginningOfTexte(layout: Layout, bloc: BlocOf<'paragraphe'>): number {
  return heightOf(layout, bloc, measured(layout, bloc).slice(0, 2));
}

function heightOf(layout: Layout, bloc: BlocOf<'paragraphe'>, lines: readonly Line[]): number {
  return lines.length === 0 ? 0 : lines.length * styleOf(layout, bloc).leading + BELOW + layout.notes.height(lines);
}

function measured(layout: Layout, bloc: BlocOf<'paragraphe'>): Line[] {
  return isBlank(bloc.texte) ? [] : linesOf(layout, bloc.texte, styleOf(layout, bloc), layout.cursor.width);
}

const styleOf = ({ styles }: Layout, { ton }: BlocOf<'paragraphe'>) => (ton === 'discret' ? styles.small : styles.body);
