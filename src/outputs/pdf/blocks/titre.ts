import type { BlocOf } from '../../../documents/index.ts';
import { flow } from '../layout/flow.ts';
import type { Layout, StyleName } from '../layout/layout.ts';
import { WIDTH } from '../layout/page.ts';
import type { Tag } from '../tagged.ts';
import { wrap } from '../text/wrap.ts';

interface Heading {
  readonly tag: Tag;
  readonly look: StyleName;
  /** White space, in points. */
  readonly above: number;
  readonly below: number;
}

const DEEPEST: Heading = { tag: 'H4', look: 'heading4', above: 10, below: 3 };

/** A heading by its true depth; the document's own title comes first. */
const HEADINGS: readonly Heading[] = [
  { tag: 'H1', look: 'title', above: 0, below: 4 },
  { tag: 'H2', look: 'heading2', above: 15, below: 4 },
  { tag: 'H3', look: 'heading3', above: 12, below: 3 },
  DEEPEST,
];

export function titre(layout: Layout, bloc: BlocOf<'titre'>, keep: number): void {
  heading(layout, bloc.texte, bloc.niveau, keep);
}

/**
 * A heading and its bookmark.
 *
 * @param rank 0 for the document's title, then 1, 2, 3; gaps are closed.
 * @param keep points that must follow on the same page.
 */
export function heading(layout: Layout, text: string, rank: number, keep: number): void {
  if (text.trim() === '') return;
  const { cursor, outline, styles, tagged } = layout;
  const { tag, look, above, below } = HEADINGS[outline.depth(rank)] ?? DEEPEST;
  const style = styles[look];
  const lines = wrap(style.face, text, style.size, WIDTH);
  cursor.space(above);
  cursor.need(lines.length * style.leading + below + keep);
  outline.add(rank, { title: text.replaceAll('\n', ' '), page: cursor.page, y: cursor.y });
  flow(layout, tagged.element(tag, tagged.root), style, lines);
  cursor.down(below);
}
