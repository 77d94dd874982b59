import type { BlocOf } from '../../../documents/index.ts';
import { flow } from '../layout/flow.ts';
import type { Layout, StyleName } from '../layout/layout.ts';
import type { Tag } from '../element.ts';
import { wrap } from '../text/wrap.ts';
import type { Around } from './around.ts';

interface Heading {
  readonly tag: Tag;
  readonly look: StyleName;
  /** White space, in points. */
  readonly above: number;
  readonly below: number;
}

const DEEPEST: Heading = { tag: 'H5', look: 'heading5', above: 8, below: 2 };

/** A heading by its true depth; the document's own title comes first. */
const HEADINGS: readonly Heading[] = [
  { tag: 'H1', look: 'title', above: 0, below: 4 },
  { tag: 'H2', look: 'heading2', above: 15, below: 4 },
  { tag: 'H3', look: 'heading3', above: 12, below: 3 },
  { tag: 'H4', look: 'heading4', above: 10, below: 3 },
  DEEPEST,
];

export function titre(layout: Layout, bloc: BlocOf<'titre'>, { keep }: Around): void {
  heading(layout, bloc, bloc.niveau, keep);
}

/** What a heading takes under another one. */
export function heightOfTitre({ cursor, outline, styles }: Layout, bloc: BlocOf<'titre'>): number {
  const { look, above, below } = HEADINGS[outline.depth(bloc.niveau)] ?? DEEPEST;
  const { face, size, leading } = styles[look];
  return above + wrap(face, worded(bloc), size, cursor.width).length * leading + below;
}

/** The number, then the text; no-break spaces, so that the number never stands alone at the end of a line. */
function worded({ texte, numero = '' }: Pick<BlocOf<'titre'>, 'texte' | 'numero'>): string {
  const number = numero.trim();
  return number && texte.trim() ? `${number}\u00a0\u00a0${texte}` : `${number}${texte}`;
}

/**
 * A heading and its bookmark.
 *
 * @param rank 0 for the document's title, then 1 to 4; gaps are closed.
 * @param keep points that must follow on the same page.
 */
export function heading(
  layout: Layout,
  { texte, numero = '' }: Pick<BlocOf<'titre'>, 'texte' | 'numero'>,
  rank: number,
  keep: number,
): void {
  const number = numero.trim();
  const text = worded({ texte, numero });
  if (text.trim() === '') return;
  const { cursor, outline, styles, tagged } = layout;
  const { tag, look, above, below } = HEADINGS[outline.depth(rank)] ?? DEEPEST;
  const style = styles[look];
  const lines = wrap(style.face, text, style.size, cursor.width);
  cursor.space(above);
  cursor.need(lines.length * style.leading + below + keep);
  outline.add(rank, { number, title: texte.replaceAll('\n', ' '), page: cursor.page, y: cursor.y });
  flow(layout, tagged.element(tag, layout.parent), style, lines);
  cursor.down(below);
}
