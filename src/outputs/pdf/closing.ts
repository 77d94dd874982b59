import type { Bloc, DocumentModel } from '../../documents/index.ts';
import { aLaDate } from '../../domain/francais/index.ts';
import { link } from './blocks/lien.ts';
import { announces } from './blocks/texte.ts';
import { paragraph } from './layout/flow.ts';
import type { Layout } from './layout/layout.ts';

type Origine = DocumentModel['origine'];

/** White above the last lines, in points. */
const ABOVE = 8;

/** The last lines of the document: the page it was made with, and the day. */
export function closing(layout: Layout, { adresse, jour }: Origine): void {
  const { cursor, styles, tagged } = layout;
  if (adresse.trim() === '') return;
  cursor.space(ABOVE);
  cursor.need(2 * styles.small.leading);
  paragraph(layout, `Document préparé ${aLaDate(jour)} avec la page\u00a0:`, styles.small);
  link(layout, tagged.element('P', tagged.root), styles.small, adresse, adresse);
}

/** The first of the blocks that share their page with the last lines: the last one, and what announces it. */
export function lastOnes(blocs: readonly Bloc[]): number {
  const before = blocs.slice(0, -1).findLastIndex((bloc) => bloc.type !== 'titre' && !announces(bloc));
  return before + 1;
}

/** Keeps room for the last lines on each page until what is given back is called: they never stand on a page alone. */
export function keepRoom({ cursor, styles }: Layout, { adresse }: Origine): () => void {
  if (adresse.trim() === '') return () => undefined;
  // An address is one line, or two when it is long.
  const height = ABOVE + 3 * styles.small.leading;
  const raise = () => {
    cursor.bottom += height;
  };
  raise();
  cursor.entering.add(raise);
  return () => {
    cursor.entering.delete(raise);
    cursor.bottom -= height;
  };
}
