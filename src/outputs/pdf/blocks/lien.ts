import type { BlocOf } from '../../../documents/index.ts';
import { flow } from '../layout/flow.ts';
import type { TextStyle } from '../ink.ts';
import type { Layout } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import type { Element } from '../element.ts';
import { printText } from './texte.ts';

export function lien(layout: Layout, { texte, adresse }: BlocOf<'lien'>): void {
  const { cursor, styles, tagged } = layout;
  if (adresse.trim() === '') return printText(layout, { type: 'paragraphe', texte });
  link(layout, tagged.element('P', layout.parent), styles.body, texte.trim() || adresse, adresse);
  cursor.space(7);
}

/** An underlined text that opens an address; a text on several lines has one active area per line. */
export function link(layout: Layout, parent: Element, style: TextStyle, text: string, address: string): void {
  flow(layout, parent, style, linesOf(layout, [{ texte: text, lien: address }], style, layout.cursor.width));
}
